import type { Document, Element } from '@xmldom/xmldom'
import { decodeVni } from '../../text/decodeVni.ts'
import { type FontDecoder, findFontDecoder } from '../findFontDecoder.ts'
import { findFontName, type StyleFonts } from './findStyleFonts.ts'
import { findAttribute, findChild, listChildren, listElements } from './wordXml.ts'

/**
 * Turns the text of every run in an old font to Unicode, and takes runs of hidden text away. Changes the
 * document; gives the names of the old fonts met. A run in a Unicode font keeps every character, however
 * much it looks like an old font's: "§ 2" is a paragraph sign there.
 */
export function decodeWordText(document: Document, styles: StyleFonts): ReadonlySet<string> {
  const fonts = new Set<string>()
  const pieces: OldPiece[] = []
  for (const run of listElements(document, 'r')) {
    if (isHidden(run)) {
      run.parentNode?.removeChild(run)
      continue
    }
    const font = findRunFont(run, styles)
    const decode = findFontDecoder(font)
    if (decode === undefined) continue
    fonts.add(font)
    const isVni = /^vni/i.test(font)
    for (const element of listPieces(document, run)) pieces.push({ element, run, decode, isVni })
  }
  for (const [index, piece] of pieces.entries()) joinSplitLetter(pieces[index - 1], piece)
  for (const { element, decode } of pieces) element.textContent = decode(element.textContent ?? '')
  return fonts
}

/** A piece of text in an old font. */
interface OldPiece {
  readonly element: Element
  readonly run: Element
  readonly decode: FontDecoder
  readonly isVni: boolean
}

/** Word may part a VNI vowel from its mark where it ends a run: the mark goes back to the vowel. */
function joinSplitLetter(before: OldPiece | undefined, piece: OldPiece): void {
  if (!before?.isVni || !piece.isVni) return
  if (before.run !== piece.run && before.run.nextSibling !== piece.run) return
  const text = piece.element.textContent ?? ''
  const joined = `${before.element.textContent ?? ''}${text.slice(0, 1)}`
  if (decodeVni(joined).length > decodeVni(before.element.textContent ?? '').length) return
  before.element.textContent = joined
  piece.element.textContent = text.slice(1)
}

function findRunFont(run: Element, styles: StyleFonts): string {
  const properties = findChild(run, 'rPr')
  return (
    findFontName(properties) ??
    styles.findFont(findAttribute(findChild(properties, 'rStyle'), 'val')) ??
    styles.findFont(findParagraphStyle(run)) ??
    styles.plain ??
    ''
  )
}

function findParagraphStyle(run: Element): string | undefined {
  let parent = run.parentNode
  while (parent !== null && parent.nodeType === 1) {
    const element = parent as Element
    if (element.localName === 'p') {
      return findAttribute(findChild(findChild(element, 'pPr'), 'pStyle'), 'val')
    }
    parent = element.parentNode
  }
  return undefined
}

/** The pieces of text of a run. Word keeps the TCVN3 letter ư, which is the soft hyphen of Latin-1, as an element. */
function listPieces(document: Document, run: Element): readonly Element[] {
  for (const hyphen of listChildren(run, 'softHyphen')) {
    const piece = document.createElementNS(run.namespaceURI, `${run.prefix ? `${run.prefix}:` : ''}t`)
    piece.textContent = '\u00AD'
    run.replaceChild(piece, hyphen)
  }
  return listChildren(run, 't')
}

function isHidden(run: Element): boolean {
  const vanish = findChild(findChild(run, 'rPr'), 'vanish')
  return vanish !== undefined && !['0', 'false', 'off'].includes(findAttribute(vanish, 'val') ?? '1')
}
