import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { buildFolder, expectFault, expectPicture, findDifference } from '../../tests/testPictures.ts'
import { sharp } from './sharp.ts'

describe('readHeic', () => {
  it('reads HEIC, in the colours of its own profile', async () => {
    const heic = await readFile('tests/fixtures/pictures/iphone.heic')
    await buildFolder({ 'IMG_0001.HEIC': heic }, async (catalogue, read) => {
      expect(expectPicture(catalogue, 'IMG_0001.HEIC')).toMatchObject({ width: 64, height: 48 })
      const [jpeg = Buffer.alloc(0)] = await read('IMG_0001.HEIC', 'jpeg')
      const { data } = await sharp(jpeg).extract({ left: 8, top: 8, width: 1, height: 1 }).raw().toBuffer({
        resolveWithObject: true,
      })
      expect(findDifference([[data[0] ?? 0, data[1] ?? 0, data[2] ?? 0]], [[0xee, 0, 0]])).toBeLessThan(16)
    })
  })

  it('tells the editor what to do about a HEIC that cannot be read', async () => {
    const heic = await readFile('tests/fixtures/pictures/iphone.heic')
    await buildFolder({ 'IMG.HEIC': heic.subarray(0, 600) }, catalogue => {
      expect(expectFault(catalogue, 'IMG.HEIC')).toMatch(/HEIC.*JPEG.*Tương thích nhất/)
    })
  })
})
