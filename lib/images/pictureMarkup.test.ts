import { describe, expect, it } from 'vitest'
import type { Picture, PictureFormat } from '../types.ts'
import { buildPictureMarkup, type PicturePlace, pictureSizes } from './pictureMarkup.ts'

const variant = (width: number, format: PictureFormat) => ({
  path: `/anh/0123-${width}.${format === 'jpeg' ? 'jpg' : format}`,
  width,
  height: (width * 3) / 4,
  format,
})

const picture: Picture = {
  width: 1600,
  height: 1200,
  variants: [variant(1600, 'jpeg'), variant(480, 'jpeg'), variant(800, 'jpeg'), variant(480, 'avif')],
  tone: 'tone-28d',
}

describe('buildPictureMarkup', () => {
  it('lets the first picture of a page load at once and before all others', () => {
    const { img } = buildPictureMarkup(picture, { place: 'lead', eager: true })
    expect(img).toMatchObject({ loading: 'eager', decoding: 'sync', fetchPriority: 'high' })
  })

  it('lets every other picture wait until it is nearly in view', () => {
    const { img } = buildPictureMarkup(picture, { place: 'text', eager: false })
    expect(img).toMatchObject({ loading: 'lazy', decoding: 'async' })
    expect('fetchPriority' in img).toBe(false)
  })

  it('keeps the place free on the page: width, height and a colour', () => {
    const { img } = buildPictureMarkup(picture, { place: 'text', eager: false })
    expect(img).toMatchObject({ width: 1600, height: 1200, className: 'tone-28d' })
  })

  it('lists the variants from small to large, JPEG in the img and lighter formats before it', () => {
    const markup = buildPictureMarkup(picture, { place: 'card', eager: false })
    expect(markup.img.srcSet).toBe('/anh/0123-480.jpg 480w, /anh/0123-800.jpg 800w, /anh/0123-1600.jpg 1600w')
    expect(markup.img.src).toBe('/anh/0123-800.jpg')
    expect(markup.sources).toEqual([
      { type: 'image/avif', srcSet: '/anh/0123-480.avif 480w', sizes: pictureSizes.card },
    ])
  })

  it('links to the largest JPEG for enlarging', () => {
    expect(buildPictureMarkup(picture, { place: 'text', eager: false }).enlarged).toBe('/anh/0123-1600.jpg')
  })

  it('takes what there is from a picture narrower than the plain width', () => {
    const small = { ...picture, variants: [variant(32, 'jpeg')] }
    expect(buildPictureMarkup(small, { place: 'text', eager: false }).img.src).toBe('/anh/0123-32.jpg')
  })

  it('gives the same sizes to the sources and to the img, a different one for each place', () => {
    const places: readonly PicturePlace[] = ['lead', 'card', 'text', 'gallery']
    const sizes = places.map(place => {
      const markup = buildPictureMarkup(picture, { place, eager: false })
      expect(markup.sources[0]?.sizes).toBe(markup.img.sizes)
      return markup.img.sizes
    })
    expect(new Set(sizes).size).toBe(places.length)
  })

  it('refuses a picture without JPEG', () => {
    const broken = { ...picture, variants: [variant(480, 'avif')] }
    expect(() => buildPictureMarkup(broken, { place: 'text', eager: false })).toThrow('JPEG')
  })
})
