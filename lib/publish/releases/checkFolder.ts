import { hashFolder } from './hashFolder.ts'
import { type Manifest, manifestName } from './manifest.ts'

/** A file that is not as the manifest says. */
export interface Difference {
  readonly kind: 'differs' | 'missing' | 'added'
  readonly path: string
}

const words = { differs: 'bị sửa', missing: 'bị mất', added: 'lạ' } as const

/** Compares every file below a folder, links included, with a manifest. Gives what differs, sorted by path. */
export async function checkFolder(
  { files }: Pick<Manifest, 'files'>,
  folder: string,
): Promise<readonly Difference[]> {
  const found = await hashFolder(folder, [manifestName])
  const paths = [...new Set([...Object.keys(files), ...Object.keys(found)])].toSorted()
  return paths.flatMap(path => {
    const kind = compareHashes(files[path], found[path])
    return kind ? [{ kind, path }] : []
  })
}

function compareHashes(
  expected: string | undefined,
  found: string | undefined,
): Difference['kind'] | undefined {
  if (expected === undefined) return 'added'
  if (found === undefined) return 'missing'
  return expected === found ? undefined : 'differs'
}

/** One line a file: `bị sửa: bai-viet/le-hoi/index.html`. */
export const formatDifferences = (differences: readonly Difference[]): string =>
  differences.map(({ kind, path }) => `  ${words[kind]}: ${path}`).join('\n')
