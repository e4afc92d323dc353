import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ssim } from '@blazediff/ssim'
import { openPicture } from '../lib/images/openPicture.ts'
import { sharp } from '../lib/images/sharp.ts'
import type { Picture, PictureVariant } from '../lib/types.ts'

/** Weight in bytes and likeness to the original (structural similarity, 1 is identical) of one variant. */
export interface VariantMeasure {
  readonly name: string
  readonly bytes: number
  readonly likeness: number
}

/** Measures every variant of a picture against its original, made as small without loss. */
export async function measureVariants(
  picture: Picture,
  { file, cacheFolder }: { readonly file: string; readonly cacheFolder: string },
): Promise<readonly VariantMeasure[]> {
  // The build opens no AVIF, but its own are to be measured.
  sharp.unblock({ operation: ['VipsForeignLoadHeif'] })
  const original = await readFile(file)
  return Promise.all(picture.variants.map(variant => measureVariant(variant, { original, cacheFolder })))
}

async function measureVariant(
  { format, width, height, path: sitePath }: PictureVariant,
  { original, cacheFolder }: { readonly original: Buffer; readonly cacheFolder: string },
): Promise<VariantMeasure> {
  const bytes = await readFile(path.join(cacheFolder, sitePath))
  const [shown, meant] = await Promise.all([
    sharp(bytes).ensureAlpha().raw().toBuffer(),
    openPicture(original).resize(width, height).ensureAlpha().raw({ depth: 'uchar' }).toBuffer(),
  ])
  const likeness = ssim(shown, meant, undefined, width, height)
  return { name: `${format} ${width}`, bytes: bytes.length, likeness }
}
