import type { Picture } from '../types.ts'
import { buildPictureKey, findPictureKey } from './buildPictureKey.ts'
import { assetPath } from './pictureCache.ts'

/** The picture that Zalo, Facebook and search engines show beside a link, made for each page. */
export interface ShareImage {
  /** Address on the site. */
  readonly path: string
  readonly width: number
  readonly height: number
}

/** What a share image is made from. `cover` is the page's own picture, if it has one. */
export interface ShareImageSubject {
  readonly title: string
  readonly siteName: string
  readonly cover?: Picture
}

export const shareImageRecipe = {
  /** To be raised for a change of the code that draws share images, which renews them all. */
  version: 2,
  width: 1200,
  height: 630,
  /** Zalo leaves heavier pictures out of its previews. */
  maxBytes: 300_000,
  /** Tried one after the other until the image is light enough. */
  qualities: [82, 70, 55, 40, 25],
} as const

/** Smaller covers would be a blur at the size of a share image: half its sides. */
const smallest = { width: shareImageRecipe.width / 2, height: shareImageRecipe.height / 2 }

/** Finds whether a picture is large enough to be a share image; without one, title and site name are drawn. */
export function isShareable(picture: Picture | undefined): picture is Picture {
  return picture !== undefined && picture.width >= smallest.width && picture.height >= smallest.height
}

/** Finds the share image's address without making it: `buildShareImage` puts the file there. */
export function findShareImage({ title, siteName, cover }: ShareImageSubject): ShareImage {
  const { width, height } = shareImageRecipe
  const subject = isShareable(cover) ? [findPictureKey(cover)] : [title, siteName]
  const key = buildPictureKey('share', JSON.stringify(shareImageRecipe), ...subject)
  return { path: assetPath(`${key}-share.jpg`), width, height }
}
