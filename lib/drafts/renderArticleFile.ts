import { formatYamlText } from '../content/formatYamlText.ts'
import { frontMatterGuide } from '../content/frontMatterGuide.ts'
import { buildArticleSchema } from '../content/frontMatterSchema.ts'
import type { Category } from '../types.ts'
import type { ArticleFields } from './articleFields.ts'

export interface ArticleFile {
  readonly fields: ArticleFields
  /** Lines for the editor at the top of the front matter. */
  readonly notes: readonly string[]
  /** What an empty key might be, by key. */
  readonly hints?: Readonly<Record<string, string>>
  /** Markdown. */
  readonly body: string
  /** Written without what only helps somebody who still has to finish it. */
  readonly isPublished?: boolean
}

const REQUIRED = ['title', 'date', 'category', 'summary'] as const

/**
 * Renders the `index.md` of a draft: what is known, required keys still empty marked "CẦN ĐIỀN", every other
 * key of the schema as a comment with its meaning and an example. Of a published article: what is known.
 */
export function renderArticleFile(file: ArticleFile, categories: readonly Category[]): string {
  const { fields, notes, body } = file
  const optional = Object.keys(buildArticleSchema(categories).shape).filter(
    key => !REQUIRED.some(required => required === key) && key !== 'draft',
  )
  const isKnown = (key: string) => (fields[key as keyof ArticleFields] ?? []).length > 0
  const lines = [
    '---',
    ...(file.isPublished ? [] : notes.map(formatComment)),
    ...REQUIRED.flatMap(key => formatRequired(key, file, categories)),
    ...optional.filter(isKnown).flatMap(key => formatKnown(key, fields)),
    ...(file.isPublished ? [] : listDraftLines(optional.filter(key => !isKnown(key)))),
    '---',
  ]
  return `${lines.join('\n')}\n${body === '' ? '' : `\n${body.trim()}\n`}`
}

function listDraftLines(unknown: readonly string[]): readonly string[] {
  return [
    'draft: true',
    '# Các mục có thể thêm: bỏ dấu # và khoảng trắng ở đầu dòng rồi sửa lại.',
    ...unknown.flatMap(formatOptional),
  ]
}

function formatRequired(
  key: (typeof REQUIRED)[number],
  { fields, hints }: ArticleFile,
  categories: readonly Category[],
): readonly string[] {
  if (fields[key]) return formatKnown(key, fields)
  const { label = key, example = '' } = frontMatterGuide[key] ?? {}
  const choice =
    key === 'category'
      ? `chọn một trong: ${categories.map(({ slug }) => slug).join(', ')}`
      : `ví dụ ${example}`
  const hint = hints?.[key] === undefined ? '' : `; gợi ý: ${hints[key]}`
  return [formatComment(`CẦN ĐIỀN ${label}, ${choice}${hint}`), `${key}:`]
}

function formatKnown(key: string, fields: ArticleFields): readonly string[] {
  if (key === 'aliases')
    return ['aliases:', ...(fields.aliases ?? []).map(path => `  - ${formatYamlText(path)}`)]
  const value = String(fields[key as keyof ArticleFields])
  return [`${key}: ${key === 'date' || key === 'category' ? value : formatYamlText(value)}`]
}

function formatOptional(key: string): readonly string[] {
  const { label, example } = frontMatterGuide[key] ?? { label: key, example: '' }
  const [first = '', ...rest] = `${key}: ${example}`.trimEnd().split('\n')
  return [formatComment(`(${label})`), formatComment(first.trimEnd()), ...rest.map(formatComment)]
}

function formatComment(line: string): string {
  return `# ${line}`
}
