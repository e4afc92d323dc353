import { XMLSerializer } from '@xmldom/xmldom'
import JSZip from 'jszip'
import mammoth from 'mammoth'
import { EditorError } from '../../drafts/editorError.ts'
import { parseXml } from '../parseXml.ts'
import { readZipEntries } from '../readZipEntries.ts'
import { decodeWordText } from './decodeWordText.ts'
import { findStyleFonts } from './findStyleFonts.ts'

/** A Word file as HTML that nobody has looked through yet. Pictures stand as `<img src="N">`, N counting from 0. */
export interface WordDocument {
  readonly html: string
  readonly pictures: readonly Buffer[]
  /** Old fonts whose text was turned to Unicode. */
  readonly oldFonts: readonly string[]
}

/** Classes carry over what HTML has no element for: a style for captions, a paragraph in the middle of its line. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='portal:centre'] => p.centre:fresh",
]

/** Text of these parts is shown; the others hold settings, or the running heads of printed pages. */
const TEXT_PARTS = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/

/**
 * Reads a `.docx`. Unpacks it within limits, turns old fonts to Unicode and hands mammoth a package of what
 * was looked at, with XML that declares no entities. Throws an EditorError where it is no such file.
 */
export async function readWordDocument(bytes: Buffer): Promise<WordDocument> {
  const entries = await readZipEntries(bytes)
  const { packed, oldFonts } = await buildUnicodePackage(entries)
  const pictures: Buffer[] = []
  const convertImage = mammoth.images.imgElement(async image => {
    pictures.push(await image.readAsBuffer())
    return { src: String(pictures.length - 1) }
  })
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: packed },
      { convertImage, styleMap, transformDocument: markCentred },
    )
    return { html: value, pictures, oldFonts }
  } catch {
    throw new EditorError('Không đọc được tệp Word này. Hãy mở bằng Word, lưu lại thành .docx rồi thử lại.')
  }
}

async function buildUnicodePackage(
  entries: ReadonlyMap<string, Buffer>,
): Promise<{ readonly packed: Buffer; readonly oldFonts: readonly string[] }> {
  const styles = entries.get('word/styles.xml')
  const styleFonts = findStyleFonts(styles === undefined ? undefined : parseXml(formatXmlText(styles)))
  const oldFonts = new Set<string>()
  const zip = new JSZip()
  for (const [name, bytes] of entries) {
    if (!/\.(?:xml|rels)$/i.test(name)) {
      zip.file(name, bytes)
      continue
    }
    const document = parseXml(formatXmlText(bytes))
    if (TEXT_PARTS.test(name)) for (const font of decodeWordText(document, styleFonts)) oldFonts.add(font)
    zip.file(name, new XMLSerializer().serializeToString(document))
  }
  return { packed: await zip.generateAsync({ type: 'nodebuffer' }), oldFonts: [...oldFonts] }
}

function formatXmlText(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/^\uFEFF/, '')
}

/** An element of mammoth's own tree, which it does not describe. */
interface MammothElement {
  readonly type?: string
  readonly alignment?: string | null
  readonly styleId?: string | null
  readonly styleName?: string | null
  readonly children?: readonly MammothElement[]
}

function markCentred(element: MammothElement): MammothElement {
  const children = element.children?.map(markCentred)
  const isPlain = !element.styleName || /^(?:normal|body text)/i.test(element.styleName)
  const isCentred = element.type === 'paragraph' && element.alignment === 'center' && isPlain
  return {
    ...element,
    ...(children && { children }),
    ...(isCentred && { styleId: 'portalCentre', styleName: 'portal:centre' }),
  }
}
