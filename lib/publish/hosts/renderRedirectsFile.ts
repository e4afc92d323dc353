import type { Redirect } from '../parseRedirects.ts'
import type { Move } from './renderNginx.ts'

/**
 * Renders `_redirects` for Cloudflare Pages and Netlify: one permanent redirect a line. Lines for whole hosts are
 * Netlify's; Cloudflare passes over them (Pages, redirects: domain-level redirects).
 */
export const renderRedirectsFile = (redirects: readonly Redirect[], { from, to }: Move): string =>
  [
    ...from.map(origin => `${origin}/* ${to}/:splat 301!\n`),
    ...redirects.map(({ from, to }) => `${encodeURI(from)} ${to} 301\n`),
  ].join('')
