import type { Root } from 'mdast'
import { buildPictureMarkup } from '../images/pictureMarkup.ts'
import type { Figure } from '../types.ts'
import { buildFigure } from './buildFigure.ts'
import { copyTree } from './copyTree.ts'
import { findLinkedPicture } from './findLinkedPicture.ts'
import type { MarkdownContext } from './markdownContext.ts'
import { buildMarkup, buildPlacedMarkup, type Markup } from './markup.ts'
import { SKIP, visit } from './visit.ts'

/**
 * Makes a figure of each paragraph that is one picture leading to another site, as videos there are shown: our own
 * picture, so that the other site hears of a reader only when the reader goes there.
 */
export function buildLinkedPictures(tree: Root, context: MarkdownContext): Root {
  const copy = copyTree(tree)
  visit(copy, 'paragraph', (paragraph, index, parent) => {
    const linked = findLinkedPicture(paragraph)
    const figure = linked && buildFigure(linked.image, context)
    if (!linked || !figure || parent === undefined || index === undefined) return
    const target = { href: linked.link.url, host: linked.host }
    parent.children.splice(index, 1, buildPlacedMarkup(buildFigureLink(figure, target), paragraph))
    return SKIP
  })
  return copy
}

/** One link for picture and words: two to the same place would be read twice. */
function buildFigureLink(
  figure: Figure,
  { href, host }: { readonly href: string; readonly host: string },
): Markup {
  const { sources, img } = buildPictureMarkup(figure.picture, { place: 'text', eager: false })
  const { className, ...attributes } = img
  const picture = buildMarkup('picture', {}, [
    ...sources.map(source => buildMarkup('source', { ...source })),
    buildMarkup('img', { alt: figure.alt, ...attributes, className: [className] }),
  ])
  const link = buildMarkup('a', { href, target: '_blank', rel: ['noopener'] }, [
    picture,
    buildMarkup('span', {}, [`Xem trên ${host} (mở trang mới)`]),
  ])
  const words = [figure.caption, figure.credit].filter(part => part !== undefined)
  const caption = words.length === 0 ? [] : [buildMarkup('figcaption', {}, [words.join(' ')])]
  const markup = buildMarkup('figure', {}, [link, ...caption])
  return { ...markup, data: { ...markup.data, figure } }
}
