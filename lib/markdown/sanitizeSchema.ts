import { defaultSchema, type Schema } from 'hast-util-sanitize'
import { pictureTones } from '../images/pictureTones.ts'

const defaults = defaultSchema.attributes ?? {}

const seriesLooks = ['series-0', 'series-1', 'series-2', 'series-3'] as const
const seriesLook: [string, ...string[]] = ['className', ...seriesLooks]

/**
 * What may stand in the HTML of a body: the default of hast-util-sanitize, which follows GitHub, and exactly
 * what our steps make. Class names are listed one by one, so that no editor's word becomes a class.
 */
export const sanitizeSchema: Schema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    'abbr',
    'caption',
    'circle',
    'figcaption',
    'figure',
    'path',
    'rect',
    'svg',
    'text',
    'track',
    'video',
  ],
  attributes: {
    ...defaults,
    a: [
      'ariaLabel',
      'href',
      ['className', 'enlarge', 'footnote-back'],
      ['rel', 'noopener'],
      ['target', '_blank'],
    ],
    abbr: ['title'],
    circle: [seriesLook, 'cx', 'cy', 'r'],
    code: [],
    div: [['className', 'table-frame', 'visually-hidden'], ['role', 'region'], 'ariaLabel'],
    figure: [['className', 'chart', 'gallery', 'quote'], 'ariaLabel'],
    h2: [],
    img: [
      'src',
      'srcSet',
      'sizes',
      ['className', ...pictureTones],
      ['loading', 'eager', 'lazy'],
      ['decoding', 'sync', 'async'],
      ['fetchPriority', 'high'],
    ],
    input: [],
    li: [],
    ol: [],
    p: [['className', 'legend'], 'ariaHidden'],
    path: [seriesLook, 'd'],
    rect: [seriesLook, 'x', 'y', 'width', 'height'],
    section: [['className', 'footnotes'], 'ariaLabelledBy'],
    source: ['srcSet', 'sizes', ['type', 'image/avif', 'image/webp']],
    span: [['className', 'figure-label', 'caption', 'credit', ...seriesLooks], ['role', 'img'], 'ariaLabel'],
    svg: ['viewBox', 'ariaHidden'],
    sup: [['className', 'footnote-ref']],
    td: [['className', 'align-center', 'align-right']],
    text: ['x', 'y', 'textAnchor'],
    th: [['className', 'align-center', 'align-right']],
    track: ['default', 'label', 'src', 'srcLang', ['kind', 'captions']],
    ul: [],
    video: ['ariaLabel', 'controls', 'height', 'poster', 'src', 'width', ['preload', 'none']],
  },
  // Our ids begin with `muc-`, `chu-thich` or `dan-`, so none can stand for a property of the page.
  clobberPrefix: '',
  protocols: {
    ...defaultSchema.protocols,
    href: ['http', 'https', 'mailto', 'tel'],
    poster: ['https'],
    src: ['https'],
    srcSet: ['https'],
  },
}
