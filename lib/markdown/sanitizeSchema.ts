import { defaultSchema, type Schema } from 'hast-util-sanitize'
import { pictureTones } from '../images/pictureTones.ts'

const defaults = defaultSchema.attributes ?? {}

/**
 * What may stand in the HTML of a body: the default of hast-util-sanitize, which follows GitHub, and exactly
 * what our steps make. Class names are listed one by one, so that no editor's word becomes a class.
 */
export const sanitizeSchema: Schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'figure', 'figcaption'],
  attributes: {
    ...defaults,
    a: ['ariaLabel', 'href', ['className', 'enlarge', 'footnote-back']],
    code: [],
    div: [['className', 'table-frame'], ['role', 'region'], 'ariaLabel'],
    figure: [['className', 'gallery'], 'ariaLabel'],
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
    section: [['className', 'footnotes'], 'ariaLabelledBy'],
    source: ['srcSet', 'sizes', ['type', 'image/avif', 'image/webp']],
    span: [['className', 'figure-label', 'caption', 'credit'], ['role', 'img'], 'ariaLabel'],
    sup: [['className', 'footnote-ref']],
    td: [['className', 'align-center', 'align-right']],
    th: [['className', 'align-center', 'align-right']],
    ul: [],
  },
  // Our ids begin with `muc-`, `chu-thich` or `dan-`, so none can stand for a property of the page.
  clobberPrefix: '',
  protocols: {
    ...defaultSchema.protocols,
    href: ['http', 'https', 'mailto', 'tel'],
    src: ['https'],
    srcSet: ['https'],
  },
}
