import type { Sharp } from 'sharp'
import type { PictureFault, PictureFormat } from '../types.ts'
import { findDecodingFault, openPicture } from './openPicture.ts'
import type { SourcePicture } from './parsePicture.ts'
import { isPictureFault } from './pictureFaults.ts'
import { listWidths, type PictureRecipe } from './pictureRecipe.ts'
import { findPictureTone } from './pictureTones.ts'
import { sharp } from './sharp.ts'

export interface EncodedVariant {
  readonly format: PictureFormat
  readonly width: number
  readonly height: number
  readonly bytes: Buffer
}

/** A picture in all its sizes and formats; `tone` is one of `pictureTones`. */
export interface EncodedPicture {
  readonly variants: readonly EncodedVariant[]
  readonly tone: string
}

/** Uncompressed pixels, three bytes each. */
interface Pixels {
  readonly data: Buffer
  readonly width: number
  readonly height: number
}

/**
 * Encodes a picture by the recipe: JPEG at every width, and AVIF or, where it is smaller still, WebP. A format
 * is kept only if it beats the one before at every width, since a browser that takes it takes no other.
 * Metadata and colour profiles stay behind. Damage to the pixels is a fault.
 */
export async function encodePicture(
  source: SourcePicture,
  recipe: PictureRecipe,
): Promise<EncodedPicture | PictureFault> {
  const widths = listWidths(source, recipe)
  const largest = await decode(source, widths.at(-1) ?? 1)
  if (isPictureFault(largest)) return largest
  const sizes = await Promise.all(widths.map(width => resizePixels(largest, width)))
  const jpeg = await Promise.all(sizes.map(size => encode(size, 'jpeg', recipe)))
  const avif = await encodeWhileSmaller(sizes, 'avif', { than: jpeg, recipe })
  const webp = await encodeWhileSmaller(sizes, 'webp', { than: avif ?? jpeg, recipe })
  return { variants: [...jpeg, ...(webp ?? avif ?? [])], tone: await findTone(sizes[0] ?? largest) }
}

async function decode(source: SourcePicture, width: number): Promise<Pixels | PictureFault> {
  try {
    return await readPixels(openPicture(source.bytes).resize({ width }))
  } catch (error) {
    return findDecodingFault(error)
  }
}

async function readPixels(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

async function resizePixels(pixels: Pixels, width: number): Promise<Pixels> {
  return width === pixels.width ? pixels : readPixels(openPixels(pixels).resize({ width }))
}

function openPixels({ data, width, height }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } })
}

async function encode(pixels: Pixels, format: PictureFormat, recipe: PictureRecipe): Promise<EncodedVariant> {
  const { width, height } = pixels
  const bytes = await openPixels(pixels).toFormat(format, recipe[format]).toBuffer()
  return { format, width, height, bytes }
}

/** Starts with the smallest size, so that a format that loses costs little. */
async function encodeWhileSmaller(
  sizes: readonly Pixels[],
  format: PictureFormat,
  { than, recipe }: { readonly than: readonly EncodedVariant[]; readonly recipe: PictureRecipe },
): Promise<readonly EncodedVariant[] | undefined> {
  const variants: EncodedVariant[] = []
  for (const [index, size] of sizes.entries()) {
    const variant = await encode(size, format, recipe)
    if (variant.bytes.length >= (than[index]?.bytes.length ?? 0)) return undefined
    variants.push(variant)
  }
  return variants
}

async function findTone(pixels: Pixels): Promise<string> {
  const { dominant } = await openPixels(pixels).stats()
  return findPictureTone(dominant)
}
