import { readFileSync } from 'node:fs'

const bytesPerKilobyte = 1024

/** Bytes of memory that a process and all that it has started hold now, as Linux counts them; none where it is gone. */
export function readTreeMemory(pid: number): number {
  const children = readText(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number)
  const own = /^VmRSS:\s+(\d+)/m.exec(readText(`/proc/${pid}/status`))?.[1] ?? 0
  return Number(own) * bytesPerKilobyte + children.reduce((sum, child) => sum + readTreeMemory(child), 0)
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
