import type { Picture, PictureFormat, PictureVariant } from '../types.ts'

/**
 * Where a picture stands: over an article, in a list of articles, at the head of a category's block, in a
 * row of pictures, in a text, or among others of a text side by side.
 */
export type PicturePlace = 'lead' | 'card' | 'block' | 'strip' | 'text' | 'gallery'

/** The attributes of a `<picture>`; `enlarged` is the address to link to for the picture at its largest. */
export interface PictureMarkup {
  readonly sources: readonly { readonly type: string; readonly srcSet: string; readonly sizes: string }[]
  readonly img: {
    readonly src: string
    readonly srcSet: string
    readonly sizes: string
    readonly width: number
    readonly height: number
    readonly loading: 'eager' | 'lazy'
    readonly decoding: 'sync' | 'async'
    readonly fetchPriority?: 'high'
    readonly className: string
  }
  readonly enlarged: string
}

/**
 * Width of a picture on the page, as the style sheet lays it out: the browser chooses a variant by these
 * before it has read the style sheet, so a change of layout must be repeated here. 1rem = 16px. The first picture
 * claims two thirds of its width on sharp screens: there a smaller file looks the same, and shows sooner.
 */
export const pictureSizes: Readonly<Record<PicturePlace, string>> = {
  lead: '(min-width: 62rem) 46rem, (min-resolution: 1.5dppx) 66vw, 100vw',
  card: '(min-width: 48rem) 14rem, 7rem',
  block: '(min-width: 62rem) 22rem, (min-width: 48rem) 30vw, 7rem',
  strip: '(min-width: 48rem) 11rem, 45vw',
  text: '(min-width: 41.5rem) 38.5rem, calc(100vw - 2rem)',
  gallery: '(min-width: 41.5rem) 19rem, calc(50vw - 1.5rem)',
}

/** A browser takes the first format it knows, so the lightest come first; JPEG is for all others. */
const sourceFormats = ['avif', 'webp'] as const

/** Width of the variant for a browser that does not know `srcset`. */
const plainWidth = 800

/**
 * Builds the attributes of a `<picture>` for its place. `eager` is for the first picture of a page, which
 * must not wait for the layout. Throws when the picture has no JPEG, which `buildPictures` always makes.
 */
export function buildPictureMarkup(
  picture: Picture,
  options: { readonly place: PicturePlace; readonly eager: boolean },
): PictureMarkup {
  const sizes = pictureSizes[options.place]
  const jpegs = listByWidth(picture, 'jpeg')
  const largest = jpegs.at(-1)
  if (largest === undefined) throw new Error('Ảnh không có bản JPEG.')
  const plain = jpegs.find(jpeg => jpeg.width >= plainWidth) ?? largest
  return {
    sources: sourceFormats
      .map(format => ({ format, variants: listByWidth(picture, format) }))
      .filter(({ variants }) => variants.length > 0)
      .map(({ format, variants }) => ({ type: `image/${format}`, srcSet: formatSrcSet(variants), sizes })),
    img: {
      src: plain.path,
      srcSet: formatSrcSet(jpegs),
      sizes,
      width: picture.width,
      height: picture.height,
      ...(options.eager
        ? { loading: 'eager', decoding: 'sync', fetchPriority: 'high' }
        : { loading: 'lazy', decoding: 'async' }),
      className: picture.tone,
    },
    enlarged: largest.path,
  }
}

function listByWidth(picture: Picture, format: PictureFormat): readonly PictureVariant[] {
  return picture.variants.filter(variant => variant.format === format).toSorted((a, b) => a.width - b.width)
}

function formatSrcSet(variants: readonly PictureVariant[]): string {
  return variants.map(({ path, width }) => `${path} ${width}w`).join(', ')
}
