import { mkdir, stat } from 'node:fs/promises'
import { relative } from 'node:path'
import { explainedAbbreviations as abbreviations } from '../config/abbreviations.ts'
import { environment } from '../config/environment.ts'
import { type Content, loadContent } from '../lib/content/loadContent.ts'
import { hashSources } from '../lib/content/parseCache/hashSources.ts'
import { openParseCache, type Surroundings } from '../lib/content/parseCache/parseCache.ts'
import { EditorError } from '../lib/drafts/editorError.ts'
import { buildFileCatalogue } from '../lib/files/buildFileCatalogue.ts'
import { buildPictures } from '../lib/images/buildPictures.ts'
import { nowInHanoi } from '../lib/text/hanoiDate.ts'
import type { HanoiDate, Parsed, PictureCatalogue, SiteConfig } from '../lib/types.ts'
import { loadSiteConfig } from './loadSiteConfig.ts'

export interface LoadedSite {
  readonly site: SiteConfig
  readonly pictures: PictureCatalogue
  readonly content: Parsed<Content>
  /** The moment that decided what is public. */
  readonly now: HanoiDate
}

/** The code that makes records of source files. */
const parserSources = ['lib', 'package-lock.json'] as const

/** Reads identity, pictures and content from where the environment points. Throws when the identity is wrong or there is no content. */
export async function loadSite({ showDrafts }: { readonly showDrafts: boolean }): Promise<LoadedSite> {
  const { contentFolder, cacheFolder, siteConfigFile } = environment
  const { site, source } = await loadSiteConfig(siteConfigFile)
  const stats = await stat(contentFolder).catch(() => undefined)
  if (!stats?.isDirectory())
    throw new EditorError(
      `Không đọc được thư mục nội dung "${relative('.', contentFolder)}": không có, hoặc không phải là thư mục.\nHãy chạy lệnh trong thư mục của trang; nếu có đặt biến CONTENT_DIR thì xem lại biến ấy.`,
    )
  await mkdir(cacheFolder, { recursive: true })
  const pictures = await buildPictures({ contentFolder, cacheFolder, onProgress: reportPicture })
  const facts = await buildFileCatalogue({ contentFolder, cacheFolder })
  const now = nowInHanoi(new Date())
  // No record may depend on the machine's zone: were one to, it would at least not outlive a change of zone.
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const inputs = JSON.stringify([site, abbreviations, hashSources(parserSources), process.version, timeZone])
  const openCache = (surroundings: Surroundings) =>
    openParseCache({ cacheFolder, contentFolder, inputs, surroundings })
  const options = {
    folder: contentFolder,
    site,
    abbreviations,
    settings: source,
    now,
    showDrafts,
    pictures,
    facts,
  }
  const content = await loadContent({ ...options, openCache })
  return { site, pictures, content, now }
}

function reportPicture(done: number, total: number, name: string): void {
  console.error(`Ảnh ${done}/${total}: ${name}`)
}
