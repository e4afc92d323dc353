import type { Server } from 'node:http'
import { listAdminSources } from '../lib/admin/adminBackend.ts'
import { buildHeaderRules } from '../lib/publish/headerRules.ts'
import { createSiteServer } from '../lib/publish/server/createSiteServer.ts'
import type { SiteConfig } from '../lib/types.ts'

/** Makes a server of the editing page alone, in `folder`, with the headers that it has on the real site. */
export function createAdminServer(folder: string, { repository }: SiteConfig): Server {
  const admin = listAdminSources(repository)
  // What pages load beforehand is a matter of the site, which is not here.
  const rules = { ...buildHeaderRules({ styleHashes: [], https: false, admin }), pages: [] }
  return createSiteServer(() => ({ folder, rules, redirects: new Map() }))
}
