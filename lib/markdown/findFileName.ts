import { nearestWord } from '../text/nearestWord.ts'

/** A name as it stands on the disk, how sure it is the one meant. */
export interface FileNameMatch {
  readonly certainty: 'same' | 'otherCase' | 'near'
  readonly name: string
}

/** Finds the file of a folder that `name` means; `undefined` where none is near. */
export function findFileName(name: string, names: readonly string[]): FileNameMatch | undefined {
  if (names.includes(name)) return { certainty: 'same', name }
  const lowered = name.toLowerCase()
  const otherCase = names.find(other => other.toLowerCase() === lowered)
  if (otherCase !== undefined) return { certainty: 'otherCase', name: otherCase }
  const near = nearestWord(name, names)
  return near === undefined ? undefined : { certainty: 'near', name: near }
}

/** Lists the names of the files that stand in `folder` itself, of paths under the content folder. */
export function listFileNames(paths: Iterable<string>, folder: string): readonly string[] {
  const prefix = `${folder}/`
  return Array.from(paths)
    .filter(path => path.startsWith(prefix) && !path.slice(prefix.length).includes('/'))
    .map(path => path.slice(prefix.length))
}
