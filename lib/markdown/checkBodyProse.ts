import { visit } from 'unist-util-visit'
import { checkProse } from '../prose/checkProse.ts'
import type { Finding } from './finding.ts'
import { listProseLines } from './listProseLines.ts'
import type { MarkdownDocument } from './markdownDocument.ts'
import { parseAddress } from './parseAddress.ts'
import { isTrustedHost } from './trustedHosts.ts'

/** Checks the words of a body as a proof-reader would. */
export function checkBodyProse({ tree, source, context }: MarkdownDocument): readonly Finding[] {
  let hasForeignLink = false
  visit(tree, 'link', ({ url }) => {
    const address = parseAddress(url)
    hasForeignLink ||= address.kind === 'web' && !isTrustedHost(address.host, context.host)
  })
  return checkProse(listProseLines(tree, source), { hasForeignLink })
}
