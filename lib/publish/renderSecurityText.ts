import type { HanoiDate, SiteConfig } from '../types.ts'

const monthsPerQuarter = 3
const quartersAhead = 3
const monthsPerYear = 12

/**
 * Renders security.txt (RFC 9116). The contact is the organisation's e-mail, or else the page at
 * `contactPath`. It expires on the first day of the third quarter after `now`: six to nine months ahead, so
 * that builds of one quarter give the same bytes, and a site that nobody builds any more stops promising.
 */
export function renderSecurityText(
  site: SiteConfig,
  options: { readonly now: HanoiDate; readonly contactPath: string },
): string {
  const { email } = site.organisation
  return [
    `Contact: ${email ? `mailto:${email}` : `${site.url}${options.contactPath}`}`,
    `Expires: ${formatExpiry(options.now)}`,
    'Preferred-Languages: vi, en',
    `Canonical: ${site.url}/.well-known/security.txt`,
    '',
  ].join('\n')
}

function formatExpiry(now: HanoiDate): string {
  const [year = 0, month = 1] = now.split('-').map(Number)
  const quarter = Math.floor((month - 1) / monthsPerQuarter) + quartersAhead
  const firstMonth = quarter * monthsPerQuarter
  const expiryYear = year + Math.floor(firstMonth / monthsPerYear)
  return `${expiryYear}-${String((firstMonth % monthsPerYear) + 1).padStart(2, '0')}-01T00:00:00+07:00`
}
