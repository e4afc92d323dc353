import { constants, inflateSync } from 'node:zlib'
import { fileLimits } from './fileLimits.ts'

const commands = [
  ['JavaScript', /\/S\s*\/JavaScript(?![A-Za-z0-9])|\/JS\s*[(<\d]/],
  ['Launch', /\/S\s*\/Launch(?![A-Za-z0-9])/],
] as const

/**
 * Finds the commands in a PDF file that a reader's program would run by itself: in every object, whether or not
 * a page uses it, packed ones included (ISO 32000, 7.5.7 and 12.6.4). What is drawn on pages is not looked into.
 */
export function findPdfCommands(bytes: Buffer): readonly string[] {
  const texts = [...listObjectTexts(bytes)].map(formatNames)
  return commands.flatMap(([name, pattern]) => (texts.some(text => pattern.test(text)) ? [name] : []))
}

/** Whether it carries a signature (ISO 32000, 12.8.1): the range of bytes that it covers. */
export const isPdfSigned = (bytes: Buffer): boolean =>
  [...listObjectTexts(bytes)].some(text => /\/ByteRange\s*\[/.test(text))

/** Yields the text between streams, and the unpacked text of streams that hold objects. */
function* listObjectTexts(bytes: Buffer): Generator<string> {
  const text = bytes.toString('latin1')
  let left: number = fileLimits.unpackedBytes
  let from = 0
  for (const { index, 0: mark } of text.matchAll(/stream\r?\n/g)) {
    if (index < from || text.startsWith('end', index - 3)) continue
    const head = text.slice(from, index)
    yield head
    const start = index + mark.length
    const end = text.indexOf('endstream', start)
    from = end < 0 ? text.length : end
    const isObjects = /\/Type\s*\/ObjStm/.test(formatNames(head.slice(head.lastIndexOf('obj'))))
    const unpacked = isObjects ? unpack(bytes.subarray(start, from), left) : undefined
    if (unpacked === undefined) continue
    left -= unpacked.length
    yield unpacked.toString('latin1')
  }
  yield text.slice(from)
}

function unpack(packed: Buffer, mostBytes: number): Buffer | undefined {
  try {
    // What stands between the packed bytes and the word after them is passed over.
    return inflateSync(packed, {
      maxOutputLength: Math.max(1, mostBytes),
      finishFlush: constants.Z_SYNC_FLUSH,
    })
  } catch {
    return undefined
  }
}

/** A name may hide its letters as numbers: `/J#61vaScript` (ISO 32000, 7.3.5). */
const formatNames = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
