import { readFile } from 'node:fs/promises'
import { EditorError } from '../../lib/drafts/editorError.ts'

/** Where Next notes the process of a preview of this folder. */
const lockFile = '.next/dev/lock'

/** Throws an EditorError where a preview of this folder is open already: Next would say so in English and end. */
export async function checkRunning(): Promise<void> {
  const { pid } = JSON.parse(await readFile(lockFile, 'utf8').catch(() => '{}'))
  if (typeof pid === 'number' && isAlive(pid))
    throw new EditorError(
      `Bản xem thử của thư mục này đang mở ở một cửa sổ khác (tiến trình ${pid}). Hãy dùng cửa sổ đó, hoặc dừng nó bằng Ctrl+C.`,
    )
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
