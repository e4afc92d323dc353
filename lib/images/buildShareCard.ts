import { createRequire } from 'node:module'
import type { OverlayOptions, Sharp } from 'sharp'
import { buildLettering, type DrawnLetters } from './buildLettering.ts'
import { shareImageRecipe } from './shareImage.ts'
import { sharp } from './sharp.ts'

const { width, height } = shareImageRecipe
const require = createRequire(import.meta.url)

/** Drawn for Vietnamese: its marks stand clear of each other. */
const faces = {
  title: {
    font: 'Be Vietnam Pro Bold',
    fontfile: require.resolve('@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf'),
  },
  siteName: {
    font: 'Be Vietnam Pro SemiBold',
    fontfile: require.resolve('@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf'),
  },
} as const

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const titleBox = { left: 100, top: 70, width: 1000, height: 400 }
const siteNameBox = { left: 100, top: 510, width: 1000, height: 50 }
const rule = { left: 540, top: 488, width: 120, height: 3 }
const titleSizes = [72, 64, 56, 48, 42, 36]
const siteNameSizes = [34, 28, 22]
const frame = { inset: 28, weight: 2 }
const white = '#ffffff'
const gold = '#f0cd7a'
const redAbove: readonly number[] = [0xa8, 0x16, 0x16]
const redBelow: readonly number[] = [0x75, 0x0a, 0x0e]

/** By the site's name: all pages of a site have the same behind their titles. */
const backgrounds = new Map<string, Promise<Buffer>>()

/**
 * Builds the picture of a page that has none: its title in white over the site's name in gold, on red. Gives
 * uncompressed pixels, three bytes each, of the size of a share image.
 */
export async function buildShareCard(title: string, siteName: string): Promise<Buffer> {
  const background = backgrounds.get(siteName) ?? buildBackground(siteName)
  backgrounds.set(siteName, background)
  const letters = await buildLettering({
    text: title,
    colour: white,
    face: faces.title,
    sizes: titleSizes,
    box: titleBox,
  })
  return drawOver(sharp(await background, { raw: { width, height, channels: 3 } }), [
    centreInBox(letters, titleBox),
  ])
}

async function buildBackground(siteName: string): Promise<Buffer> {
  const letters = await buildLettering({
    text: siteName,
    colour: gold,
    face: faces.siteName,
    sizes: siteNameSizes,
    box: siteNameBox,
  })
  const red = sharp(Buffer.from([...redAbove, ...redBelow]), { raw: { width: 1, height: 2, channels: 3 } })
  return drawOver(red.resize(width, height, { fit: 'fill', kernel: 'linear' }), [
    ...listFrameBars().map(buildBar),
    buildBar(rule),
    centreInBox(letters, siteNameBox),
  ])
}

const drawOver = (pixels: Sharp, layers: OverlayOptions[]): Promise<Buffer> =>
  pixels.composite(layers).removeAlpha().raw({ depth: 'uchar' }).toBuffer()

function centreInBox({ data, info }: DrawnLetters, box: Box): OverlayOptions {
  return {
    input: data,
    raw: info,
    left: box.left + Math.round((box.width - info.width) / 2),
    top: box.top + Math.round((box.height - info.height) / 2),
  }
}

function listFrameBars(): readonly Box[] {
  const { inset, weight } = frame
  const lying = { left: inset, width: width - 2 * inset, height: weight }
  const standing = { top: inset, width: weight, height: height - 2 * inset }
  return [
    { ...lying, top: inset },
    { ...lying, top: height - inset - weight },
    { ...standing, left: inset },
    { ...standing, left: width - inset - weight },
  ]
}

function buildBar({ left, top, ...size }: Box): OverlayOptions {
  return { input: { create: { ...size, channels: 3, background: gold } }, left, top }
}
