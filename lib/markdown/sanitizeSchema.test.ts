import { sanitize } from 'hast-util-sanitize'
import { describe, expect, it } from 'vitest'
import { pictureTones } from '../images/pictureTones.ts'
import { sanitizeSchema } from './sanitizeSchema.ts'

const sanitizeElement = (tagName: string, properties: Record<string, string | string[]>) =>
  sanitize({ type: 'element', tagName, properties, children: [] }, sanitizeSchema)

describe('sanitizeSchema', () => {
  it('lists class names one by one: no pattern lets an unknown one pass', () => {
    const rules = Object.values(sanitizeSchema.attributes ?? {}).flat()
    expect(rules.filter(rule => rule === 'className')).toEqual([])
    expect(rules.flat().filter(value => value instanceof RegExp)).toEqual([])
  })

  it('knows exactly the class names that our steps make', () => {
    const names = Object.values(sanitizeSchema.attributes ?? {})
      .flat()
      .filter(rule => Array.isArray(rule))
      .filter(([attribute]) => attribute === 'className')
      .flatMap(([, ...values]) => values)
    expect(new Set(names)).toEqual(
      new Set([
        ...['align-center', 'align-right', 'caption', 'credit', 'enlarge', 'figure-label', 'footnote-back'],
        ...['footnote-ref', 'footnotes', 'gallery', 'table-frame', ...pictureTones],
        ...['chart', 'legend', 'quote', 'series-0', 'series-1', 'series-2', 'series-3', 'visually-hidden'],
      ]),
    )
  })

  it.each([
    'script',
    'style',
    'iframe',
    'object',
    'form',
    'math',
    'link',
    'use',
    'foreignObject',
    'animate',
    'set',
    'image',
    'meta',
    'base',
  ])('does not know <%s>', name => {
    expect(sanitizeSchema.tagNames).not.toContain(name)
  })

  it('leaves a drawing its shapes and nothing that could run or lead anywhere', () => {
    for (const name of ['svg', 'rect', 'path', 'circle', 'text']) {
      const properties = { onLoad: 'alert(1)', href: '#a', xLinkHref: '#a', style: 'x', fill: 'url(#a)' }
      expect(sanitizeElement(name, properties)).toMatchObject({ properties: {} })
    }
  })

  it.each([
    ['href', 'javascript:alert(1)'],
    ['href', 'data:text/html,x'],
    ['href', 'zalo:1'],
    ['style', 'color:red'],
    ['onClick', 'alert(1)'],
    ['target', '_blank'],
  ])('takes %s="%s" from a link', (name, value) => {
    expect(sanitizeElement('a', { [name]: value })).toMatchObject({ properties: {} })
  })

  it.each([
    'https://a.example',
    'http://a.example',
    'mailto:a@b.example',
    'tel:+84209',
    '/lien-he/',
    '#muc-a',
  ])('leaves a link to %s', href => {
    expect(sanitizeElement('a', { href })).toMatchObject({ properties: { href } })
  })

  it('takes sizes of a picture from elsewhere away and leaves our own', () => {
    expect(sanitizeElement('source', { srcSet: 'javascript:x 1w' })).toMatchObject({ properties: {} })
    expect(sanitizeElement('source', { srcSet: '/anh/a.avif 800w' })).toMatchObject({
      properties: { srcSet: '/anh/a.avif 800w' },
    })
  })

  it('leaves ids as they are, or links within the page would break', () => {
    expect(sanitizeElement('h2', { id: 'muc-ket-qua' })).toMatchObject({ properties: { id: 'muc-ket-qua' } })
  })
})
