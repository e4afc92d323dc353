import { realpath } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { readImportFile } from './readImportFile.ts'

/**
 * Reads a plain file below a folder, by its path there as an address writes it; `undefined` where there is none,
 * where it is larger than `mostBytes`, or where the path or a link would lead out of the folder. Never throws.
 */
export async function readFileBelow(
  folder: string,
  address: string,
  mostBytes: number,
): Promise<Buffer | undefined> {
  try {
    const path = resolve(folder, decodeURIComponent(address.replace(/[?#].*$/, '')))
    const inside = relative(await realpath(folder), await realpath(dirname(path)))
    if (inside === '..' || inside.startsWith(`..${sep}`)) return undefined
    return await readImportFile(path, mostBytes)
  } catch {
    return undefined
  }
}
