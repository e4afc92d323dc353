import type { Figure } from '../../types.ts'
import { findLargestJpeg } from '../findLargestJpeg.ts'

/** Addresses of the figures' pictures at their largest, each once, in the order given. */
export function listPicturePaths(figures: readonly Figure[]): readonly string[] {
  const paths = figures.map(({ picture }) => findLargestJpeg(picture)?.path)
  return [...new Set(paths.filter(path => path !== undefined))]
}
