import { resolve } from 'node:path'

/** Where every command reads and writes; absolute paths. Set by `CONTENT_DIR`, `SITE_CONFIG`, `OUT_DIR`. */
export const environment = {
  contentFolder: resolve(process.env.CONTENT_DIR ?? 'content'),
  siteConfigFile: resolve(process.env.SITE_CONFIG ?? 'config/site.ts'),
  outFolder: resolve(process.env.OUT_DIR ?? 'out'),
  cacheFolder: resolve('.cache'),
} as const
