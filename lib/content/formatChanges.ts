import { diffLines } from 'diff'
import type { MendedFile } from './writeMends.ts'

/** Files that were changed by a command, line by line: what stood there and what stands there now. */
export function formatChanges(files: readonly MendedFile[]): string {
  return files.length === 0 ? 'Không có chỗ nào tự sửa được.\n' : files.map(formatFile).join('\n')
}

function formatFile({ file, before, after }: MendedFile): string {
  let line = 1
  const rows = diffLines(before, after, { stripTrailingCr: true }).flatMap(({ value, added, removed }) => {
    const lines = value.replace(/\n$/, '').split('\n')
    const first = line
    if (!added) line += lines.length
    if (removed) return [`  dòng ${first}`, ...lines.map(text => `  - ${text}`)]
    return added ? lines.map(text => `  + ${text}`) : []
  })
  return `Đã sửa ${file}\n${rows.join('\n')}\n`
}
