import { pictureLimits } from '../../images/pictureLimits.ts'
import { foldVietnamese } from '../../text/foldVietnamese.ts'
import { parseHanoiDate } from '../../text/hanoiDate.ts'
import type { Category } from '../../types.ts'
import { decodeLegacyBlocks } from '../decodeLegacyBlocks.ts'
import { formatBlock } from '../formatBlock.ts'
import type { ImportedPage } from '../importedPage.ts'
import { parseHtml } from '../parseHtml.ts'
import { readFileBelow } from '../readFileBelow.ts'
import type { WordPressCategory, WordPressPost } from './parseWordPressExport.ts'
import { renderPostHtml } from './renderPostHtml.ts'

export interface PostContext {
  readonly categories: readonly Category[]
  /** Slugs of this site by the slugs that categories had on the old one. */
  readonly categoryNames: ReadonlyMap<string, string>
  /** The old site's `wp-content/uploads`, where there is a copy. */
  readonly uploads?: string
}

/** Builds of a WordPress post a page whose title, date, category and old address are known. */
export function buildPostPage(post: WordPressPost, context: PostContext): ImportedPage {
  const { blocks, oldFonts } = parseHtml(renderPostHtml(post))
  const guessed = decodeLegacyBlocks(blocks)
  const date = parseHanoiDate(post.date.replace(' ', 'T').slice(0, 'YYYY-MM-DDTHH:MM'.length))
  const category = post.categories.map(old => findCategory(old, context)).find(slug => slug !== undefined)
  const aliases = listAliases(post.link)
  return {
    blocks,
    fields: {
      title: formatPlain(post.title),
      ...(date && { date }),
      ...(category && { category }),
      ...(post.excerpt && { summary: formatPlain(post.excerpt) }),
      ...(aliases.length > 0 && { aliases }),
    },
    readPicture: url => readUpload(url, context.uploads),
    changes: [
      ...(oldFonts.length > 0 ? [`Chuyển chữ từ phông cũ sang Unicode: ${oldFonts.join(', ')}.`] : []),
      ...(guessed > 0 ? [`Đoán ${guessed} đoạn gõ bằng phông cũ và chuyển sang Unicode: đọc lại kỹ.`] : []),
    ],
    guessed,
  }
}

/** Titles and excerpts hold HTML; only their words are kept. */
function formatPlain(html: string): string {
  return parseHtml(`<p>${html}</p>`).blocks.map(formatBlock).join(' ').replace(/\s+/g, ' ').trim()
}

function findCategory(
  old: WordPressCategory,
  { categories, categoryNames }: PostContext,
): string | undefined {
  const wanted = categoryNames.get(old.slug) ?? old.slug
  return categories.find(
    ({ slug, name }) => slug === wanted || foldVietnamese(name) === foldVietnamese(old.name),
  )?.slug
}

/** The old address on this site; one with a query (`?p=12`) can lead nowhere on static files. */
function listAliases(link: string): readonly string[] {
  if (!URL.canParse(link)) return []
  const { pathname, search } = new URL(link)
  return pathname === '/' || search !== '' || pathname.includes('..') ? [] : [decodePath(pathname)]
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC').replace(/\s/g, '%20')
  } catch {
    return path
  }
}

/** The picture itself rather than the smaller copy that the text shows (`anh-300x200.jpg`), where it is there. */
async function readUpload(url: string, uploads: string | undefined): Promise<Buffer | undefined> {
  const [, path] = /\/uploads\/(.+)$/.exec(url) ?? []
  if (uploads === undefined || path === undefined) return undefined
  const whole = path.replace(/-\d+x\d+(?=\.[a-z]+$)/i, '')
  return (
    (await readFileBelow(uploads, whole, pictureLimits.bytes)) ??
    (await readFileBelow(uploads, path, pictureLimits.bytes))
  )
}
