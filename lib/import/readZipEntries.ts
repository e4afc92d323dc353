import JSZip from 'jszip'
import { EditorError } from '../drafts/editorError.ts'
import { importLimits } from './importLimits.ts'

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
    throw new EditorError('Tệp bị hỏng, không mở được. Hãy mở bằng Word rồi lưu lại.')
  }
}

async function unpack(file: JSZip.JSZipObject, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of file.nodeStream()) {
      const bytes = Buffer.from(chunk)
      length += bytes.length
      if (length > mostBytes) throw new EditorError('Tệp nở ra quá lớn khi mở. Hãy tách thành nhiều tệp.')
      chunks.push(bytes)
    }
  } catch (error) {
    if (error instanceof EditorError) throw error
    throw new EditorError('Tệp bị hỏng, không mở được. Hãy mở bằng Word rồi lưu lại.')
  }
  return Buffer.concat(chunks)
}
