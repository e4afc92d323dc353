import type { PictureFault } from '../types.ts'
import { findPictureFormat } from './findPictureFormat.ts'
import { buildPixelFault, isPictureFault, pictureFaults } from './pictureFaults.ts'
import { pictureLimits } from './pictureLimits.ts'
import { readHeic } from './readHeic.ts'
import { sharp } from './sharp.ts'

/** The bytes of a JPEG, PNG or WebP, and its size in pixels when turned upright. */
export interface SourcePicture {
  readonly bytes: Buffer
  readonly width: number
  readonly height: number
}

/**
 * Checks the kind and size of a picture file by its bytes; HEIC comes back as JPEG. Whether the pixels are whole
 * shows only when they are decoded.
 */
export async function parsePicture(bytes: Buffer): Promise<SourcePicture | PictureFault> {
  const format = findPictureFormat(bytes)
  if (format === 'other') return pictureFaults.notAPicture
  if (format === 'heic') {
    const jpeg = await readHeic(bytes)
    return isPictureFault(jpeg) ? jpeg : checkPicture(jpeg)
  }
  if (format !== 'jpeg' && format !== 'png' && format !== 'webp') return pictureFaults[format]
  return checkPicture(bytes)
}

async function checkPicture(bytes: Buffer): Promise<SourcePicture | PictureFault> {
  try {
    // Reading the header is safe at any size, and only so can the fault tell the size.
    const header = await sharp(bytes, { failOn: 'warning', limitInputPixels: false }).metadata()
    const { width, height } = header.autoOrient
    if (width * height > pictureLimits.pixels) return buildPixelFault(width, height, pictureLimits.pixels)
    if ((header.pages ?? 1) > 1) return pictureFaults.animated
    return { bytes, width, height }
  } catch {
    return pictureFaults.damaged
  }
}
