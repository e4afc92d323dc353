import { mkdir } from 'node:fs/promises'
import { environment } from '../config/environment.ts'
import { type Content, loadContent } from '../lib/content/loadContent.ts'
import { buildPictures } from '../lib/images/buildPictures.ts'
import { nowInHanoi } from '../lib/text/hanoiDate.ts'
import type { HanoiDate, Parsed, PictureCatalogue, SiteConfig } from '../lib/types.ts'
import { loadIdentity } from './loadIdentity.ts'

export interface LoadedSite {
  readonly site: SiteConfig
  readonly pictures: PictureCatalogue
  readonly content: Parsed<Content>
  /** The moment that decided what is public. */
  readonly now: HanoiDate
}

/** Reads identity, pictures and content from where the environment points. Throws when the identity is wrong. */
export async function loadSite({ showDrafts }: { readonly showDrafts: boolean }): Promise<LoadedSite> {
  const { contentFolder, cacheFolder } = environment
  const site = await loadIdentity()
  await mkdir(cacheFolder, { recursive: true })
  const pictures = await buildPictures({ contentFolder, cacheFolder, onProgress: reportPicture })
  const now = nowInHanoi(new Date())
  const content = await loadContent({ folder: contentFolder, site, now, showDrafts, pictures })
  return { site, pictures, content, now }
}

function reportPicture(done: number, total: number, name: string): void {
  console.error(`Ảnh ${done}/${total}: ${name}`)
}
