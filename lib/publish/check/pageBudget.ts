import type { PageFacts } from './pageFacts.ts'

export type PageKind = 'home' | 'article' | 'other'

/** Bytes under brotli, style sheet inside: 14 kB is what a server may send before the first answer comes back. */
const budgets: Readonly<Record<PageKind, number>> = { home: 20_000, article: 14_000, other: 20_000 }

/** The budget is for a text of so many words and pictures. A longer text costs what it must, and no more. */
const wordsInside = 900
const picturesInside = 4
const bytesPerWord = 6
const bytesPerPicture = 400

/** Bytes that all scripts of one page may cost under brotli. */
export const scriptBudget = 5_000

export function findPageKind({ path }: PageFacts): PageKind {
  if (path === '/') return 'home'
  return path.startsWith('/bai-viet/') ? 'article' : 'other'
}

/** The most that a page may cost on the network, in bytes under brotli, its pictures and scripts apart. */
export function findPageBudget(page: PageFacts): number {
  const moreWords = Math.max(0, page.words - wordsInside)
  const morePictures = Math.max(0, page.pictures - picturesInside)
  return budgets[findPageKind(page)] + moreWords * bytesPerWord + morePictures * bytesPerPicture
}
