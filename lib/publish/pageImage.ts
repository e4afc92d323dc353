import { findShareImage, type ShareImage } from '../images/shareImage.ts'
import type { Album, Article, Figure } from '../types.ts'

/** What a page's preview is made from: its title and, if it has one, the figure that stands for it. */
export interface PageImageSubject {
  readonly title: string
  readonly figure?: Figure
}

/** A preview with its words for those who cannot see it. */
export interface PageImage extends ShareImage {
  readonly alt: string
}

/** The subject of an article's preview: its cover, or else its first picture, or else its title alone. */
export function buildArticleSubject({
  title,
  cover,
  figures,
}: Pick<Article, 'title' | 'cover' | 'figures'>): PageImageSubject {
  const figure = cover ?? figures[0]
  return { title, ...(figure && { figure }) }
}

/** The subject of an album's preview: its first picture. */
export function buildAlbumSubject({
  title,
  figures: [figure],
}: Pick<Album, 'title' | 'figures'>): PageImageSubject {
  return { title, ...(figure && { figure }) }
}

/** Finds a page's preview without making it: `scripts/buildSharePictures.ts` puts the file there. */
export function findPageImage({ title, figure }: PageImageSubject, siteName: string): PageImage {
  const image = findShareImage({ title, siteName, ...(figure && { cover: figure.picture }) })
  return { ...image, alt: figure?.alt ?? title }
}
