import { listZipNames } from './listZipNames.ts'

/** What the first look at a file's bytes tells. */
export interface FileType {
  /** As `attachmentTypes` names it; left out for anything else. */
  readonly type?: string
  readonly isLocked: boolean
  readonly hasMacros: boolean
}

const plain = { isLocked: false, hasMacros: false } as const

/**
 * Finds out what a file is by its bytes: PDF (ISO 32000, 7.5.2; readers take its head within the first
 * kilobyte), Office files of before 2007 ([MS-CFB]), and those since and OpenDocument, which are ZIP files.
 */
export function findFileType(bytes: Buffer): FileType {
  if (bytes.subarray(0, 1024).includes('%PDF-')) return { type: 'PDF', ...plain }
  if (bytes.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1') return findCompoundType(bytes)
  return bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04' ? findZipType(bytes) : plain
}

/** The one part that each program's files have, by its name. */
const compoundTypes: readonly (readonly [string, string])[] = [
  ['WordDocument', 'DOC'],
  ['Workbook', 'XLS'],
  ['Book', 'XLS'],
  ['PowerPoint Document', 'PPT'],
]

function findCompoundType(bytes: Buffer): FileType {
  const names = listCompoundNames(bytes)
  const [, type] = compoundTypes.find(([name]) => names.has(name)) ?? []
  // A newer file with a password is wrapped in one of the old kind.
  const isLocked = names.has('EncryptedPackage')
  return { ...(type && { type }), isLocked, hasMacros: names.has('_VBA_PROJECT') }
}

/** Names of parts stand in entries of 128 bytes: 64 of the name, its length, and the kind of part. */
function listCompoundNames(bytes: Buffer): ReadonlySet<string> {
  const names = new Set<string>()
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = bytes.readUInt16LE(at + 64)
    const kind = bytes[at + 66] ?? 0
    const isEntry = (kind === 1 || kind === 2) && length >= 4 && length <= 64 && length % 2 === 0
    if (isEntry) names.add(bytes.toString('utf16le', at, at + length - 2))
  }
  return names
}

const zipTypes: readonly (readonly [string, string])[] = [
  ['word/document.xml', 'DOCX'],
  ['xl/workbook.xml', 'XLSX'],
  ['ppt/presentation.xml', 'PPTX'],
]

const openDocumentTypes: readonly (readonly [string, string])[] = [
  ['application/vnd.oasis.opendocument.text', 'ODT'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ODS'],
]

function findZipType(bytes: Buffer): FileType {
  const names = listZipNames(bytes)
  const [, office] = zipTypes.find(([name]) => names.includes(name)) ?? []
  const [, open] = openDocumentTypes.find(([mime]) => isOpenDocument(bytes, mime)) ?? []
  const type = office ?? open
  const hasMacros = names.some(name => /(?:^|\/)vbaProject\.bin$|^(?:Basic|Scripts)\/./i.test(name))
  return { ...(type && { type }), isLocked: false, hasMacros }
}

/** Its kind is the first part of the ZIP file, not packed, so that it stands at a known place (ODF 1.3, 2.2.4). */
const isOpenDocument = (bytes: Buffer, mime: string): boolean =>
  bytes.subarray(30, 38).toString('latin1') === 'mimetype' &&
  bytes.subarray(38, 38 + mime.length + 1).toString('latin1') === `${mime}P`
