import { readFileSync } from 'node:fs'

const bytesPerKilobyte = 1024

/**
 * Bytes of memory that a process and all that it has started hold now, as Linux counts them (proportional set size:
 * pages that several share are counted once); none where it is gone.
 */
export function readTreeMemory(pid: number): number {
  const children = readText(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number)
  const own = /^Pss:\s+(\d+)/m.exec(readText(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0
  return Number(own) * bytesPerKilobyte + children.reduce((sum, child) => sum + readTreeMemory(child), 0)
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
