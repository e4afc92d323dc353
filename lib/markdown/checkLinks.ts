import type { Link } from 'mdast'
import { buildError, type Finding, type FindingWords } from './finding.ts'
import { findLinkedFile } from './findLinkedFile.ts'
import { findMisleadingWords } from './findMisleadingWords.ts'
import { buildEdit, formatCorrectedLine } from './formatCorrectedLine.ts'
import { formatExcerpt } from './formatExcerpt.ts'
import { formatWords } from './formatWords.ts'
import type { MarkdownContext } from './markdownContext.ts'
import type { MarkdownDocument } from './markdownDocument.ts'
import { parseAddress } from './parseAddress.ts'
import { visit } from './visit.ts'

/** Checks that links lead where a reader expects: to the web, a page, a file beside the text, a mail or a phone. */
export function checkLinks({ tree, source, context }: MarkdownDocument): readonly Finding[] {
  const links: Link[] = []
  visit(tree, 'link', link => {
    links.push(link)
  })
  return links.flatMap(link =>
    [checkAddress(link, context), checkLinkWords(link), findMisleadingWords(link)].flatMap(words =>
      words === undefined ? [] : [buildError(link, { ...words, fix: formatFix(link, words.fix, source) })],
    ),
  )
}

/** A link or a picture in the place of the link is shown in the whole line; anything else says what to do. */
function formatFix(link: Link, fix: string, source: string): string {
  return /^!?\[/.test(fix) ? formatCorrectedLine(source, [buildEdit(link, fix)]) : fix
}

function checkAddress(link: Link, context: MarkdownContext): FindingWords | undefined {
  const address = parseAddress(link.url)
  const words = formatWords(link) || 'chữ của liên kết'
  if (address.kind === 'empty')
    return { code: 'BT29', message: 'Liên kết chưa có địa chỉ.', fix: `[${words}](https://…)` }
  if (address.kind === 'hostOnly')
    return {
      code: 'BT30',
      message: `Địa chỉ "${formatExcerpt(link.url)}" thiếu https: ở đầu.`,
      fix: `[${words}](https:${link.url.replaceAll('\\', '/')})`,
    }
  if (address.kind === 'scheme') return buildSchemeWords(link.url, address.scheme, words)
  if (address.kind === 'malformed') return buildMalformedWords(link.url, words)
  if (address.kind !== 'file') return undefined
  const file = findLinkedFile(address.name, words, context)
  return 'message' in file ? file : undefined
}

function buildSchemeWords(url: string, scheme: string, words: string): FindingWords {
  const lowered = scheme + url.slice(scheme.length)
  if (parseAddress(lowered).kind !== 'scheme')
    return {
      code: 'BT29',
      message: `Phần đầu địa chỉ phải viết chữ thường: "${formatExcerpt(url)}".`,
      fix: `[${words}](${lowered})`,
    }
  return {
    code: 'BT29',
    message: `Không dùng được địa chỉ bắt đầu bằng "${scheme}"; chỉ liên kết đến https://…, http://…, mailto:…, tel:… hoặc trang của mình (/bai-viet/…/).`,
    fix: `[${words}](https://…)`,
  }
}

function buildMalformedWords(url: string, words: string): FindingWords {
  if (url.startsWith('tel:'))
    return {
      code: 'BT29',
      message: `Số điện thoại "${formatExcerpt(url)}" không đúng; chỉ gồm chữ số, không có khoảng trắng.`,
      fix: `[${words}](tel:+84…)`,
    }
  if (url.startsWith('mailto:'))
    return {
      code: 'BT29',
      message: `Địa chỉ thư "${formatExcerpt(url)}" không đúng.`,
      fix: `[${words}](mailto:ten@…)`,
    }
  return {
    code: 'BT29',
    message: `Địa chỉ "${formatExcerpt(url)}" không đúng; chép lại cả địa chỉ từ trình duyệt.`,
    fix: `[${words}](https://…)`,
  }
}

function checkLinkWords(link: Link): FindingWords | undefined {
  if (link.children.some(child => child.type === 'footnoteReference'))
    return {
      code: 'BT54',
      message: 'Dấu chú thích nằm trong chữ của liên kết.',
      fix: 'chuyển dấu [^…] ra sau liên kết',
    }
  const hasPicture = link.children.some(child => child.type === 'image')
  return formatWords(link) === '' && !hasPicture
    ? { code: 'BT56', message: 'Liên kết không có chữ để bấm vào.', fix: `[chữ của liên kết](${link.url})` }
    : undefined
}
