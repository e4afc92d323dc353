import { beforeAll, describe, expect, it } from 'vitest'
import {
  blockColours,
  blocks,
  buildFolder,
  buildNoise,
  buildPixels,
  expectPicture,
  findDifference,
  openPixels,
  readBlocks,
  readFirstBlocks,
  type TestPixels,
} from '../../tests/testPictures.ts'
import { sharp } from './sharp.ts'

/** How the camera stores an upright picture under each EXIF orientation (TIFF 6.0, tag 274). */
const storedPlaces: readonly ((
  x: number,
  y: number,
  wide: number,
  high: number,
) => readonly [number, number])[] = [
  (x, y) => [x, y],
  (x, y, wide) => [wide - 1 - x, y],
  (x, y, wide, high) => [wide - 1 - x, high - 1 - y],
  (x, y, _, high) => [x, high - 1 - y],
  (x, y) => [y, x],
  (x, y, wide) => [wide - 1 - y, x],
  (x, y, wide, high) => [wide - 1 - y, high - 1 - x],
  (x, y, _, high) => [y, high - 1 - x],
]

function storeTurned({ data, width, height }: TestPixels, orientation: number): TestPixels {
  const isLying = orientation > 4
  return buildPixels(isLying ? height : width, isLying ? width : height, (x, y) => {
    const [fromX, fromY] = storedPlaces[orientation - 1]?.(x, y, width, height) ?? [0, 0]
    const start = (fromY * width + fromX) * 3
    return [data[start] ?? 0, data[start + 1] ?? 0, data[start + 2] ?? 0]
  })
}

const fine = { quality: 95, chromaSubsampling: '4:4:4' } as const

beforeAll(() => {
  // The site's own AVIF files are opened here, which the build never does.
  sharp.unblock({ operation: ['VipsForeignLoadHeif'] })
})

describe('pictures of a phone', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('turns orientation %i upright', async orientation => {
    const photo = await openPixels(storeTurned(blocks, orientation))
      .withMetadata({ orientation })
      .jpeg(fine)
      .toBuffer()
    await buildFolder({ 'anh.jpg': photo }, async (catalogue, read) => {
      expect(expectPicture(catalogue, 'anh.jpg')).toMatchObject({
        width: blocks.width,
        height: blocks.height,
      })
      expect(findDifference(await readFirstBlocks(read, 'anh.jpg'), blockColours)).toBeLessThan(16)
    })
  })
})

