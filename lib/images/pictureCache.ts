import { createHash } from 'node:crypto'
import path from 'node:path'

export interface PictureFolders {
  /** Where editors put their pictures. */
  readonly contentFolder: string
  /** Where the encoded pictures go, to be found again by the next build. May be deleted at any time. */
  readonly cacheFolder: string
}

/** Where things lie in the cache folder, which may be deleted at any time. */
export const pictureCache = {
  /** A published picture, by its name (`0f3a…-800.avif`). */
  asset: (folder: string, name: string): string => path.join(folder, 'anh', name),
  /** What was made of one picture, by its key. */
  record: (folder: string, key: string): string => path.join(folder, 'records', `${key}.json`),
  /** Size, times and hash of every picture file when it was last seen. */
  fingerprints: (folder: string): string => path.join(folder, 'fingerprints.json'),
  /** The catalogue of the last build of a content folder; several may be built over one cache. */
  catalogue: ({ cacheFolder, contentFolder }: PictureFolders): string => {
    const name = createHash('sha256').update(path.resolve(contentFolder)).digest('hex').slice(0, 12)
    return path.join(cacheFolder, 'catalogues', `${name}.json`)
  },
}

const siteFolder = '/anh/'

/** The address on the site of a picture with this name. */
export const assetPath = (name: string): string => `${siteFolder}${name}`

/** The name of the picture at this address on the site. */
export const assetName = (sitePath: string): string => sitePath.slice(siteFolder.length)
