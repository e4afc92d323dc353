import type { Picture, PictureCatalogue } from '../types.ts'

/** Finds the file, by its path under the content folder, that a picture of the catalogue was made from. */
export function findPictureFile(catalogue: PictureCatalogue, picture: Picture): string | undefined {
  return [...catalogue].find(([, entry]) => entry === picture)?.[0]
}
