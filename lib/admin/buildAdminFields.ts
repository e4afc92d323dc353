import { z } from 'zod'
import { attachmentTypes } from '../content/attachmentTypes.ts'
import { frontMatterGuide, type KeyInput } from '../content/frontMatterGuide.ts'
import type { Category } from '../types.ts'

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

/**
 * Builds the fields of an editing form from the declaration of a front matter: every key that it knows, in
 * its order, required where it is, named and explained in the words of the guide.
 */
export function buildAdminFields(
  schema: z.core.$ZodType,
  categories: readonly Category[],
): readonly AdminField[] {
  const shape = findShape(schema)
  if (!(shape instanceof z.ZodObject)) return []
  return Object.entries<z.core.$ZodType>(shape.shape).map(([key, value]) => {
    const required = !z.safeParse(value, undefined).success
    const { label = key, example = '', input = 'line' } = frontMatterGuide[key] ?? {}
    const hint = example.replace(/^"(.*)"$/, '$1')
    return {
      name: key,
      label: label.charAt(0).toUpperCase() + label.slice(1),
      ...(hasExample(input, hint) && { hint: `Ví dụ: ${hint}` }),
      required,
      ...buildWidget(key, value, categories),
    }
  })
}

/** What is typed has an example; what is chosen shows itself what there is. */
const hasExample = (input: KeyInput | 'line', hint: string): boolean =>
  (input === 'line' || input === 'paragraph') && !hint.includes('\n')

/** What a value is once it is parsed, whatever it may be written as and whether it may be left out. */
function findShape(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return findShape(schema.unwrap())
  return schema instanceof z.ZodPipe ? findShape(schema.out) : schema
}

function buildWidget(key: string, value: z.core.$ZodType, categories: readonly Category[]) {
  const shape = findShape(value)
  if (shape instanceof z.ZodObject)
    return { widget: 'object', collapsed: 'auto', fields: buildAdminFields(shape, categories) }
  if (shape instanceof z.ZodArray) {
    const fields = buildAdminFields(shape.element, categories)
    return { widget: 'list', ...(fields.length > 0 && { fields, collapsed: 'auto' }) }
  }
  return buildTextWidget(frontMatterGuide[key]?.input, categories)
}

function buildTextWidget(input: KeyInput | undefined, categories: readonly Category[]) {
  switch (input) {
    case 'paragraph':
      return { widget: 'text', use_emoji_autocomplete: false }
    case 'date':
      return { widget: 'datetime', format: dateFormat }
    case 'category':
      return { widget: 'select', options: categories.map(({ slug, name }) => ({ label: name, value: slug })) }
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
