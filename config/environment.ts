import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const siteConfigFile = resolve(process.env.SITE_CONFIG ?? 'config/site.ts')
const ownColours = join(dirname(siteConfigFile), 'colours.css')

/** Where every command reads and writes (absolute paths): `CONTENT_DIR`, `SITE_CONFIG`, `OUT_DIR`. */
export const environment = {
  contentFolder: resolve(process.env.CONTENT_DIR ?? 'content'),
  siteConfigFile,
  /** The colours beside the identity; this project's own where there are none. */
  coloursFile: existsSync(ownColours) ? ownColours : resolve('config/colours.css'),
  /** Old addresses and where they lead now; it need not be there. */
  redirectsFile: join(dirname(siteConfigFile), 'redirects.csv'),
  outFolder: resolve(process.env.OUT_DIR ?? 'out'),
  cacheFolder: resolve('.cache'),
  /** Set by a build for the processes that render its pages: see `writeContentSnapshot`. */
  contentSnapshot: process.env.CONTENT_SNAPSHOT,
  /** `META_POLICY=1`: the security policy stands in every page, for hosts that cannot send headers. */
  hasMetaPolicy: process.env.META_POLICY === '1',
} as const