describe('kinds of pictures', () => {
  it.each([
    ['CMYK', () => openPixels(blocks).toColourspace('cmyk').jpeg(fine), 60],
    ['16 bits', () => openPixels(blocks).toColourspace('rgb16').png(), 16],
    ['wide gamut', () => openPixels(blocks).withIccProfile('p3').png(), 16],
    ['wide gamut in 16 bits', () => openPixels(blocks).toColourspace('rgb16').withIccProfile('p3').png(), 16],
    ['palette', () => openPixels(blocks).png({ palette: true }), 16],
    ['WebP', () => openPixels(blocks).webp({ lossless: true }), 16],
    ['progressive JPEG', () => openPixels(blocks).jpeg({ ...fine, progressive: true }), 16],
  ] as const)('shows %s in its true colours', async (_, encode, tolerance) => {
    await buildFolder({ 'anh.png': await encode().toBuffer() }, async (_catalogue, read) => {
      const [jpeg = Buffer.alloc(0)] = await read('anh.png', 'jpeg')
      expect(await sharp(jpeg).metadata()).toMatchObject({ space: 'srgb', depth: 'uchar', hasProfile: false })
      expect(findDifference(await readBlocks(jpeg), blockColours)).toBeLessThan(tolerance)
    })
  })

  it('shows greyscale as grey', async () => {
    const grey = await openPixels(blocks).toColourspace('b-w').png().toBuffer()
    await buildFolder({ 'anh.png': grey }, async (_, read) => {
      for (const [red, green, blue] of await readFirstBlocks(read, 'anh.png')) {
        expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThan(4)
      }
    })
  })

  it('puts white under a palette picture with transparent places', async () => {
    const mark = { input: openPixels(blocks), left: 0, top: 0 }
    const clear = sharp({ create: { width: 192, height: 64, channels: 4, background: '#0000' } })
    const png = await clear
      .composite([{ ...mark, input: await mark.input.png().toBuffer() }])
      .png({ palette: true })
      .toBuffer()
    await buildFolder({ 'huy-hieu.png': png }, async (_, read) => {
      const [jpeg = Buffer.alloc(0)] = await read('huy-hieu.png', 'jpeg')
      const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true })
      const corner = info.channels * (info.width - 1)
      expect([...data.subarray(corner, corner + 3)].every(value => value > 245)).toBe(true)
      expect(findDifference(await readBlocks(jpeg), blockColours)).toBeLessThan(16)
    })
  })

  it('shows one pixel, and a picture wide as a banner', async () => {
    const dot = await openPixels(buildPixels(1, 1, () => [200, 0, 0]))
      .png()
      .toBuffer()
    const banner = await sharp({ create: { width: 12_000, height: 200, channels: 3, background: '#a01' } })
      .jpeg()
      .toBuffer()
    await buildFolder({ 'cham.png': dot, 'bang-ron.jpg': banner }, catalogue => {
      expect(expectPicture(catalogue, 'cham.png')).toMatchObject({ width: 1, height: 1, tone: 'tone-d22' })
      expect(expectPicture(catalogue, 'bang-ron.jpg')).toMatchObject({ width: 1600, height: 27 })
    })
  })

  it('makes 480, 800, 1200 and 1600 pixels and nothing above the original', async () => {
    const photo = await openPixels(buildNoise(1000, 300)).jpeg().toBuffer()
    await buildFolder({ 'anh.jpg': photo }, async (catalogue, read) => {
      const jpegs = expectPicture(catalogue, 'anh.jpg').variants.filter(({ format }) => format === 'jpeg')
      expect(jpegs.map(({ width, height }) => [width, height])).toEqual([
        [480, 144],
        [800, 240],
        [1000, 300],
      ])
      const sizes = await Promise.all((await read('anh.jpg', 'jpeg')).map(jpeg => sharp(jpeg).metadata()))
      expect(sizes.map(({ width }) => width)).toEqual([480, 800, 1000])
    })
  })

  it.each([
    ['photo', () => openPixels(buildNoise(900, 300, 30))],
    ['drawing', () => openPixels(blocks).resize(960, 640, { kernel: 'nearest' })],
    ['bare noise', () => openPixels(buildNoise(500, 200, 250))],
  ] as const)('offers beside JPEG only what is lighter at every width: %s', async (_, draw) => {
    await buildFolder({ 'anh.png': await draw().png().toBuffer() }, async (_catalogue, read) => {
      const jpeg = await read('anh.png', 'jpeg')
      const avif = await read('anh.png', 'avif')
      const webp = await read('anh.png', 'webp')
      expect(jpeg.length).toBeGreaterThan(0)
      for (const lighter of [avif, webp].filter(({ length }) => length > 0)) {
        expect(lighter).toHaveLength(jpeg.length)
        for (const [index, bytes] of lighter.entries()) {
          expect(bytes.length).toBeLessThan(jpeg[index]?.length ?? 0)
        }
      }
      expect(Math.min(avif.length, webp.length)).toBe(0)
    })
  })

  it('shows the same in AVIF as in JPEG', async () => {
    const photo = await openPixels(buildNoise(600, 400, 20))
      .jpeg(fine)
      .toBuffer()
    await buildFolder({ 'anh.jpg': photo }, async (_, read) => {
      const [avif = Buffer.alloc(0)] = await read('anh.jpg', 'avif')
      const [jpeg = Buffer.alloc(0)] = await read('anh.jpg', 'jpeg')
      const [a, b] = await Promise.all([avif, jpeg].map(async bytes => (await sharp(bytes).stats()).channels))
      for (const [index, channel] of (a ?? []).entries()) {
        expect(Math.abs(channel.mean - (b?.[index]?.mean ?? 0))).toBeLessThan(4)
      }
    })
  })
})
