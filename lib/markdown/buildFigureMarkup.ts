import { buildPictureMarkup, type PicturePlace } from '../images/pictureMarkup.ts'
import type { Figure } from '../types.ts'
import { buildMarkup, type Markup } from './markup.ts'

export interface FigurePlace {
  readonly place: PicturePlace
  readonly eager: boolean
  /** Number of the picture among those with a caption; without a caption there is nothing to number. */
  readonly number: number | undefined
}

/** Builds a figure: the picture, a link to its largest size, caption and credit. */
export function buildFigureMarkup(figure: Figure, place: FigurePlace): Markup {
  const markup = buildMarkup('figure', {}, [
    buildPictureLink(figure, place),
    ...buildCaption(figure, place.number),
  ])
  return { ...markup, data: { ...markup.data, figure } }
}

/**
 * The link's name holds the description, so that a screen reader says once what is seen and what the link
 * does; without it the picture would be read and then again as the link's name.
 */
function buildPictureLink({ picture, alt }: Figure, { place, eager }: FigurePlace): Markup {
  const { sources, img, enlarged } = buildPictureMarkup(picture, { place, eager })
  const { className, ...attributes } = img
  return buildMarkup('a', { className: ['enlarge'], href: enlarged, ariaLabel: `Xem ảnh lớn: ${alt}` }, [
    buildMarkup('picture', {}, [
      ...sources.map(source => buildMarkup('source', { ...source })),
      buildMarkup('img', { alt, ...attributes, className: [className] }),
    ]),
  ])
}

function buildCaption({ caption, credit }: Figure, number: number | undefined): readonly Markup[] {
  const parts = [
    ...(number === undefined
      ? []
      : [buildMarkup('span', { className: ['figure-label'] }, [`Ảnh\u00A0${number}:`])]),
    ...(caption === undefined ? [] : [buildMarkup('span', { className: ['caption'] }, [caption])]),
    ...(credit === undefined ? [] : [buildMarkup('span', { className: ['credit'] }, [credit])]),
  ]
  if (parts.length === 0) return []
  return [
    buildMarkup(
      'figcaption',
      {},
      parts.flatMap((part, index) => (index === 0 ? [part] : [' ', part])),
    ),
  ]
}
