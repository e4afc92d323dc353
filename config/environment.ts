import { resolve } from 'node:path'

/** Where every command reads and writes (absolute paths): `CONTENT_DIR`, `SITE_CONFIG`, `OUT_DIR`. */
export const environment = {
  contentFolder: resolve(process.env.CONTENT_DIR ?? 'content'),
  siteConfigFile: resolve(process.env.SITE_CONFIG ?? 'config/site.ts'),
  outFolder: resolve(process.env.OUT_DIR ?? 'out'),
  cacheFolder: resolve('.cache'),
  /** `META_POLICY=1`: the security policy stands in every page, for hosts that cannot send headers. */
  hasMetaPolicy: process.env.META_POLICY === '1',
} as const
