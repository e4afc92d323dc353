import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Sharp } from 'sharp'
import { buildPictures } from '../lib/images/buildPictures.ts'
import { sharp } from '../lib/images/sharp.ts'
import type { Picture, PictureCatalogue, PictureFormat } from '../lib/types.ts'

/** Pixels of three bytes each. */
export interface TestPixels {
  readonly data: Buffer
  readonly width: number
  readonly height: number
}

export type Colour = readonly [number, number, number]

const blockSize = 32

/** Six squares of different colours, three beside each other: a picture with no symmetry. */
export const blockColours: readonly Colour[] = [
  [220, 30, 30],
  [30, 160, 40],
  [30, 60, 200],
  [240, 220, 40],
  [250, 250, 250],
  [20, 20, 20],
]

export function buildPixels(
  width: number,
  height: number,
  colourAt: (x: number, y: number) => Colour,
): TestPixels {
  const data = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) data.set(colourAt(x, y), (y * width + x) * 3)
  }
  return { data, width, height }
}

export const blocks: TestPixels = buildPixels(
  3 * blockSize,
  2 * blockSize,
  (x, y) => blockColours[Math.floor(x / blockSize) + 3 * Math.floor(y / blockSize)] ?? [0, 0, 0],
)

/** Noise that is the same in every run, over a slow change of colour: as hard to encode as a photo's leaves. */
export function buildNoise(width: number, height: number, strength = 60): TestPixels {
  let state = 1
  return buildPixels(width, height, (x, y) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    const noise = (state / 2_147_483_648) * strength
    return [
      Math.round(((255 - strength) * x) / width + noise),
      Math.round(((255 - strength) * y) / height + noise),
      Math.round(90 + noise),
    ]
  })
}

export function openPixels({ data, width, height }: TestPixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } })
}

/** The colour in the middle of each square of `blocks` in an encoded picture of the same size. */
export async function readBlocks(encoded: Buffer): Promise<readonly Colour[]> {
  const { data, info } = await sharp(encoded).raw().toBuffer({ resolveWithObject: true })
  return blockColours.map((_, index) => {
    const x = (index % 3) * blockSize + blockSize / 2
    const y = Math.floor(index / 3) * blockSize + blockSize / 2
    const start = (y * info.width + x) * info.channels
    return [data[start] ?? -1, data[start + 1] ?? -1, data[start + 2] ?? -1]
  })
}

/** The largest difference between the channels of two lists of colours. */
export function findDifference(a: readonly Colour[], b: readonly Colour[]): number {
  const others = b.flat()
  return Math.max(...a.flat().map((value, index) => Math.abs(value - (others[index] ?? Number.NaN))))
}

/** Gives a new folder to `use` and removes it afterwards. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'anh-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, Uint8Array | string>>,
): Promise<void> {
  for (const [name, bytes] of Object.entries(files)) {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, bytes)
  }
}

/** The picture of this name; a fault or nothing at all makes the test fail with what there is instead. */
export function expectPicture(catalogue: PictureCatalogue, name: string): Picture {
  const entry = catalogue.get(name)
  if (entry === undefined || 'message' in entry) throw new Error(`${name}: ${entry?.message ?? 'không có'}`)
  return entry
}

/** What the editor is told about the file of this name. */
export function expectFault(catalogue: PictureCatalogue, name: string): string {
  const entry = catalogue.get(name)
  if (entry === undefined || !('message' in entry)) throw new Error(`${name} is no fault`)
  return `${entry.message} ${entry.fix}`
}

/** Reads the files of one picture of a catalogue, smallest first. */
export type ReadVariants = (name: string, format: PictureFormat) => Promise<readonly Buffer[]>

/** Builds a folder of files and hands over what came of it. */
export async function buildFolder(
  files: Readonly<Record<string, Uint8Array | string>>,
  look: (catalogue: PictureCatalogue, readVariants: ReadVariants) => Promise<void> | void,
): Promise<void> {
  await withFolder(async folder => {
    const [contentFolder, cacheFolder] = [path.join(folder, 'content'), path.join(folder, 'cache')]
    await writeFiles(contentFolder, files)
    const catalogue = await buildPictures({ contentFolder, cacheFolder })
    await look(catalogue, (name, format) => readFormat(cacheFolder, expectPicture(catalogue, name), format))
  })
}

function readFormat(folder: string, picture: Picture, format: PictureFormat): Promise<readonly Buffer[]> {
  const variants = picture.variants.filter(variant => variant.format === format)
  return Promise.all(variants.map(variant => readFile(path.join(folder, variant.path))))
}

/** Colours of the squares in the smallest JPEG of a picture. */
export async function readFirstBlocks(read: ReadVariants, name: string): Promise<readonly Colour[]> {
  const [jpeg = Buffer.alloc(0)] = await read(name, 'jpeg')
  return readBlocks(jpeg)
}
