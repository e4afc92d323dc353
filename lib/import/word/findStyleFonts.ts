import type { Document, Element } from '@xmldom/xmldom'
import { findAttribute, findChild, listElements } from './wordXml.ts'

/** The fonts that text takes from styles where its run names none. */
export interface StyleFonts {
  /** The font of a style by its id, inherited ones included; `undefined` where no style names any. */
  readonly findFont: (styleId: string | undefined) => string | undefined
  /** The font of paragraphs without a style. */
  readonly plain: string | undefined
}

/** A chain of styles longer than this turns in a circle. */
const LONGEST_CHAIN = 50

/** Finds the fonts of `word/styles.xml`: of each style, of what it is based on, of the whole document. */
export function findStyleFonts(styles: Document | undefined): StyleFonts {
  const elements = styles === undefined ? [] : listElements(styles, 'style')
  const byId = new Map(elements.map(style => [findAttribute(style, 'styleId') ?? '', style]))
  const defaults = styles === undefined ? undefined : listElements(styles, 'rPrDefault')[0]
  const common = findFontName(findChild(defaults, 'rPr'))
  const findFont = (styleId: string | undefined): string | undefined => {
    let style = byId.get(styleId ?? '')
    for (let step = 0; style !== undefined && step < LONGEST_CHAIN; step += 1) {
      const font = findFontName(findChild(style, 'rPr'))
      if (font !== undefined) return font
      style = byId.get(findAttribute(findChild(style, 'basedOn'), 'val') ?? '')
    }
    return undefined
  }
  const plainStyle = elements.find(
    style => isOn(style, 'default') && findAttribute(style, 'type') === 'paragraph',
  )
  return { findFont, plain: findFont(findAttribute(plainStyle, 'styleId')) ?? common }
}

/**
 * The font that a group of run properties names for letters beyond ASCII, which are the ones that old fonts
 * draw otherwise; a font of the theme counts as one that is Unicode. `undefined` where it names none.
 */
export function findFontName(properties: Element | undefined): string | undefined {
  const fonts = findChild(properties, 'rFonts')
  return (
    findAttribute(fonts, 'hAnsiTheme') ??
    findAttribute(fonts, 'hAnsi') ??
    findAttribute(fonts, 'asciiTheme') ??
    findAttribute(fonts, 'ascii')
  )
}

function isOn(element: Element, name: string): boolean {
  return ['1', 'true', 'on'].includes(findAttribute(element, name) ?? '')
}
