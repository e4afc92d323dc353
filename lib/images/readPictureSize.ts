import { statSync } from 'node:fs'
import { assetName, pictureCache } from './pictureCache.ts'

/** Reads the bytes of the encoded picture at an address of the site (`/anh/…`). Throws when it is not there. */
export const readPictureSize = (cacheFolder: string, path: string): number =>
  statSync(pictureCache.asset(cacheFolder, assetName(path))).size
