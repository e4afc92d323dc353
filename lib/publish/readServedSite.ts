import { statSync } from 'node:fs'
import { join } from 'node:path'
import { deliveryRecordName, readDeliveryRecord } from './deliveryRecord.ts'
import { buildHeaderRules } from './headerRules.ts'
import type { ServedSite } from './server/createSiteServer.ts'

/**
 * Gives a function that tells what to serve from a built folder; the record is read again when a new build
 * has taken the folder's place. Without HTTPS, as the folder is served on one's own machine.
 */
export function readServedSite(folder: string): () => ServedSite {
  let seen: { readonly stamp: string; readonly site: ServedSite } | undefined
  return () => {
    const { mtimeMs, ino } = statSync(join(folder, deliveryRecordName))
    const stamp = `${mtimeMs} ${ino}`
    if (seen?.stamp !== stamp) seen = { stamp, site: readSite(folder) }
    return seen.site
  }
}

function readSite(folder: string): ServedSite {
  const { styleHashes, redirects, admin } = readDeliveryRecord(folder)
  const leads = new Map(redirects.map(({ from, to }) => [from, to]))
  return { folder, redirects: leads, rules: buildHeaderRules({ styleHashes, https: false, admin }) }
}
