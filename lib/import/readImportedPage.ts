import { EditorError } from '../drafts/editorError.ts'
import { pictureLimits } from '../images/pictureLimits.ts'
import { decodeLegacyBlocks } from './decodeLegacyBlocks.ts'
import { findImportKind, type ImportKind } from './findImportKind.ts'
import type { ImportedPage } from './importedPage.ts'
import { importLimits } from './importLimits.ts'
import { parseHtml } from './parseHtml.ts'
import { parsePlainText } from './parsePlainText.ts'
import { parseTextBytes } from './parseTextBytes.ts'
import { readFileBelow } from './readFileBelow.ts'
import { readWordDocument } from './word/readWordDocument.ts'

/** A file to import, read already. */
export interface ImportFile {
  readonly name: string
  readonly bytes: Buffer
  /** Where pictures that a web page names lie; absent for what was pasted. */
  readonly folder?: string
}

/** Turns an office file of another format into the bytes of a `.docx`; throws an EditorError where it cannot. */
export type OfficeConverter = (file: ImportFile) => Promise<Buffer>

const REFUSALS: Readonly<Partial<Record<ImportKind, string>>> = {
  markdown: 'đây đã là Markdown. Chép tệp thành content/bai-viet/ten-bai/index.md rồi chạy npm run check.',
  pdf: 'đây là tệp PDF, không giữ được đoạn văn. Hãy dùng tệp Word gốc, hoặc đính kèm PDF vào bài (mục attachments).',
  picture: 'đây là ảnh. Hãy để ảnh vào thư mục của bài.',
  other: 'không nhận ra loại tệp này. Nhận: .docx, .doc, .odt, .rtf, .html, .txt.',
}

/** Reads a file of any kind as blocks of Markdown with their pictures. Throws an EditorError with what to do. */
export async function readImportedPage(file: ImportFile, convert: OfficeConverter): Promise<ImportedPage> {
  const kind = findImportKind(file.bytes, file.name)
  if (kind === 'word') return readWordPage(file.bytes)
  if (kind === 'office') return readWordPage(await convert(file))
  if (kind !== 'html' && kind !== 'text') {
    throw new EditorError(`Không nhập được "${file.name}": ${REFUSALS[kind]}`)
  }
  if (file.bytes.length > importLimits.textBytes) {
    throw new EditorError(`Tệp "${file.name}" quá lớn cho một bài. Hãy tách thành nhiều tệp.`)
  }
  const { text, encoding } = parseTextBytes(file.bytes)
  const changes = encoding === 'utf-8' ? [] : [`Đọc chữ theo bảng mã ${encoding}.`]
  return kind === 'html' ? readHtmlPage(text, file, changes) : readTextPage(text, changes)
}

async function readWordPage(bytes: Buffer): Promise<ImportedPage> {
  const { html, pictures, oldFonts } = await readWordDocument(bytes)
  const { blocks } = parseHtml(html)
  return { blocks, readPicture: async url => pictures[Number(url)], changes: formatFonts(oldFonts) }
}

function readHtmlPage(text: string, file: ImportFile, changes: readonly string[]): ImportedPage {
  const { blocks, oldFonts, ...meta } = parseHtml(text)
  const decoded = decodeLegacyBlocks(blocks)
  return {
    ...meta,
    blocks,
    readPicture: url => readPagePicture(url, file.folder),
    changes: [...changes, ...formatFonts(oldFonts), ...formatDecoded(decoded)],
  }
}

function readTextPage(text: string, changes: readonly string[]): ImportedPage {
  const blocks = parsePlainText(text)
  const decoded = decodeLegacyBlocks(blocks)
  return { blocks, readPicture: async () => undefined, changes: [...changes, ...formatDecoded(decoded)] }
}

/** A picture within the page, or in a file below the page's folder; nothing is fetched from elsewhere. */
async function readPagePicture(url: string, folder: string | undefined): Promise<Buffer | undefined> {
  const [, data] = /^data:image\/[\w+.-]+;base64,(.+)$/is.exec(url) ?? []
  if (data !== undefined)
    return data.length > pictureLimits.bytes * 1.4 ? undefined : Buffer.from(data, 'base64')
  if (folder === undefined || /^(?:[a-z][a-z\d+.-]*:|\/|\\)/i.test(url)) return undefined
  return readFileBelow(folder, url, pictureLimits.bytes)
}

function formatFonts(fonts: readonly string[]): readonly string[] {
  return fonts.length > 0 ? [`Chuyển chữ từ phông cũ sang Unicode: ${fonts.join(', ')}.`] : []
}

function formatDecoded(count: number): readonly string[] {
  return count > 0
    ? [`Đoán ${count} đoạn gõ bằng phông cũ (TCVN3, VNI) và chuyển sang Unicode: đọc lại kỹ.`]
    : []
}
