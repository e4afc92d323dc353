import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AdminSources } from '../admin/adminBackend.ts'
import { writeDeliveryRecord } from './deliveryRecord.ts'
import { buildHeaderRules } from './headerRules.ts'
import { renderHeadersFile } from './hosts/renderHeadersFile.ts'
import { renderRedirectsFile } from './hosts/renderRedirectsFile.ts'
import { parseRedirects, type Redirect } from './parseRedirects.ts'

/**
 * Writes into a built folder what hosts read there (`_headers`, `_redirects`) and the record that our own
 * server and the other configurations are derived from. `url` is the site's origin, `formerUrls` those that lead
 * to it, `styleHashes` the CSP sources of the style sheets inside its pages; `admin` is given where the editing
 * page is in the folder. Throws when an old address cannot be written safely.
 */
export async function writeHostFiles(
  folder: string,
  site: {
    readonly url: string
    readonly formerUrls: readonly string[]
    readonly styleHashes: readonly string[]
    readonly redirects: readonly Redirect[]
    readonly admin?: AdminSources | undefined
  },
): Promise<void> {
  const { url, formerUrls, styleHashes, admin } = site
  const redirects = parseRedirects(site.redirects)
  const rules = buildHeaderRules({ styleHashes, https: url.startsWith('https:'), admin })
  await writeFile(join(folder, '_headers'), renderHeadersFile(rules))
  await writeFile(join(folder, '_redirects'), renderRedirectsFile(redirects, { from: formerUrls, to: url }))
  await writeDeliveryRecord(folder, { url, formerUrls, styleHashes, redirects, ...(admin && { admin }) })
}
