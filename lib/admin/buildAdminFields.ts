import { z } from 'zod'
import { attachmentTypes } from '../content/attachmentTypes.ts'
import { choiceLists } from '../content/fieldSchemas.ts'
import { frontMatterGuide, type KeyInput } from '../content/frontMatterGuide.ts'

/** A field as Sveltia CMS declares it: see https://sveltiacms.app/en/docs/fields. */
export interface AdminField {
  readonly name: string
  readonly label: string
  readonly widget: string
  readonly required: boolean
  readonly hint?: string
  /** Of a group, or of each item of a list. */
  readonly fields?: readonly AdminField[]
  readonly [option: string]: unknown
}

/** Day.js tokens: a day alone, as people also write it, is kept as it stands. */
const dateFormat = 'YYYY-MM-DDTHH:mm'
/** How far down a form goes into groups within groups, which the organisation has without end. */
const deepestGroups = 4

/**
 * Builds the fields of an editing form from the declaration of a front matter: every key that it knows, in
 * its order, required where it is, named and explained in the words of the guide.
 */
export function buildAdminFields(schema: z.core.$ZodType, depth = 0): readonly AdminField[] {
  const shape = findShape(schema)
  if (!(shape instanceof z.ZodObject)) return []
  return Object.entries<z.core.$ZodType>(shape.shape).flatMap(([key, value]) => {
    const widget = buildWidget(key, value, depth)
    if (widget === undefined) return []
    const { label = key, example = '' } = frontMatterGuide[key] ?? {}
    const hint = example.replace(/^"(.*)"$/, '$1')
    return {
      name: key,
      label: label.charAt(0).toUpperCase() + label.slice(1),
      ...(typed.has(widget.widget) && { hint: `Ví dụ: ${hint}` }),
      required: !z.safeParse(value, undefined).success,
      ...widget,
    }
  })
}

/** What is typed has an example; what is chosen shows itself what there is. */
const typed: ReadonlySet<string> = new Set(['string', 'text', 'number'])

/** What a value is once it is parsed, whatever it may be written as and whether it may be left out. */
function findShape(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodLazy)
    return findShape(schema.unwrap())
  return schema instanceof z.ZodPipe && !choiceLists.has(schema) ? findShape(schema.out) : schema
}

function buildWidget(key: string, value: z.core.$ZodType, depth: number) {
  const shape = findShape(value)
  const choices = choiceLists.get(shape)
  if (choices !== undefined)
    return { widget: 'select', options: choices.map(({ slug, name }) => ({ label: name, value: slug })) }
  if (shape instanceof z.ZodObject)
    return { widget: 'object', collapsed: 'auto', fields: buildAdminFields(shape, depth + 1) }
  const { input } = frontMatterGuide[key] ?? {}
  if (!(shape instanceof z.ZodArray)) return buildTextWidget(input)
  if (input === 'document') return documentWidget
  if (!(findShape(shape.element) instanceof z.ZodObject)) return { widget: 'list' }
  if (depth === deepestGroups) return undefined
  return { widget: 'list', fields: buildAdminFields(shape.element, depth + 1), collapsed: 'auto' }
}

const documentWidget = {
  widget: 'relation',
  collection: 'van-ban',
  multiple: true,
  display_fields: ['number', 'title'],
}

function buildTextWidget(input: KeyInput | undefined) {
  switch (input) {
    case 'paragraph':
      return { widget: 'text', use_emoji_autocomplete: false }
    case 'date':
      return { widget: 'datetime', format: dateFormat }
    case 'number':
      return { widget: 'number', value_type: 'int/string', min: 0 }
    case 'switch':
      return { widget: 'boolean' }
    case 'picture':
      return { widget: 'image', choose_url: false }
    case 'sound':
      return { widget: 'file', choose_url: false, accept: '.mp3,.m4a' }
    case 'file': {
      const accept = [...attachmentTypes.keys()].map(ending => `.${ending}`).join(',')
      return { widget: 'file', choose_url: false, accept }
    }
    default:
      return { widget: 'string', use_emoji_autocomplete: false }
  }
}
