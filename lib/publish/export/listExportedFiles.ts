import { deliveryRecordName, readRedirects } from '../deliveryRecord.ts'
import { listFiles } from '../listFiles.ts'
import { manifestName } from '../releases/manifest.ts'
import { redirectFile } from '../renderRedirectPage.ts'

/** What a built folder holds for servers, search engines and scripts alone. */
const forServers = new RegExp(
  [
    '\\.(br|gz)$',
    '^(_headers|_redirects|404\\.html|sw\\.js|sw\\.json|robots\\.txt|speculation-rules\\.json)$',
    '^(manifest\\.webmanifest|opensearch\\.xml|thong-bao-khan\\.json|sitemap[^/]*\\.xml)$',
    '^(\\.well-known|sitemap|js|_next|ngoai-tuyen|tim-kiem/pagefind)/',
  ].join('|'),
)

/**
 * The files of a built folder that can be read without a server, by path there: pages, pictures, files for
 * download, feeds. Pages that only lead from an old address are left out.
 */
export async function listExportedFiles(folder: string): Promise<readonly string[]> {
  const leading = new Set(readRedirects(folder).map(({ from }) => redirectFile(from)))
  const own = new Set([deliveryRecordName, manifestName])
  const files = await listFiles(folder)
  return files.filter(file => !own.has(file) && !leading.has(file) && !forServers.test(file))
}
