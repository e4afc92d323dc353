import { adminPath, newsSitemapPath, sitemapIndexPath } from '../routes.ts'
import { absoluteAddress } from './absoluteAddress.ts'

/**
 * Renders robots.txt: every robot is welcome on every page, none in the editors' room. Cốc Cốc's, by which many Vietnamese search, is named
 * so that nobody shuts it out by a rule for robots from abroad. Source: RFC 9309.
 */
export function renderRobots(origin: string): string {
  const sitemaps = [sitemapIndexPath, newsSitemapPath].map(
    path => `Sitemap: ${absoluteAddress(path, origin)}`,
  )
  return [
    'User-agent: *',
    'User-agent: coccocbot',
    'Allow: /',
    `Disallow: ${adminPath}`,
    '',
    ...sitemaps,
    '',
  ].join('\n')
}
