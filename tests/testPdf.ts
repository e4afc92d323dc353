import { deflateSync } from 'node:zlib'

export interface TestPdf {
  /** Words on its one page; none for a page that is only a picture. */
  readonly text?: string
  /** The dictionary of its properties, without its brackets: `/Author (An)`. */
  readonly info?: string
  /** More of its catalogue: `/OpenAction 9 0 R`. */
  readonly catalogue?: string
  /** More objects, numbered from 9. */
  readonly objects?: readonly string[]
  /** Objects from 90 on, packed into a stream of objects as programs since PDF 1.5 do. */
  readonly packed?: readonly string[]
  /** More of its trailer: `/Encrypt 9 0 R`. */
  readonly trailer?: string
}

/** Builds a small PDF file with a true table of its objects. Words are plain letters only. */
export function buildPdf({ text = '', info = '', catalogue = '', ...more }: TestPdf = {}): Buffer {
  const content = text === '' ? '' : `BT /F1 12 Tf 72 720 Td (${text}) Tj ET`
  const objects = new Map([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`],
    [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [
      3,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    ],
    [4, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`],
    [5, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'],
    [6, `<< ${info} >>`],
    ...(more.objects ?? []).map((object, index) => [9 + index, object] as const),
    ...(more.packed ? [[80, formatObjectStream(more.packed)] as const] : []),
  ])
  return renderFile(objects, more.trailer ?? '')
}

function formatObjectStream(packed: readonly string[]): string {
  const heads = packed.map((_, index) => {
    const before = packed.slice(0, index).join(' ')
    return `${90 + index} ${before.length + Number(index > 0)}`
  })
  const head = `${heads.join(' ')} `
  const bytes = deflateSync(head + packed.join(' ')).toString('latin1')
  const facts = `/Type /ObjStm /N ${packed.length} /First ${head.length} /Filter /FlateDecode /Length ${bytes.length}`
  return `<< ${facts} >>\nstream\n${bytes}\nendstream`
}

function renderFile(objects: ReadonlyMap<number, string>, trailer: string): Buffer {
  let file = '%PDF-1.5\n'
  const rows = [...objects].map(([number, object]) => {
    const row = `${number} 1\n${String(file.length).padStart(10, '0')} 00000 n \n`
    file += `${number} 0 obj\n${object}\nendobj\n`
    return row
  })
  const table = `xref\n0 1\n0000000000 65535 f \n${rows.join('')}`
  const end = `trailer\n<< /Size 100 /Root 1 0 R /Info 6 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(file + table + end, 'latin1')
}
