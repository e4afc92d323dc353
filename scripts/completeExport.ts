import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Content } from '../lib/content/loadContent.ts'
import { listVariantFiles } from '../lib/images/buildPictures.ts'
import { redirectFile, renderRedirectPage } from '../lib/publish/renderRedirectPage.ts'
import type { PictureCatalogue, SiteConfig } from '../lib/types.ts'

interface Inputs {
  readonly stageFolder: string
  readonly contentFolder: string
  readonly cacheFolder: string
  readonly site: SiteConfig
  readonly content: Content
  readonly pictures: PictureCatalogue
}

/** Adds to the rendered pages what Next does not write, and takes away what it writes too much. */
export async function completeExport(inputs: Inputs): Promise<void> {
  const { stageFolder } = inputs
  // Next writes the 404 page under these addresses as well, where it would answer as a page that exists.
  await Promise.all(
    ['404', '_not-found'].map(name => rm(join(stageFolder, name), { recursive: true, force: true })),
  )
  await writePictures(inputs)
  await writeAttachments(inputs)
  await writeRedirects(inputs)
}

async function writePictures({ stageFolder, cacheFolder, pictures }: Inputs): Promise<void> {
  for (const path of listVariantFiles(pictures))
    await copyFile(join(cacheFolder, path), join(stageFolder, path))
}

async function writeAttachments({ stageFolder, contentFolder, content }: Inputs): Promise<void> {
  for (const [path, file] of content.attachments) {
    await copyFile(join(contentFolder, file), join(stageFolder, path))
  }
}

async function writeRedirects({ stageFolder, content, site }: Inputs): Promise<void> {
  for (const { aliases, title, path } of content.articles.newestFirst) {
    for (const alias of aliases) {
      const file = join(stageFolder, redirectFile(alias))
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, renderRedirectPage({ title, path, origin: site.url }))
    }
  }
}

async function copyFile(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await cp(from, to)
}
