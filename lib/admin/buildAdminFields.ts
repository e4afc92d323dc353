import { z } from 'zod'
import { attachmentTypes } from '../content/attachmentTypes.ts'
import { frontMatterGuide, type KeyInput } from '../content/frontMatterGuide.ts'
import type { SiteConfig } from '../types.ts'

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

/** What is chosen from the site's own lists. */
export type AdminLists = Pick<SiteConfig, 'categories' | 'archives'>

/** Day.js tokens: a day alone, as people also write it, is kept as it stands. */
const dateFormat = 'YYYY-MM-DDTHH:mm'

/**
 * Builds the fields of an editing form from the declaration of a front matter: every key that it knows, in
 * its order, required where it is, named and explained in the words of the guide.
 */
export function buildAdminFields(schema: z.core.$ZodType, lists: AdminLists): readonly AdminField[] {
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
      ...buildWidget(key, value, lists),
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

function buildWidget(key: string, value: z.core.$ZodType, lists: AdminLists) {
  const shape = findShape(value)
  if (shape instanceof z.ZodObject)
    return { widget: 'object', collapsed: 'auto', fields: buildAdminFields(shape, lists) }
  if (shape instanceof z.ZodArray) {
    const fields = buildAdminFields(shape.element, lists)
    return { widget: 'list', ...(fields.length > 0 && { fields, collapsed: 'auto' }) }
  }
  return buildTextWidget(frontMatterGuide[key]?.input, lists)
}

const buildSelect = (list: readonly { readonly slug: string; readonly name: string }[]) => ({
  widget: 'select',
  options: list.map(({ slug, name }) => ({ label: name, value: slug })),
})

function buildTextWidget(input: KeyInput | undefined, lists: AdminLists) {
  switch (input) {
    case 'paragraph':
      return { widget: 'text', use_emoji_autocomplete: false }
    case 'date':
      return { widget: 'datetime', format: dateFormat }
    case 'category':
      return buildSelect(lists.categories)
    case 'archive':
      return buildSelect(lists.archives)
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
