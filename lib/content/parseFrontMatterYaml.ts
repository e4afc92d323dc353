import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Parsed } from '../types.ts'
import { checkFrontMatterLines } from './checkFrontMatterLines.ts'
import { checkNesting } from './checkNesting.ts'
import { checkYaml, type YamlContext } from './checkYaml.ts'
import type { FrontMatterField, FrontMatterFields, FrontMatterValue, Place } from './frontMatterFields.ts'

export interface FrontMatterSource {
  /** The file's path as problems print it. */
  readonly file: string
  /** Keys that the schema knows, for guessing what was meant. */
  readonly knownKeys: readonly string[]
}

/**
 * Takes the text between the fences, with an empty first line in place of the opening one so that lines
 * are the file's own. Gives its keys and values, every scalar as text with its place. YAML 1.2 without
 * anchors, aliases, tags and merge keys; problems carry the line to paste. Never throws.
 */
export function parseFrontMatterYaml(
  frontMatter: string,
  source: FrontMatterSource,
): Parsed<FrontMatterFields> {
  const nesting = checkNesting(frontMatter, source.file)
  if (nesting.length > 0) return { ok: false, problems: nesting }
  const mistakes = checkFrontMatterLines(frontMatter, source)
  if (mistakes.length > 0) return { ok: false, problems: mistakes }
  const lineCounter = new LineCounter()
  const document = parseDocument(frontMatter, {
    schema: 'failsafe',
    strict: true,
    uniqueKeys: true,
    stringKeys: true,
    merge: false,
    prettyErrors: false,
    lineCounter,
  })
  const findPlace = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const context: YamlContext = { file: source.file, lines: frontMatter.split('\n'), findPlace }
  const problems = checkYaml(document, context)
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, value: buildFields(document.contents, context), warnings: [] }
}

type YamlNode = Document.Parsed['contents'] | undefined

function buildFields(node: YamlNode, context: YamlContext): FrontMatterFields {
  if (!isMap(node)) return []
  return node.items.map(({ key, value }): FrontMatterField => {
    const keyPlace = context.findPlace(key.range[0])
    return {
      key: isScalar(key) ? String(key.value) : '',
      keyPlace,
      value: buildValue(value ?? undefined, keyPlace, context),
    }
  })
}

/** `fallback` is the place of the key, for a key that has no value at all. */
function buildValue(node: YamlNode, fallback: Place, context: YamlContext): FrontMatterValue {
  const place = node === undefined || node === null ? fallback : context.findPlace(node.range[0])
  if (isMap(node)) return { kind: 'fields', fields: buildFields(node, context), place }
  if (isSeq(node))
    return { kind: 'list', items: node.items.map(item => buildValue(item, place, context)), place }
  return { kind: 'text', text: isScalar(node) ? String(node.value ?? '') : '', place }
}
