import { join } from 'node:path'
import { loadContent } from '../lib/content/loadContent.ts'
import { writeDraftFolder } from '../lib/drafts/writeDraftFolder.ts'
import { buildPictures } from '../lib/images/buildPictures.ts'
import { type ArticleImport, buildImport, type ImportOptions } from '../lib/import/buildImport.ts'
import { type ImportFile, readImportedPage } from '../lib/import/readImportedPage.ts'
import { nowInHanoi } from '../lib/text/hanoiDate.ts'
import type { SiteConfig } from '../lib/types.ts'
import { site } from './fixtures/second-commune/site.ts'

export const importSite: SiteConfig = {
  ...site,
  categories: [
    { slug: 'xay-dung-dang', name: 'Xây dựng Đảng', description: 'Công tác phát triển đảng viên.' },
    { slug: 'tin-xa', name: 'Tin xã', description: 'Tin của xã.' },
  ],
}

const now = nowInHanoi(new Date('2026-11-23T05:00:00Z'))

/** Imports bytes as the command does, without writing anything. */
export async function importBytes(
  file: Omit<ImportFile, 'bytes'> & { readonly bytes: Buffer | string },
  options: Partial<ImportOptions> = {},
): Promise<ArticleImport> {
  const whole = { ...file, bytes: Buffer.from(file.bytes) }
  const page = await readImportedPage(whole, async () => {
    throw new Error('no converter in tests')
  })
  const names = ['Đảng ủy xã Nam Sơn', 'UBND', 'MTTQ']
  return buildImport(page, whole, { categories: importSite.categories, names, fields: {}, now, ...options })
}

/** The Markdown of an import below its front matter. */
export function readBody({ files }: ArticleImport): string {
  return String(files.get('index.md')).replace(/^---\n.*?\n---\n/s, '')
}

/** Writes an import into a content folder beside an article that is published. */
export async function writeImport(contentFolder: string, { slug, files }: ArticleImport): Promise<string> {
  const good =
    '---\ntitle: Bài đúng\ndate: 2026-11-01\ncategory: tin-xa\nsummary: Bài này không có lỗi.\n---\n\nNội dung.\n'
  await writeDraftFolder({
    contentFolder,
    section: 'bai-viet',
    slug: 'bai-dung' as typeof slug,
    files: new Map([['index.md', good]]),
    force: true,
  })
  await writeDraftFolder({ contentFolder, section: 'bai-viet', slug, files, force: false })
  return join(contentFolder, 'bai-viet', slug, 'index.md')
}

/** Loads a content folder as the build does, with its real pictures. */
export async function loadFolder(contentFolder: string, cacheFolder: string) {
  const pictures = await buildPictures({ contentFolder, cacheFolder })
  return loadContent({
    folder: contentFolder,
    site: importSite,
    now,
    showDrafts: false,
    pictures,
    facts: new Map(),
  })
}
