import type { BodyLink } from '../markdown/renderMarkdown.ts'
import { reservedSlugs } from '../routes.ts'
import { nearestWord } from '../text/nearestWord.ts'
import type { Problem } from '../types.ts'
import type { SiteAddresses } from './siteAddresses.ts'

export interface LinkContext {
  readonly addresses: SiteAddresses
  /** Addresses of what is written and not public, to say so instead of "does not exist". */
  readonly hidden: ReadonlySet<string>
  /** Old addresses and where they lead now. */
  readonly aliases: ReadonlyMap<string, string>
}

type Words = Pick<Problem, 'code' | 'message' | 'fix'>

/** Parts of the site made from content, so that every address in them is known here. */
const KNOWN_PARTS: ReadonlySet<string> = new Set([
  'bai-viet',
  'chuyen-muc',
  'hoi-dap',
  'lich-cong-tac',
  'kho-luu-tru',
  'so-do-trang',
  'tep',
  'tin-tuc',
  'van-ban',
])

/** Checks that the links of one file lead to an address of this site, and to a place on that page. */
export function checkSiteLinks(
  links: readonly BodyLink[],
  file: string,
  context: LinkContext,
): readonly Problem[] {
  return links.flatMap(({ href, line, column }) => {
    const words = findLinkFault(href, context)
    const place = { file, line, column, field: 'nội dung', severity: 'error' as const }
    return words === undefined ? [] : [{ ...place, ...words }]
  })
}

/** What is wrong with an address of this site that a link leads to; `undefined` for a good one. */
export function findLinkFault(href: string, { addresses, hidden, aliases }: LinkContext): Words | undefined {
  const { path, anchor } = splitAddress(href)
  const page = addresses.get(path)
  if (page !== undefined) {
    const html = anchor === '' ? undefined : page.html
    return html === undefined ? undefined : checkAnchor(anchor, { path, html })
  }
  const [, part = ''] = path.split('/')
  if (reservedSlugs.has(part) && !KNOWN_PARTS.has(part)) return undefined
  if (addresses.has(`${path}/`))
    return {
      code: 'BT33',
      message: `Địa chỉ "${path}" thiếu dấu / ở cuối.`,
      fix: `${path}/${anchor && `#${anchor}`}`,
    }
  if (hidden.has(path)) {
    const message = `Liên kết đến "${path}" là bài chưa được đăng (bản nháp hoặc chưa đến ngày).`
    return { code: 'BT33', message, fix: 'bỏ liên kết, hoặc đăng bài kia trước' }
  }
  const moved = aliases.get(path)
  if (moved !== undefined)
    return { code: 'BT33', message: `"${path}" là địa chỉ cũ của một bài trên trang này.`, fix: moved }
  const near = nearestWord(path, [...addresses.keys()])
  const fix = near ?? 'sửa hoặc bỏ liên kết; địa chỉ bài viết có dạng /bai-viet/ten-bai/'
  return { code: 'BT33', message: `Trên trang này không có địa chỉ "${path}".`, fix }
}

function checkAnchor(
  anchor: string,
  { path, html }: { readonly path: string; readonly html: string },
): Words | undefined {
  // The HTML is our own and sanitised: a quote in its text is never followed by this attribute.
  if (html.includes(` id="${anchor}"`)) return undefined
  return { code: 'BT33', message: `Trang "${path}" không có mục "#${anchor}".`, fix: path }
}

function splitAddress(href: string): { readonly path: string; readonly anchor: string } {
  // The origin only makes the address complete; it is never asked for.
  const origin = 'https://trang.invalid'
  if (!URL.canParse(href, origin)) return { path: href, anchor: '' }
  const { pathname, hash } = new URL(href, origin)
  return { path: parseAddressPiece(pathname), anchor: parseAddressPiece(hash.slice(1)) }
}

function parseAddressPiece(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC')
  } catch {
    return text
  }
}
