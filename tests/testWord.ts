import JSZip from 'jszip'
import { escapeXml } from '../lib/text/escapeXml.ts'

/** A run of text: its font where it names one, bold, italic, hidden. */
export interface TestRun {
  readonly text: string
  readonly font?: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly hidden?: boolean
  readonly style?: string
}

type Runs = string | TestRun | readonly (string | TestRun)[]

export interface ParagraphLook {
  /** Id of a style: `Heading1`, or one of the styles given to `buildWordFile`. */
  readonly style?: string
  readonly centre?: boolean
  readonly list?: 'dashes' | 'numbers'
}

/** WordprocessingML of a paragraph. */
export function paragraph(runs: Runs, { style, centre, list }: ParagraphLook = {}): string {
  const properties = [
    style && `<w:pStyle w:val="${style}"/>`,
    list && `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list === 'dashes' ? 1 : 2}"/></w:numPr>`,
    centre && '<w:jc w:val="center"/>',
  ].filter(Boolean)
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${formatRuns(runs)}</w:p>`
}

function formatRuns(runs: Runs): string {
  const list = Array.isArray(runs) ? runs : [runs]
  return list.map(formatRun).join('')
}

function formatRun(run: string | TestRun): string {
  if (typeof run === 'string') return run.startsWith('<w:') ? run : formatRun({ text: run })
  const { text, font, bold, italic, hidden, style } = run
  const properties = [
    style && `<w:rStyle w:val="${style}"/>`,
    font && `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>`,
    bold && '<w:b/>',
    italic && '<w:i/>',
    hidden && '<w:vanish/>',
  ].filter(Boolean)
  return `<w:r><w:rPr>${properties.join('')}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
}

/** A run with the picture of that number, as `buildWordFile` numbers them from 1. */
export function picture(number: number, description = ''): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="${number}" name="Picture ${number}" descr="${escapeXml(description)}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="anh${number}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
}

/** A run with the mark of footnote `number`, counting from 1. */
export function footnoteMark(number: number): string {
  return `<w:r><w:footnoteReference w:id="${number + 1}"/></w:r>`
}

/** A run that leads to an address given to `buildWordFile`. */
export function link(number: number, text: string): string {
  return `<w:hyperlink r:id="noi${number}">${formatRun({ text })}</w:hyperlink>`
}

/** WordprocessingML of a table of rows of cells; a cell is a text or paragraphs. */
export function table(rows: readonly (readonly string[])[]): string {
  const formatCell = (cell: string) => `<w:tc>${cell.startsWith('<w:p>') ? cell : paragraph(cell)}</w:tc>`
  return `<w:tbl>${rows.map(cells => `<w:tr>${cells.map(formatCell).join('')}</w:tr>`).join('')}</w:tbl>`
}

export interface WordFile {
  readonly body: readonly string[]
  /** WordprocessingML of styles, and the font of the whole document. */
  readonly styles?: string
  readonly font?: string
  readonly footnotes?: readonly Runs[]
  readonly pictures?: readonly Buffer[]
  readonly links?: readonly string[]
  /** Goes before the root element of the main part. */
  readonly prologue?: string
  readonly extra?: Readonly<Record<string, string | Buffer>>
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ')
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006'

/** Builds the bytes of a `.docx` as Word writes them (ECMA-376), with the parts that importing looks at. */
export async function buildWordFile(file: WordFile): Promise<Buffer> {
  const { body, styles = '', font = 'Times New Roman', footnotes = [], pictures = [], links = [] } = file
  const zip = new JSZip()
  const parts = [
    ...[1, 2, 3].map(level => [`Heading${level}`, `heading ${level}`] as const),
    ['Caption', 'caption'] as const,
  ].map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  const overrides = ['document.main', 'styles', 'numbering', 'footnotes'].map(
    part =>
      `<Override PartName="/word/${part.replace('.main', '')}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml"/>`,
  )
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${packageNamespace}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="jpg" ContentType="image/jpeg"/>${overrides.join('')}</Types>`,
  )
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
  )
  const targets = [
    `<Relationship Id="s" Type="${relation}/styles" Target="styles.xml"/>`,
    `<Relationship Id="n" Type="${relation}/numbering" Target="numbering.xml"/>`,
    `<Relationship Id="f" Type="${relation}/footnotes" Target="footnotes.xml"/>`,
    ...pictures.map(
      (_, index) =>
        `<Relationship Id="anh${index + 1}" Type="${relation}/image" Target="media/image${index + 1}.jpg"/>`,
    ),
    ...links.map(
      (address, index) =>
        `<Relationship Id="noi${index + 1}" Type="${relation}/hyperlink" Target="${escapeXml(address)}" TargetMode="External"/>`,
    ),
  ]
  zip.file(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="${packageNamespace}/relationships">${targets.join('')}</Relationships>`,
  )
  zip.file(
    'word/document.xml',
    `<?xml version="1.0" encoding="UTF-8"?>${file.prologue ?? ''}<w:document ${namespaces}><w:body>${body.join('')}</w:body></w:document>`,
  )
  zip.file(
    'word/styles.xml',
    `<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr></w:rPrDefault></w:docDefaults>${parts.join('')}${styles}</w:styles>`,
  )
  const levels = (['bullet', 'decimal'] as const).map(
    (form, index) =>
      `<w:abstractNum w:abstractNumId="${index}"><w:lvl w:ilvl="0"><w:numFmt w:val="${form}"/></w:lvl></w:abstractNum>`,
  )
  zip.file(
    'word/numbering.xml',
    `<w:numbering ${namespaces}>${levels.join('')}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
  )
  const notes = footnotes.map(
    (runs, index) => `<w:footnote w:id="${index + 2}">${paragraph(runs)}</w:footnote>`,
  )
  zip.file('word/footnotes.xml', `<w:footnotes ${namespaces}>${notes.join('')}</w:footnotes>`)
  for (const [index, bytes] of pictures.entries()) zip.file(`word/media/image${index + 1}.jpg`, bytes)
  for (const [name, content] of Object.entries(file.extra ?? {})) zip.file(name, content)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}
