import { join } from 'node:path'
import { environment } from '../config/environment.ts'
import { writeContentSnapshot } from '../lib/content/contentSnapshot.ts'
import { exportPages } from './exportPages.ts'
import { loadSite } from './loadSite.ts'

/**
 * Renders the site into `folder` as Next exports it, its runtime still inside: what the published pages are
 * compared with. Throws when the content has a mistake.
 */
export async function exportPlain(folder: string): Promise<void> {
  const { content, now } = await loadSite({ showDrafts: false })
  if (!content.ok) throw new Error('Nội dung còn lỗi. Hãy chạy: npm run check')
  const contentSnapshot = join(environment.cacheFolder, 'plain-noi-dung.jsonl')
  await writeContentSnapshot(contentSnapshot, { content: content.value, unchanged: new Set(), now })
  await exportPages(folder, { contentSnapshot })
}
