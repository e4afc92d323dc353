import type { PictureCatalogue } from '../types.ts'
import { type PictureFolders, pictureCache } from './pictureCache.ts'
import { pictureCatalogueSchema } from './pictureSchema.ts'
import { readJson } from './readJson.ts'
import { writeWhole } from './writeWhole.ts'

/** Writes the catalogue of a content folder into the cache. */
export async function writePictureCatalogue(
  folders: PictureFolders,
  catalogue: PictureCatalogue,
): Promise<void> {
  await writeWhole(pictureCache.catalogue(folders), JSON.stringify([...catalogue]))
}

/** Reads the catalogue that the last `buildPictures` of that content folder left in the cache, if there is one. */
export async function readPictureCatalogue(folders: PictureFolders): Promise<PictureCatalogue | undefined> {
  const entries = await readJson(pictureCache.catalogue(folders), pictureCatalogueSchema)
  return entries && new Map(entries)
}
