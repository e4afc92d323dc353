/**
 * Renders the content security policy (W3C CSP Level 3): nothing but our own files, the inlined style sheet
 * by its hash (several while releases change places), no inline script, no framing. The address of a worker
 * passes through a Trusted Types policy: that of the service worker everywhere, that of the search engine,
 * with WebAssembly, where `search` allows it. `https` turns http: addresses of sub-resources into https:.
 */
export function renderSecurityPolicy(options: {
  readonly styleHashes: readonly string[]
  readonly https: boolean
  readonly search: boolean
}): string {
  const { styleHashes, https, search } = options
  return [
    "default-src 'none'",
    search ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    `style-src ${styleHashes.map(hash => `'${hash}'`).join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "media-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    search ? 'trusted-types ngoai-tuyen default' : 'trusted-types ngoai-tuyen',
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}
