import type { Picture, PictureVariant } from '../types.ts'

/** JPEG is the one format that every reader of feeds, sitemaps and previews opens; `undefined` without one. */
export function findLargestJpeg({ variants }: Picture): PictureVariant | undefined {
  return variants.filter(({ format }) => format === 'jpeg').toSorted((a, b) => b.width - a.width)[0]
}
