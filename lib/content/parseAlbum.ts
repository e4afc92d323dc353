import type { BodyLink, RenderedMarkdown } from '../markdown/renderMarkdown.ts'
import { albumPath } from '../routes.ts'
import type { Album, Parsed, Problem, Slug } from '../types.ts'
import { albumSchema } from './frontMatterSchema.ts'
import { parseTextFile, type TextFileContext } from './parseTextFile.ts'

export interface AlbumSource {
  readonly slug: Slug
  readonly bytes: Uint8Array
}

export interface ParsedAlbum {
  readonly album: Album
  /** Links of the body to addresses of this site, for a check once all addresses are known. */
  readonly links: readonly BodyLink[]
}

/**
 * Takes the bytes of `thu-vien-anh/<slug>/index.md` to an album, or to everything that is wrong with it.
 * `undefined` for a draft with faults, which are then warnings. Never throws.
 */
export function parseAlbum(
  { slug, bytes }: AlbumSource,
  context: TextFileContext,
): Parsed<ParsedAlbum | undefined> {
  const folder = `thu-vien-anh/${slug}`
  const file = `content/${folder}/index.md`
  const exampleKeys = ['title', 'date', 'summary']
  const parsed = parseTextFile({ bytes, file, folder, schema: albumSchema, exampleKeys }, context, body =>
    checkPresence(body, file),
  )
  if (!parsed.ok) return parsed
  if (parsed.value === undefined) return { ...parsed, value: undefined }
  const { title, date, summary, draft } = parsed.value.data
  const { figures, html, links } = parsed.value.body
  const album = { slug, path: albumPath(slug), title, date, summary, draft, figures, html, sourceFile: file }
  return { ...parsed, value: { album, links } }
}

function checkPresence({ figures }: RenderedMarkdown, file: string): readonly Problem[] {
  if (figures.length > 0) return []
  const message = 'Album chưa có ảnh nào.'
  const fix = '![Mô tả ảnh](anh-1.jpg "Chú thích. Ảnh: Tên người chụp")'
  return [{ file, line: 1, column: 1, field: 'nội dung', severity: 'error', code: 'BT57', message, fix }]
}
