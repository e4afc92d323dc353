import { pathToFileURL } from 'node:url'
import { environment } from '../config/environment.ts'
import { parseSiteConfig } from '../lib/content/parseSiteConfig.ts'
import type { SiteConfig } from '../lib/types.ts'

/** Reads the site's identity from where the environment points. Throws when it is wrong. */
export async function loadIdentity(): Promise<SiteConfig> {
  const exported: { readonly site?: unknown } = await import(pathToFileURL(environment.siteConfigFile).href)
  return parseSiteConfig(exported.site)
}
