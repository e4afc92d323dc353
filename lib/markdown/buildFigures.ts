import type { Root } from 'mdast'
import type { Figure } from '../types.ts'
import { buildFigure } from './buildFigure.ts'
import { buildFigureMarkup, type FigurePlace } from './buildFigureMarkup.ts'
import { copyTree } from './copyTree.ts'
import { listPictures } from './listPictures.ts'
import type { MarkdownContext } from './markdownContext.ts'
import { buildMarkup, buildPlacedMarkup } from './markup.ts'
import { SKIP, visit } from './visit.ts'

/**
 * Makes a figure of each paragraph that is one picture, and a gallery of each that is several. Pictures with
 * a caption are numbered through the whole text, galleries included; one without words has no place to
 * print a number, so it takes none.
 */
export function buildFigures(tree: Root, context: MarkdownContext): Root {
  const copy = copyTree(tree)
  let number = 0
  let count = 0
  const buildPlace = (figure: Figure, place: FigurePlace['place']): FigurePlace => {
    count += 1
    number += figure.caption === undefined ? 0 : 1
    return {
      place,
      eager: context.firstPictureEager && count === 1,
      number: figure.caption === undefined ? undefined : number,
    }
  }
  visit(copy, 'paragraph', (paragraph, index, parent) => {
    const figures = listPictures(paragraph).flatMap(image => buildFigure(image, context) ?? [])
    if (figures.length === 0 || parent === undefined || index === undefined) return
    const place = figures.length === 1 ? 'text' : 'gallery'
    const built = figures.map(figure => buildFigureMarkup(figure, buildPlace(figure, place)))
    const gallery = buildMarkup(
      'figure',
      { className: ['gallery'], ariaLabel: `Bộ ${figures.length} ảnh` },
      built,
    )
    const [only = gallery] = built
    parent.children.splice(index, 1, buildPlacedMarkup(built.length === 1 ? only : gallery, paragraph))
    return SKIP
  })
  return copy
}
