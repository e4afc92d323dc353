import type { Link } from 'mdast'
import { visit } from 'unist-util-visit'
import { isGambling } from '../prose/checkSpam.ts'
import { buildError, buildWarning, type Finding } from './finding.ts'
import { findMisleadingWords } from './findMisleadingWords.ts'
import { buildEdit, formatCorrectedLine } from './formatCorrectedLine.ts'
import { formatExcerpt } from './formatExcerpt.ts'
import { formatWords } from './formatWords.ts'
import type { MarkdownDocument } from './markdownDocument.ts'
import { parseAddress } from './parseAddress.ts'
import { isTrustedHost } from './trustedHosts.ts'

/**
 * Checks links to other sites: those that advertise gambling or hide behind a dot are what intruders leave,
 * others to sites that nobody knows are worth a look, and those to this site do not need its name.
 */
export function checkForeignLinks({ tree, source, context }: MarkdownDocument): readonly Finding[] {
  const told = new Set<string>()
  const findings: Finding[] = []
  visit(tree, 'link', link => {
    const address = parseAddress(link.url)
    if (address.kind !== 'web') return
    const { host } = address
    const words = formatWords(link)
    if (isGambling(words) || isGambling(host)) findings.push(buildGamblingError(link, words))
    else if (words !== '' && !/[\p{L}\p{N}]/u.test(words)) findings.push(buildHiddenError(link, words))
    else if (host === context.host) findings.push(buildOwnWarning(link, source))
    // A link that says another address than it leads to is an error already.
    else if (!isTrustedHost(host, context.host) && !told.has(host) && !findMisleadingWords(link))
      findings.push(buildUnknownWarning(link, host))
    told.add(host)
  })
  return findings
}

const buildGamblingError = (link: Link, words: string): Finding =>
  buildError(link, {
    code: 'BT73',
    message: `Liên kết "${formatExcerpt(words)}" dẫn đến trang cờ bạc.`,
    fix: 'xóa liên kết; nếu không ai trong Ban biên tập đặt nó, báo ngay người phụ trách kỹ thuật',
  })

const buildHiddenError = (link: Link, words: string): Finding =>
  buildError(link, {
    code: 'BT73',
    message: `Liên kết đến "${formatExcerpt(link.url)}" giấu sau dấu "${formatExcerpt(words)}".`,
    fix: 'xóa liên kết, hoặc đặt vào chữ cho biết nó dẫn đến đâu',
  })

function buildOwnWarning(link: Link, source: string): Finding {
  const { pathname, hash } = new URL(link.url)
  const path = `${pathname}${hash}`
  const written = source.slice(link.position?.start.offset, link.position?.end.offset)
  return buildWarning(link, {
    code: 'BT32',
    message: 'Liên kết đến chính trang này không cần tên miền; đổi tên miền thì liên kết hỏng.',
    fix: written.includes(`](${link.url}`)
      ? formatCorrectedLine(source, [
          buildEdit(
            link,
            written.replace(`](${link.url}`, () => `](${path}`),
          ),
        ])
      : `[${formatWords(link)}](${path})`,
  })
}

const buildUnknownWarning = (link: Link, host: string): Finding =>
  buildWarning(link, {
    code: 'BT31',
    message: `Liên kết đến trang lạ "${formatExcerpt(host)}".`,
    fix: 'mở thử trang đó; nếu không phải nguồn tin cậy thì bỏ liên kết',
  })
