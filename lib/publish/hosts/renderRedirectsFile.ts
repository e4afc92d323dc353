import type { Redirect } from '../parseRedirects.ts'

/** Renders `_redirects` for Cloudflare Pages and Netlify: one permanent redirect a line. */
export const renderRedirectsFile = (redirects: readonly Redirect[]): string =>
  redirects.map(({ from, to }) => `${encodeURI(from)} ${to} 301\n`).join('')
