import iconv from 'iconv-lite'
import { EditorError } from '../drafts/editorError.ts'
import { findShare } from './findLegacyText.ts'

/** A text with the name of the encoding it was read in. */
export interface EncodedText {
  readonly text: string
  readonly encoding: string
}

/** Encodings of one byte a character that Vietnamese texts are found in; TCVN3 and VNI are told apart later. */
const candidates = ['windows-1258', 'windows-1252'] as const

/**
 * Parses the bytes of a text file: UTF-8, UTF-16 with its mark, else the encoding that an HTML page declares,
 * else the one that gives more Vietnamese. Throws an EditorError where the bytes are no text.
 */
export function parseTextBytes(bytes: Buffer): EncodedText {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return { text, encoding: 'utf-8' }
  } catch {
    const declared = findDeclared(bytes)
    if (declared !== undefined) return decode(bytes, declared)
  }
  if (bytes.includes(0)) throw new EditorError('Đây không phải là tệp văn bản.')
  const [best] = candidates
    .map(encoding => decode(bytes, encoding))
    .toSorted((a, b) => findShare(b.text).share - findShare(a.text).share)
  return best ?? decode(bytes, 'windows-1252')
}

/** What a page of HTML says it is written in, unless it says what it is not. */
function findDeclared(bytes: Buffer): string | undefined {
  const [, name = ''] = /charset=["']?([\w-]+)/i.exec(bytes.toString('latin1', 0, 2048)) ?? []
  const isUsable = iconv.encodingExists(name) && !/^utf-?8$/i.test(name)
  return isUsable ? name.toLowerCase() : undefined
}

function decode(bytes: Buffer, encoding: string): EncodedText {
  return { text: iconv.decode(bytes, encoding), encoding }
}
