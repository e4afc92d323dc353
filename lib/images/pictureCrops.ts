import type { Picture } from '../types.ts'
import { buildPictureKey, findPictureKey } from './buildPictureKey.ts'
import { assetPath } from './pictureCache.ts'

/** One of the shapes in which search engines ask for an article's picture. */
export interface PictureCrop {
  /** Address on the site. */
  readonly path: string
  /** Width for one of height. */
  readonly ratio: number
}

export const pictureCropRecipe = {
  /** To be raised for a change of the code that makes crops, which renews them all. */
  version: 1,
  /** Google asks for 1:1, 4:3 and 16:9 (developers.google.com, structured data, Article). */
  ratios: [
    [1, 1],
    [4, 3],
    [16, 9],
  ],
  width: 1200,
  jpeg: { quality: 78, mozjpeg: true },
} as const

/** Finds the addresses of a picture's crops without making them: `buildCrops` puts the files there. */
export function findCrops(picture: Picture): readonly PictureCrop[] {
  const key = buildPictureKey('crop', JSON.stringify(pictureCropRecipe), findPictureKey(picture))
  return pictureCropRecipe.ratios.map(([wide, high]) => ({
    path: assetPath(`${key}-${wide}x${high}.jpg`),
    ratio: wide / high,
  }))
}
