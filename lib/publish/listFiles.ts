import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** Every file below `folder`, as paths with `/`, in an order that no machine changes. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .toSorted()
}
