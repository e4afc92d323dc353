import type { Picture } from '../types.ts'
import { openPicture } from './openPicture.ts'
import type { SourcePicture } from './parsePicture.ts'
import { assetName, pictureCache } from './pictureCache.ts'
import { findCrops, type PictureCrop, pictureCropRecipe } from './pictureCrops.ts'
import { readOriginal } from './readOriginal.ts'
import { sharp } from './sharp.ts'
import { writeJpegOnce } from './writeJpegOnce.ts'

/**
 * Builds the crops of a picture into the cache folder, each 1200 pixels wide where the original `file` allows,
 * and gives their addresses. Crops that are there already are kept.
 */
export async function buildCrops(options: {
  readonly picture: Picture
  readonly file: string
  readonly cacheFolder: string
}): Promise<readonly PictureCrop[]> {
  const crops = findCrops(options.picture)
  let original: Promise<SourcePicture> | undefined
  for (const { path, ratio } of crops) {
    await writeJpegOnce(pictureCache.asset(options.cacheFolder, assetName(path)), async () => {
      original ??= readOriginal(options.file)
      return cropPicture(await original, ratio)
    })
  }
  return crops
}

async function cropPicture(source: SourcePicture, ratio: number): Promise<Buffer> {
  const width = Math.max(
    1,
    Math.floor(Math.min(pictureCropRecipe.width, source.width, source.height * ratio)),
  )
  const height = Math.max(1, Math.round(width / ratio))
  return openPicture(source.bytes)
    .resize(width, height, { fit: 'cover', position: sharp.strategy.attention })
    .jpeg(pictureCropRecipe.jpeg)
    .toBuffer()
}
