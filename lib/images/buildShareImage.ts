import { buildShareCard } from './buildShareCard.ts'
import { openPicture } from './openPicture.ts'
import { assetName, pictureCache } from './pictureCache.ts'
import { readOriginal } from './readOriginal.ts'
import {
  findShareImage,
  isShareable,
  type ShareImage,
  type ShareImageSubject,
  shareImageRecipe,
} from './shareImage.ts'
import { sharp } from './sharp.ts'
import { writeJpegOnce } from './writeJpegOnce.ts'

/** `coverFile` is the file that `cover` was made from; without it the title is drawn. */
export interface ShareImageOptions extends ShareImageSubject {
  readonly coverFile?: string
  readonly cacheFolder: string
}

/**
 * Builds a page's share image into the cache folder and gives its address: the part of the cover that draws
 * the eye or, where there is no cover or only a small one, the title and the site's name on red. An image that
 * is there already is kept.
 */
export async function buildShareImage(options: ShareImageOptions): Promise<ShareImage> {
  const { coverFile, cacheFolder, title, siteName } = options
  const image = findShareImage(options)
  await writeJpegOnce(pictureCache.asset(cacheFolder, assetName(image.path)), async () => {
    const isDrawn = coverFile === undefined || !isShareable(options.cover)
    return encodeLight(isDrawn ? await buildShareCard(title, siteName) : await cropCover(coverFile))
  })
  return image
}

async function cropCover(file: string): Promise<Buffer> {
  const { width, height } = shareImageRecipe
  const { bytes } = await readOriginal(file)
  return openPicture(bytes)
    .resize(width, height, { fit: 'cover', position: sharp.strategy.attention })
    .raw({ depth: 'uchar' })
    .toBuffer()
}

async function encodeLight(pixels: Buffer): Promise<Buffer> {
  const { width, height, maxBytes, qualities } = shareImageRecipe
  let jpeg = pixels
  for (const quality of qualities) {
    jpeg = await sharp(pixels, { raw: { width, height, channels: 3 } })
      .jpeg({ quality })
      .toBuffer()
    if (jpeg.length <= maxBytes) break
  }
  return jpeg
}
