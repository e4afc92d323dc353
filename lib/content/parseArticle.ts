import type { FileCatalogue } from '../files/fileFacts.ts'
import type { BodyLink, RenderedMarkdown } from '../markdown/renderMarkdown.ts'
import { articlePath } from '../routes.ts'
import type {
  Abbreviation,
  Article,
  Attachment,
  Audio,
  Category,
  Figure,
  Parsed,
  PictureCatalogue,
  Slug,
} from '../types.ts'
import { buildRefusal } from './buildRefusal.ts'
import { checkFieldProse } from './checkFieldProse.ts'
import { checkWording } from './checkWording.ts'
import type { AudioType } from './findAudioType.ts'
import type { VideoType } from './findVideoType.ts'
import { buildPlainFields, findPlace } from './frontMatterFields.ts'
import { formatExample } from './frontMatterGuide.ts'
import { type ArticleFrontMatter, assetSchema, type buildArticleSchema } from './frontMatterSchema.ts'
import { listProblems } from './listProblems.ts'
import { parseAttachments } from './parseAttachments.ts'
import { parseAudio } from './parseAudio.ts'
import { parseBody } from './parseBody.ts'
import { parseCover } from './parseCover.ts'
import { parseFrontMatter } from './parseFrontMatter.ts'
import { parseSource } from './parseSource.ts'

export interface ArticleSource {
  readonly slug: Slug
  readonly bytes: Uint8Array
}

export interface ArticleContext {
  readonly schema: ReturnType<typeof buildArticleSchema>
  readonly categories: readonly Category[]
  readonly pictures: PictureCatalogue
  /** Bytes of every file offered for download, by path under the content folder. */
  readonly files: ReadonlyMap<string, number>
  readonly facts: FileCatalogue
  /** Addresses of all that is written, to guess which of them a link means. */
  readonly addresses: readonly string[]
  /** What the files with names of sound really are, by path under the content folder. */
  readonly sounds: ReadonlyMap<string, AudioType | undefined>
  /** What the files with names of videos or captions really are, by path under the content folder. */
  readonly videos: ReadonlyMap<string, VideoType | undefined>
  /** Those to be explained where a text first uses them. */
  readonly abbreviations: readonly Abbreviation[]
  /** The host of this site. */
  readonly host: string
}

export interface ParsedArticle {
  readonly article: Article
  /** Links of the body to addresses of this site, for a check once all addresses are known. */
  readonly links: readonly BodyLink[]
  /** The old addresses with their places in the front matter. */
  readonly aliases: readonly BodyLink[]
}

/**
 * Takes the bytes of `bai-viet/<slug>/index.md` to an article, or to everything that is wrong with it.
 * `undefined` for a draft with faults, which are then warnings. Never throws.
 */
export function parseArticle(
  { slug, bytes }: ArticleSource,
  context: ArticleContext,
): Parsed<ParsedArticle | undefined> {
  const folder = `bai-viet/${slug}`
  const file = `content/${folder}/index.md`
  const examples = { category: context.categories[0]?.slug ?? '' }
  const example = formatExample(['title', 'date', 'category', 'summary'], examples)
  const source = parseSource(bytes, { file, example, knownKeys: Object.keys(context.schema.shape) })
  if (!source.ok) return source
  const { fields: parsedFields, readableFields, lines } = source.value
  const fields = readableFields ?? []
  const place = { ...context, file, folder, fields }
  const frontMatter: Parsed<ArticleFrontMatter> = readableFields
    ? parseFrontMatter(fields, context.schema, { file, lines, examples })
    : { ok: false, problems: [] }
  const assets = assetSchema.parse(buildPlainFields(fields))
  const cover = parseCover(assets, place)
  const attachments = parseAttachments(assets.attachments, place)
  const audio = parseAudio(assets, place)
  const body = parseBody(source.value, { ...place, firstPictureEager: assets.cover === undefined })
  const warnings = [
    ...source.warnings,
    ...checkWording(fields, file),
    ...(parsedFields.ok ? checkFieldProse(fields, lines, file) : []),
    ...listProblems([parsedFields, frontMatter, cover, attachments, audio, body]),
  ]
  const isFaulty = warnings.some(({ severity }) => severity === 'error')
  const isWhole = parsedFields.ok && frontMatter.ok && cover.ok && attachments.ok && audio.ok && body.ok
  if (isFaulty || !isWhole) return buildRefusal(warnings, parsedFields)
  const parts = {
    cover: cover.value,
    attachments: attachments.value,
    audio: audio.value,
    body: body.value,
  }
  const article = buildArticle(slug, frontMatter.value, parts)
  const aliases = article.aliases.map((href, index) => ({
    href,
    ...(findPlace(fields, ['aliases', index]) ?? { line: 1, column: 1 }),
  }))
  return { ok: true, value: { article, links: body.value.links, aliases }, warnings }
}

interface ArticleParts {
  readonly cover: Figure | undefined
  readonly attachments: readonly Attachment[]
  readonly audio: Audio | undefined
  readonly body: RenderedMarkdown
}

function buildArticle(
  slug: Slug,
  data: ArticleFrontMatter,
  { cover, attachments, audio, body }: ArticleParts,
): Article {
  const { title, summary, category, date, updated, archive, author, source } = data
  const { figures, aliases, draft, featured } = data
  const { validFrom, validUntil } = data
  return {
    slug,
    path: articlePath(slug),
    title,
    summary,
    category,
    date,
    ...(updated !== undefined && { updated }),
    ...(cover !== undefined && { cover }),
    ...(archive !== undefined && { archive }),
    ...(author !== undefined && { author }),
    ...(source !== undefined && {
      source: {
        name: source.name,
        ...(source.url !== undefined && { url: source.url }),
        ...(source.publishedAt !== undefined && { publishedAt: source.publishedAt }),
      },
    }),
    draft,
    featured,
    keyFigures: figures,
    attachments,
    ...(audio !== undefined && { audio }),
    ...(validFrom !== undefined && { validFrom }),
    ...(validUntil !== undefined && { validUntil }),
    aliases,
    headings: body.headings,
    figures: body.figures,
    videos: body.videos,
    html: body.html,
    text: body.text,
    sourceFile: `content/bai-viet/${slug}/index.md`,
  }
}
