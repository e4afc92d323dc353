import { extname } from 'node:path'
import { findPictureFormat } from '../images/findPictureFormat.ts'

/** What a file to import is. `office` are the formats that LibreOffice turns into Word's own. */
export type ImportKind = 'word' | 'office' | 'html' | 'text' | 'markdown' | 'pdf' | 'picture' | 'other'

const texts: ReadonlySet<string> = new Set(['.txt', '.text', ''])

/** Finds a file's kind by its first bytes; only texts, which have no signature, are told apart by their names. */
export function findImportKind(bytes: Buffer, fileName: string): ImportKind {
  const extension = extname(fileName).toLowerCase()
  const start = bytes.toString('latin1', 0, 8)
  if (start.startsWith('PK\u0003\u0004')) return findPackageKind(bytes)
  // The compound file of Word 97 to 2003, and the rich text format.
  if (start === '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1' || start.startsWith('{\\rtf'))
    return 'office'
  if (start.startsWith('%PDF')) return 'pdf'
  const picture = findPictureFormat(bytes)
  if (picture !== 'other' && picture !== 'svg') return 'picture'
  if (extension === '.md' || extension === '.markdown') return 'markdown'
  // Word saves web pages, and old portals offered them, under the name of a document.
  if (/<(?:!doctype html|html|body|p|div|table)\b/i.test(bytes.toString('latin1', 0, 4096))) return 'html'
  if (extension === '.html' || extension === '.htm') return 'html'
  return texts.has(extension) ? 'text' : 'other'
}

/** An OpenDocument package begins with its type, uncompressed (OpenDocument 1.2, part 3, section 3.3). */
function findPackageKind(bytes: Buffer): ImportKind {
  const start = bytes.toString('latin1', 0, 200)
  if (start.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'office'
  return bytes.includes('word/document') || bytes.includes('word\\document') ? 'word' : 'other'
}
