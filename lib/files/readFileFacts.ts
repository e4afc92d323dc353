import { createHash } from 'node:crypto'
import { cleanText } from '../text/cleanText.ts'
import type { FileFacts, PdfFacts } from './fileFacts.ts'
import type { FileReading } from './fileReading.ts'
import { findFileType } from './findFileType.ts'
import { findPdfCommands, isPdfSigned } from './findPdfCommands.ts'
import { readPdf } from './readPdf.ts'

/** Looks into the bytes of a file for download. Never rejects, whatever they are. */
export async function readFileFacts(bytes: Buffer): Promise<FileReading> {
  const found = findFileType(bytes)
  const facts: FileFacts = {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    ...found,
  }
  if (found.type !== 'PDF') return { facts, text: '' }
  const reading = await readPdf(bytes)
  if (reading.state === 'unread') return { facts: { ...facts, isUnread: true }, text: '' }
  if (reading.state !== 'read') return { facts: { ...facts, isLocked: reading.state === 'locked' }, text: '' }
  const text = formatText(reading.text)
  const pdf: PdfFacts = {
    hasText: /\p{Letter}{2}/u.test(text),
    isSigned: isPdfSigned(bytes),
    commands: [...new Set([...findPdfCommands(bytes), ...(reading.hasScript ? ['JavaScript'] : [])])],
    traces: listTraces(reading),
  }
  return { facts: { ...facts, pdf }, text }
}

function formatText(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}

/** A disk or a home folder: `C:\Users\An`, `/home/an`, `\\may-chu\`. */
const machinePath = /\b[A-Za-z]:[\\/]|\\\\\w|(?:^|[\s:])(?:\/home\/|\/Users\/|file:\/\/)/

function listTraces({
  people,
  words,
}: {
  readonly people: readonly string[]
  readonly words: readonly string[]
}) {
  const traces = [...people, ...words.filter(text => machinePath.test(text))]
  return [...new Set(traces.map(text => text.replace(/\s+/g, ' ').trim().normalize('NFC')))].filter(
    text => text !== '',
  )
}
