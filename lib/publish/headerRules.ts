import type { AdminSources } from '../admin/adminBackend.ts'
import { adminPath, serviceWorkerPath } from '../routes.ts'
import { renderAdminPolicy } from './renderAdminPolicy.ts'
import { renderSecurityPolicy } from './renderSecurityPolicy.ts'
import { speculationRulesPath } from './speculationRules.ts'

export interface Header {
  readonly name: string
  readonly value: string
}

/** Headers that only the answers for addresses below `prefix` carry, in the place of the general ones. */
export interface PrefixRule {
  readonly prefix: string
  readonly header: Header
}

/** What every host must send. All configurations and our own server are derived from this one record. */
export interface HeaderRules {
  /** On every answer, errors and redirects too. */
  readonly always: readonly Header[]
  /** On answers of type text/html. */
  readonly pages: readonly Header[]
  /** In the place of a header of `always` or of `cache`, for answers that are not errors. */
  readonly prefixes: readonly PrefixRule[]
  /** `Cache-Control` of what is found and of errors. */
  readonly cache: { readonly found: string; readonly error: string }
}

/** Folders whose files carry a hash of their content in their name. */
export const hashedPrefixes = ['/anh/', '/js/', '/_next/static/'] as const
/** The one page, with its files, that may run WebAssembly in a worker: the search. */
export const searchPrefix = '/tim-kiem/'

const features =
  'accelerometer autoplay camera display-capture geolocation gyroscope magnetometer microphone midi payment publickey-credentials-get screen-wake-lock usb xr-spatial-tracking'

/**
 * Builds the headers of a site. `styleHashes` are the CSP sources (`sha256-…`) of the style sheets that
 * pages may carry inside, those of each release that may be served; `https` adds what is only true where the site
 * is reached by HTTPS; `admin` is given where the editing page is among the files.
 */
export function buildHeaderRules(options: {
  readonly styleHashes: readonly string[]
  readonly https: boolean
  readonly admin?: AdminSources | undefined
}): HeaderRules {
  const policy = (search: boolean): Header => ({
    name: 'Content-Security-Policy',
    value: renderSecurityPolicy({ ...options, search }),
  })
  return {
    always: [policy(false), ...(options.https ? [strictTransport] : []), ...fixedHeaders],
    pages: [{ name: 'Speculation-Rules', value: `"${speculationRulesPath}"` }],
    prefixes: [
      ...hashedPrefixes.map(prefix => ({ prefix, header: immutable })),
      { prefix: searchPrefix, header: policy(true) },
      ...(options.admin ? listAdminRules({ ...options.admin, https: options.https }) : []),
      { prefix: serviceWorkerPath, header: { name: 'Cache-Control', value: 'no-cache' } },
    ],
    cache: { found: 'public, max-age=0, must-revalidate', error: 'no-store' },
  }
}

const listAdminRules = (sources: Parameters<typeof renderAdminPolicy>[0]): readonly PrefixRule[] => [
  {
    prefix: adminPath,
    header: { name: 'Content-Security-Policy', value: renderAdminPolicy(sources) },
  },
  // The window in which people sign in to the repository's service must be able to answer.
  {
    prefix: adminPath,
    header: { name: 'Cross-Origin-Opener-Policy', value: 'same-origin-allow-popups' },
  },
]

const immutable: Header = { name: 'Cache-Control', value: 'public, max-age=31536000, immutable' }

// Without includeSubDomains: what else lives under a commune's domain is not ours to switch to HTTPS.
const strictTransport: Header = { name: 'Strict-Transport-Security', value: 'max-age=63072000' }

const fixedHeaders: readonly Header[] = [
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'X-Frame-Options', value: 'DENY' },
  { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  {
    name: 'Permissions-Policy',
    value: [...features.split(' ').map(feature => `${feature}=()`), 'fullscreen=(self)'].join(', '),
  },
  { name: 'Origin-Agent-Cluster', value: '?1' },
  { name: 'X-Permitted-Cross-Domain-Policies', value: 'none' },
]
