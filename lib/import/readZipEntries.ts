import JSZip from 'jszip'
import { EditorError } from '../drafts/editorError.ts'
import { importLimits } from './importLimits.ts'

const DAMAGED = 'Tệp bị hỏng, không mở được. Hãy mở bằng Word rồi lưu lại.'

/**
 * Unpacks a ZIP file to its entries by name. Counts what really comes out, since a bomb's own figures lie.
 * Throws an EditorError where it is damaged or holds more than any document does.
 */
export async function readZipEntries(bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await openZip(bytes)
  const files = Object.values(zip.files).filter(({ dir }) => !dir)
  if (files.length > importLimits.entries) throw new EditorError('Tệp có quá nhiều phần bên trong.')
  const entries = new Map<string, Buffer>()
  let total = 0
  for (const file of files) {
    const most = Math.min(
      importLimits.unpackedBytes - total,
      /\.(?:xml|rels)$/i.test(file.name) ? importLimits.partBytes : Number.POSITIVE_INFINITY,
    )
    const entry = await unpack(file, most)
    total += entry.length
    entries.set(file.name, entry)
  }
  return entries
}

async function openZip(bytes: Buffer): Promise<JSZip> {
  try {
    return await JSZip.loadAsync(bytes)
  } catch {
    throw new EditorError(DAMAGED)
  }
}

function unpack(file: JSZip.JSZipObject, mostBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    const stream = file.nodeStream()
    stream.on('data', (chunk: Buffer) => {
      length += chunk.length
      chunks.push(chunk)
      if (length <= mostBytes) return
      // What nobody reads is not unpacked any further.
      stream.pause()
      reject(new EditorError('Tệp nở ra quá lớn khi mở. Hãy tách thành nhiều tệp.'))
    })
    stream.on('error', () => reject(new EditorError(DAMAGED)))
    stream.on('end', () => resolve(Buffer.concat(chunks)))
  })
}
