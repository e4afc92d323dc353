import type { ImageGallery, ImageObject } from 'schema-dts'
import type { Figure } from '../../types.ts'
import { absoluteAddress } from '../absoluteAddress.ts'
import { findLargestJpeg } from '../findLargestJpeg.ts'
import { organizationId } from './buildOrganization.ts'
import { webSiteId } from './buildWebSite.ts'

/** An album; `figures` in the order shown. */
export interface GalleryFacts {
  readonly title: string
  readonly path: string
  readonly figures: readonly Figure[]
}

/** An album for search engines: every picture with its words and who made it. */
export function buildImageGallery({ title, path, figures }: GalleryFacts, origin: string): ImageGallery {
  const address = absoluteAddress(path, origin)
  return {
    '@type': 'ImageGallery',
    '@id': address,
    url: address,
    name: title,
    inLanguage: 'vi',
    isPartOf: { '@id': webSiteId(origin) },
    publisher: { '@id': organizationId(origin) },
    image: figures.flatMap(figure => buildImage(figure, origin)),
  }
}

function buildImage({ picture, alt, caption, credit }: Figure, origin: string): readonly ImageObject[] {
  const jpeg = findLargestJpeg(picture)
  if (jpeg === undefined) return []
  const image: ImageObject = {
    '@type': 'ImageObject',
    contentUrl: absoluteAddress(jpeg.path, origin),
    caption: caption ?? alt,
    width: { '@type': 'QuantitativeValue', value: jpeg.width, unitCode: 'E37' },
    height: { '@type': 'QuantitativeValue', value: jpeg.height, unitCode: 'E37' },
    ...(credit !== undefined && { creditText: credit }),
  }
  return [image]
}
