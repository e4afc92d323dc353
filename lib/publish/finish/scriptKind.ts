import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { findAttribute, findText } from '../elements.ts'
import { parseFrameworkScript } from './parseFrameworkScript.ts'

/** Whose a script is: Next's runtime, a module of client/, data for search engines, or nobody's we know. */
export type ScriptKind = 'framework' | 'client' | 'data' | 'unknown'

export function findScriptKind(script: Tree.Element): ScriptKind {
  const type = findAttribute(script, 'type')
  const source = findAttribute(script, 'src')
  if (type === 'application/ld+json' && source === undefined) return 'data'
  if (type === 'module' && source?.startsWith('/js/')) return 'client'
  if (type !== undefined) return 'unknown'
  if (source !== undefined) return source.startsWith('/_next/static/') ? 'framework' : 'unknown'
  return parseFrameworkScript(findText(script)) ? 'framework' : 'unknown'
}
