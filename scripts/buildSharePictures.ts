import { join } from 'node:path'
import pMap from 'p-map'
import type { Content } from '../lib/content/loadContent.ts'
import { buildCrops } from '../lib/images/buildCrops.ts'
import { buildShareImage } from '../lib/images/buildShareImage.ts'
import { findCrops } from '../lib/images/pictureCrops.ts'
import {
  buildAlbumSubject,
  buildArticleSubject,
  findPageImage,
  type PageImageSubject,
} from '../lib/publish/pageImage.ts'
import type { Picture, PictureCatalogue, SiteConfig } from '../lib/types.ts'

interface Inputs {
  readonly site: SiteConfig
  readonly content: Content
  readonly pictures: PictureCatalogue
  readonly contentFolder: string
  readonly cacheFolder: string
  /** Whether the last build left the picture, by its path under the site, where it is taken over from. */
  readonly isKept: (file: string) => boolean
}

/** Pictures are opened whole, so more at once would ask for much memory. */
const concurrency = 2

/**
 * Builds into the cache folder the previews of every article, of every album and of the site, and the crops that search
 * engines ask for. Gives their addresses, each once. What is there already is kept.
 */
export async function buildSharePictures(inputs: Inputs): Promise<readonly string[]> {
  const { articles, albums } = inputs.content
  const files = listFiles(inputs.pictures)
  const subjects = [
    { title: inputs.site.title },
    ...articles.newestFirst.map(buildArticleSubject),
    ...albums.map(buildAlbumSubject),
  ]
  const paths = await pMap(subjects, subject => buildSubject(subject, { ...inputs, files }), { concurrency })
  return [...new Set(paths.flat())]
}

/** The file that each picture was made from. */
function listFiles(pictures: PictureCatalogue): ReadonlyMap<Picture, string> {
  return new Map([...pictures].flatMap(([file, entry]) => ('message' in entry ? [] : [[entry, file]])))
}

async function buildSubject(
  { title, figure }: PageImageSubject,
  {
    site,
    files,
    contentFolder,
    cacheFolder,
    isKept,
  }: Inputs & { readonly files: ReadonlyMap<Picture, string> },
): Promise<readonly string[]> {
  const subject = { title, siteName: site.shortTitle, cacheFolder }
  const picture = figure?.picture
  const source = picture && files.get(picture)
  const paths = listPaths({ title, ...(source && figure && { figure }) }, site.shortTitle)
  if (paths.every(path => isKept(path.slice(1)))) return paths
  if (picture === undefined || source === undefined) {
    await buildShareImage(subject)
    return paths
  }
  const file = join(contentFolder, source)
  await buildShareImage({ ...subject, cover: picture, coverFile: file })
  await buildCrops({ picture, file, cacheFolder })
  return paths
}

function listPaths(subject: PageImageSubject, siteName: string): readonly string[] {
  const crops = subject.figure ? findCrops(subject.figure.picture) : []
  return [findPageImage(subject, siteName), ...crops].map(({ path }) => path)
}
