import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { findText, listElements } from '../elements.ts'
import { splitFlightRows } from './flightRows.ts'
import { parseFrameworkScript } from './parseFrameworkScript.ts'

/** Next's own client components on every exported page (Next 16.4); three more are all named `default`. */
const frameworkNames = new Set(['OutletBoundary', 'ViewportBoundary', 'MetadataBoundary', 'IconMark'])
const frameworkDefaults = 3

/**
 * Names of the client components of a page as Next exports it, other than Next's own; a component that
 * is a file's default export is called `default`. Gives `undefined` when React's data cannot be read.
 */
export function listClientComponents(document: Tree.Document): readonly string[] | undefined {
  const scripts = listElements(document).filter(({ tagName }) => tagName === 'script')
  const data = scripts.flatMap(script => parseFrameworkScript(findText(script)) ?? [])
  const rows = splitFlightRows(Buffer.concat(data))
  const names = rows && listImportedNames(new Map(rows.map(({ id, text }) => [id, text])))
  if (!names) return undefined
  const defaults = names.filter(name => name === 'default')
  return [
    ...names.filter(name => name !== 'default' && !frameworkNames.has(name)),
    ...defaults.slice(frameworkDefaults),
  ]
}

/** A row `I[module, chunks, name]` imports a client component; a long name stands in a row of its own, `$<id>`. */
function listImportedNames(rows: ReadonlyMap<string, string>): readonly string[] | undefined {
  const imports = [...rows.values()].filter(text => text.startsWith('I'))
  try {
    return imports.map(text => {
      const name: unknown = JSON.parse(text.slice(1))[2]
      const target = typeof name === 'string' && name.startsWith('$') ? rows.get(name.slice(1)) : undefined
      return String(target === undefined ? name : JSON.parse(target))
    })
  } catch {
    return undefined
  }
}
