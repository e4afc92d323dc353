import type { AdminSources } from '../admin/adminBackend.ts'

/**
 * Renders the content security policy of the editing page (W3C CSP Level 3): our own files and the repository's
 * service, nothing else. Sveltia CMS writes its styles into the page and its markup without Trusted Types, so
 * neither can be asked of it; WebAssembly makes the pictures smaller.
 */
export function renderAdminPolicy({
  connect,
  images,
  https,
}: AdminSources & { readonly https: boolean }): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    ["img-src 'self' blob: data:", ...images].join(' '),
    "font-src 'self'",
    ["connect-src 'self' blob: data:", ...connect].join(' '),
    "media-src 'self' blob:",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}
