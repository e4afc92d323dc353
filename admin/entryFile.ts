import { Document, isMap, parseDocument, type YAMLMap } from 'yaml'
import { restoreBlocks } from './restoreBlocks.ts'

/** Values by key as Sveltia CMS holds them, `body` for what stands below the front matter. */
export type Entry = Readonly<Record<string, unknown>>

/** A key of no field, so that it stays as it is: the file from which the values came. */
const originalKey = 'nguyen-van'

/** As the check reads them: every value is text, so that `0209000000` keeps its first digit. */
const yamlOptions = { schema: 'failsafe', keepSourceTokens: true } as const

interface Parts {
  readonly document: Document<YAMLMap>
  readonly body: string
}

/**
 * Parses a Markdown file with a front matter to the values of a form. Throws for a file that `npm run check` would
 * refuse at its front matter: it is not offered for editing, so that nothing of it can be lost.
 */
export function parseEntryFile(text: string): Entry {
  const { document, body } = splitFile(text)
  return { ...readValues(document), body: body.trim(), [originalKey]: text }
}

/**
 * Renders the values of a form as a file. What did not change stays as it was written, comments, quotation marks
 * and alignments included; keys that no form knows stay too.
 */
export function renderEntryFile({ body = '', [originalKey]: original, ...values }: Entry): string {
  const { document, body: written } =
    typeof original === 'string' ? splitFile(original) : { document: buildDocument(), body: '' }
  return `---\n${renderValues(document, values)}\n---\n\n${restoreBlocks(String(body), written).trim()}\n`
}

/** Parses a file that is YAML alone, as `parseEntryFile` does one with a text. */
export function parseDataFile(text: string): Entry {
  return { ...readValues(parseYaml(text.replaceAll('\r', ''))), [originalKey]: text }
}

/** Renders the values of a form as YAML alone, as `renderEntryFile` does with a text. */
export function renderDataFile({ [originalKey]: original, ...values }: Entry): string {
  const document = typeof original === 'string' ? parseYaml(original.replaceAll('\r', '')) : buildDocument()
  return `${renderValues(document, values)}\n`
}

const buildDocument = () => new Document<YAMLMap>({} as never, yamlOptions) as unknown as Document<YAMLMap>

function renderValues(document: Document<YAMLMap>, values: Entry): string {
  const before = readValues(document)
  for (const key of Object.keys(before)) if (!(key in values)) document.delete(key)
  for (const [key, value] of Object.entries(values)) {
    const isSame = JSON.stringify(value) === JSON.stringify(before[key])
    // A switch that was never touched is off, whether or not a file says so.
    if (!isSame && !(value === false && before[key] === undefined))
      document.set(key, formatScalars(shortenSource(key, value)))
  }
  return document.toString({ lineWidth: 0 }).trim()
}

function splitFile(text: string): Parts {
  const [, frontMatter, body] =
    /^\uFEFF?---\s*\n([\s\S]*?)\n---[ \t]*(?:\n([\s\S]*))?$/.exec(text.replaceAll('\r', '')) ?? []
  return { document: parseYaml(frontMatter ?? ''), body: body ?? '' }
}

function parseYaml(text: string): Document<YAMLMap> {
  const document = parseDocument(text, yamlOptions)
  if (!isMap(document.contents) || document.errors.length > 0)
    throw new Error('Phần đầu bài có lỗi. Hãy chạy npm run check để biết sửa dòng nào.')
  return document as unknown as Document<YAMLMap>
}

/** A switch is on or off in a form; a source of a name alone may be written as that name, its form has three fields. */
function readValues(document: Document): Record<string, unknown> {
  const values: Record<string, unknown> = document.toJS({ reviver: (_, value) => readSwitch(value) }) ?? {}
  return typeof values.source === 'string' ? { ...values, source: { name: values.source } } : values
}

function readSwitch(value: unknown): unknown {
  return value === 'true' || value === 'false' ? value === 'true' : value
}

function formatScalars(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(formatScalars)
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  const parts = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(parts.map(([key, part]) => [key, formatScalars(part)]))
}

function shortenSource(key: string, value: unknown): unknown {
  if (key !== 'source' || typeof value !== 'object' || value === null) return value
  const { name, ...rest } = value as Entry
  return Object.values(rest).every(part => part === undefined || part === '') ? name : value
}
