import type { Image } from 'mdast'
import type { Figure } from '../types.ts'
import { findPicture } from './findPicture.ts'
import type { MarkdownContext } from './markdownContext.ts'
import { splitCaption } from './splitCaption.ts'

/** Builds the figure that an image of a text stands for; `undefined` where there is no such picture. */
export function buildFigure(image: Image, context: MarkdownContext): Figure | undefined {
  const picture = findPicture(image, context)
  if ('message' in picture) return undefined
  const { caption, credit } = splitCaption(image.title ?? '')
  return {
    picture,
    alt: image.alt ?? '',
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { credit }),
  }
}
