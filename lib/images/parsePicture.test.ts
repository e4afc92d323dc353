import { describe, expect, it } from 'vitest'
import {
  blocks,
  buildFolder,
  buildNoise,
  expectFault,
  expectPicture,
  openPixels,
} from '../../tests/testPictures.ts'
import { sharp } from './sharp.ts'

describe('files that are no pictures', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

  it.each([
    ['rong.jpg', '', 'rỗng'],
    ['thu.jpg', 'Kính gửi Ban biên tập', 'không phải là ảnh'],
    ['trang.png', '<!doctype html><title>404</title>', 'không phải là ảnh'],
    ['hinh.svg', svg, 'SVG'],
    ['hinh.jpg', svg, 'SVG'],
  ])('tells the editor about %s', async (name, content, words) => {
    await buildFolder({ [name]: content }, catalogue => {
      expect(expectFault(catalogue, name)).toContain(words)
    })
  })

  it.each(['gif', 'tiff', 'avif'] as const)('tells the editor about %s', async format => {
    const bytes = await openPixels(blocks).toFormat(format).toBuffer()
    await buildFolder({ 'anh.jpg': bytes }, catalogue => {
      expect(expectFault(catalogue, 'anh.jpg')).toContain(format.toUpperCase())
    })
  })

  it('tells the editor about a moving WebP', async () => {
    const frames = sharp(buildNoise(40, 80).data, {
      raw: { width: 40, height: 80, channels: 3, pageHeight: 40 },
    })
    await buildFolder({ 'anh.webp': await frames.webp({ loop: 0 }).toBuffer() }, catalogue => {
      expect(expectFault(catalogue, 'anh.webp')).toContain('động')
    })
  })

  it('refuses a small file that unfolds into far too many pixels, with their number', async () => {
    const bomb = await sharp({ create: { width: 10_000, height: 8000, channels: 3, background: '#000' } })
      .toColourspace('b-w')
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(bomb.length).toBeLessThan(200_000)
    await buildFolder({ 'anh.png': bomb }, catalogue => {
      expect(expectFault(catalogue, 'anh.png')).toContain('10.000 × 8.000')
    })
  })
})

describe('pictures that are not whole', () => {
  const places = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

  it.each(['jpeg', 'png', 'webp'] as const)('finds out a %s cut off at any of ten places', async format => {
    const whole = await openPixels(buildNoise(120, 80)).toFormat(format).toBuffer()
    const cuts = places.map(place => whole.subarray(0, Math.floor((whole.length * place) / 11)))
    const files = Object.fromEntries(cuts.map((bytes, index) => [`anh-${index}.jpg`, bytes]))
    await buildFolder({ ...files, 'nguyen.jpg': whole }, catalogue => {
      for (const name of Object.keys(files)) expect(expectFault(catalogue, name)).toContain('chép chưa trọn')
      expect(expectPicture(catalogue, 'nguyen.jpg').width).toBe(120)
    })
  })
})
