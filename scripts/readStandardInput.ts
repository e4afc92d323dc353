import { EditorError } from '../lib/drafts/editorError.ts'
import { importLimits } from '../lib/import/importLimits.ts'

/** Reads standard input to its end. Throws an EditorError where there is nothing, or more than any text. */
export async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk)
    length += bytes.length
    if (length > importLimits.fileBytes) throw new EditorError('Phần chữ đưa vào quá dài.')
    chunks.push(bytes)
  }
  if (length === 0) throw new EditorError('Không nhận được chữ nào để nhập.')
  return Buffer.concat(chunks)
}
