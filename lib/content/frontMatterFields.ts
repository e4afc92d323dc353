/** A position in the editor's file; both count from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** What YAML holds once every scalar is text: nothing here has been given a meaning yet. */
export type FrontMatterValue =
  | { readonly kind: 'text'; readonly text: string; readonly place: Place }
  | { readonly kind: 'list'; readonly items: readonly FrontMatterValue[]; readonly place: Place }
  | { readonly kind: 'fields'; readonly fields: FrontMatterFields; readonly place: Place }

export interface FrontMatterField {
  readonly key: string
  readonly keyPlace: Place
  readonly value: FrontMatterValue
}

/** The keys of a front matter in the order written; no key stands twice. */
export type FrontMatterFields = readonly FrontMatterField[]

type PlainValue = string | readonly PlainValue[] | { readonly [key: string]: PlainValue }

/** The same values without places, for a schema: text, arrays and objects. */
export function buildPlainFields(fields: FrontMatterFields): { readonly [key: string]: PlainValue } {
  return Object.fromEntries(fields.map(({ key, value }) => [key, buildPlainValue(value)]))
}

function buildPlainValue(value: FrontMatterValue): PlainValue {
  if (value.kind === 'text') return value.text
  return value.kind === 'list' ? value.items.map(buildPlainValue) : buildPlainFields(value.fields)
}

/** The field of that key, or `undefined`. */
export function findField(fields: FrontMatterFields, key: string): FrontMatterField | undefined {
  return fields.find(field => field.key === key)
}

/** Where the value at `path` stands, or the nearest value around it; `undefined` when even its key is not there. */
export function findPlace(fields: FrontMatterFields, path: readonly PropertyKey[]): Place | undefined {
  const [key, ...rest] = path
  const field = fields.find(candidate => candidate.key === key)
  return field === undefined ? undefined : findPlaceWithin(field.value, rest)
}

/** The keys of the group at `path`; `undefined` where there is no group. */
export function findFields(
  fields: FrontMatterFields,
  path: readonly PropertyKey[],
): FrontMatterFields | undefined {
  const [key, ...rest] = path
  if (key === undefined) return fields
  const value = fields.find(candidate => candidate.key === key)?.value
  const [index, ...deeper] = rest
  const item = value?.kind === 'list' ? value.items[Number(index)] : value
  return item?.kind === 'fields' ? findFields(item.fields, value?.kind === 'list' ? deeper : rest) : undefined
}

function findPlaceWithin(value: FrontMatterValue, path: readonly PropertyKey[]): Place {
  const [step, ...rest] = path
  if (value.kind === 'fields') return findPlace(value.fields, path) ?? value.place
  const item = value.kind === 'list' && typeof step === 'number' ? value.items[step] : undefined
  return item === undefined ? value.place : findPlaceWithin(item, rest)
}
