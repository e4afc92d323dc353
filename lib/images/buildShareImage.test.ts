import { readFile, stat, truncate } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildNoise, expectPicture, openPixels, withFolder, writeFiles } from '../../tests/testPictures.ts'
import type { Picture } from '../types.ts'
import { buildPictures } from './buildPictures.ts'
import { buildShareImage } from './buildShareImage.ts'
import { pictureRecipe } from './pictureRecipe.ts'
import { findShareImage, shareImageRecipe } from './shareImage.ts'
import { sharp } from './sharp.ts'

/** The picture's own variants do not matter here. */
const recipe = { ...pictureRecipe, widths: [640] }

const siteName = 'Trang thông tin điện tử xã Đồng Tâm'
const title = 'LỄ KỶ NIỆM: HỘI NGHỊ SƠ KẾT – Ậ Ễ Ộ Ẫ Ỗ Ẵ'

interface Cover {
  readonly cover: Picture
  readonly coverFile: string
  readonly cacheFolder: string
}

async function withCover(bytes: Buffer, use: (cover: Cover) => Promise<void>): Promise<void> {
  await withFolder(async folder => {
    const [contentFolder, cacheFolder] = [path.join(folder, 'content'), path.join(folder, 'cache')]
    await writeFiles(contentFolder, { 'anh.jpg': bytes })
    const cover = expectPicture(await buildPictures({ contentFolder, cacheFolder, recipe }), 'anh.jpg')
    await use({ cover, coverFile: path.join(contentFolder, 'anh.jpg'), cacheFolder })
  })
}

/** Numbers of pixels that are nearly white and nearly gold. */
async function countLetters(jpeg: Buffer): Promise<{ readonly white: number; readonly gold: number }> {
  const data = await sharp(jpeg).raw().toBuffer()
  let [white, gold] = [0, 0]
  for (let start = 0; start < data.length; start += 3) {
    const [red = 0, green = 0, blue = 0] = data.subarray(start, start + 3)
    if (Math.min(red, green, blue) > 225) white += 1
    if (red > 225 && green > 180 && blue < 160) gold += 1
  }
  return { white, gold }
}

describe('the share image of an article without a picture', () => {
  it.each([
    ['short', 'Tết'],
    ['long', `${title} `.repeat(12)],
    ['markup', 'Chỉ số < 5 & > 3 <b>đậm'],
    ['one word', 'x'.repeat(300)],
  ])('shows a %s title in white and the site in gold', async (_, words) => {
    await withFolder(async cacheFolder => {
      const image = await buildShareImage({ title: words, siteName, cacheFolder })
      const jpeg = await readFile(path.join(cacheFolder, image.path))
      expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
      expect(jpeg.length).toBeLessThan(shareImageRecipe.maxBytes)
      const letters = await countLetters(jpeg)
      expect(letters.white).toBeGreaterThan(500)
      expect(letters.gold).toBeGreaterThan(1000)
    })
  })

  it('has an address that follows its words and is known beforehand', async () => {
    await withFolder(async cacheFolder => {
      const image = await buildShareImage({ title, siteName, cacheFolder })
      expect(image).toEqual(findShareImage({ title, siteName }))
      expect(findShareImage({ title: `${title}!`, siteName }).path).not.toBe(image.path)
      expect(findShareImage({ title, siteName: 'xã khác' }).path).not.toBe(image.path)
    })
  })

  it('is drawn once, and again when its file is cut off', async () => {
    await withFolder(async cacheFolder => {
      const { path: sitePath } = await buildShareImage({ title, siteName, cacheFolder })
      const file = path.join(cacheFolder, sitePath)
      const first = await stat(file)
      await buildShareImage({ title, siteName, cacheFolder })
      expect((await stat(file)).ino).toBe(first.ino)
      await truncate(file, 1000)
      await buildShareImage({ title, siteName, cacheFolder })
      expect((await stat(file)).size).toBe(first.size)
    })
  })
})

describe('the share image of an article with a picture', () => {
  it.each([
    ['photo', 1400, 1000, 40],
    ['bare noise', 1300, 700, 255],
    ['upright photo', 700, 900, 40],
  ])('is cut from a %s, however hard to encode', async (_, width, height, strength) => {
    const bytes = await openPixels(buildNoise(width, height, strength))
      .jpeg()
      .toBuffer()
    await withCover(bytes, async cover => {
      const image = await buildShareImage({ ...cover, title, siteName })
      expect(image).toEqual(findShareImage({ title, siteName, cover: cover.cover }))
      const jpeg = await readFile(path.join(cover.cacheFolder, image.path))
      expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
      expect(jpeg.length).toBeLessThanOrEqual(shareImageRecipe.maxBytes)
      expect((await countLetters(jpeg)).gold).toBeLessThan(300_000)
    })
  })

  it('keeps the part that draws the eye', async () => {
    const figure = await sharp({ create: { width: 260, height: 260, channels: 3, background: '#e03010' } })
      .composite([
        {
          input: await openPixels(buildNoise(120, 120, 200))
            .png()
            .toBuffer(),
          left: 70,
          top: 70,
        },
      ])
      .png()
      .toBuffer()
    const photo = await sharp({ create: { width: 1200, height: 2400, channels: 3, background: '#98a0a0' } })
      .composite([{ input: figure, left: 470, top: 2000 }])
      .jpeg()
      .toBuffer()
    await withCover(photo, async cover => {
      const image = await buildShareImage({ ...cover, title, siteName })
      const { channels } = await sharp(path.join(cover.cacheFolder, image.path)).stats()
      expect((channels[0]?.max ?? 0) - (channels[2]?.min ?? 255)).toBeGreaterThan(150)
    })
  })

  it('is drawn where the picture is too small', async () => {
    await withCover(await openPixels(buildNoise(300, 200)).jpeg().toBuffer(), async cover => {
      const image = await buildShareImage({ ...cover, title, siteName })
      expect(image).toEqual(findShareImage({ title, siteName }))
    })
  })
})
