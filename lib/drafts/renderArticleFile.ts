import { buildArticleSchema } from '../content/frontMatterSchema.ts'
import type { Category } from '../types.ts'
import type { ArticleFields } from './articleFields.ts'
import { type DraftFile, renderDraftFile } from './renderDraftFile.ts'

export interface ArticleFile extends Pick<DraftFile, 'notes' | 'hints' | 'body' | 'isPublished'> {
  readonly fields: ArticleFields
}

const required = ['title', 'date', 'category', 'summary'] as const

/** Renders the `index.md` of an article: of a draft with every key of the schema, of a published one what is known. */
export function renderArticleFile(file: ArticleFile, categories: readonly Category[]): string {
  const keys = Object.keys(buildArticleSchema(categories).shape)
  return renderDraftFile({
    ...file,
    fields: { ...file.fields },
    required,
    optional: keys.filter(key => !required.some(needed => needed === key) && key !== 'draft'),
    choices: { category: categories.map(({ slug }) => slug) },
  })
}
