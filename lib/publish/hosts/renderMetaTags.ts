import { escapeHtml } from '../../text/escapeHtml.ts'
import type { HeaderRules } from '../headerRules.ts'

// A browser ignores these in a <meta> and complains on its console (CSP Level 3, section 3.3).
const headerOnly = new Set(['frame-ancestors', 'report-uri', 'sandbox'])

/**
 * Renders for the head of the page at `path` what a host without headers (GitHub Pages) can still carry: the
 * policy and the referrer rule. Framing, types and HTTPS stay with the host.
 */
export function renderMetaTags(rules: HeaderRules, path: string): string {
  const policyOf = (name: string) =>
    rules.prefixes.find(rule => rule.header.name === name && path.startsWith(rule.prefix))?.header ??
    rules.always.find(header => header.name === name)
  const policy = policyOf('Content-Security-Policy')
    ?.value.split('; ')
    .filter(directive => !headerOnly.has(directive.split(' ')[0] ?? ''))
    .join('; ')
  const referrer = policyOf('Referrer-Policy')?.value
  return [
    policy && `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    referrer && `<meta name="referrer" content="${escapeHtml(referrer)}">`,
  ]
    .filter(Boolean)
    .join('\n')
}
