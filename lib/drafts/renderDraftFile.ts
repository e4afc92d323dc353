import { formatYamlText } from '../content/formatYamlText.ts'
import { frontMatterGuide } from '../content/frontMatterGuide.ts'

export interface DraftFile {
  /** What is known, by key. */
  readonly fields: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly required: readonly string[]
  /** Keys that may be left out, in the order in which they are offered. */
  readonly optional: readonly string[]
  /** The slugs to choose from, by key. */
  readonly choices: Readonly<Record<string, readonly string[]>>
  /** Lines for the editor at the top of the front matter. */
  readonly notes: readonly string[]
  /** What an empty key might be, by key. */
  readonly hints?: Readonly<Record<string, string>> | undefined
  /** Markdown. */
  readonly body: string
  /** Written without what only helps somebody who still has to finish it. */
  readonly isPublished?: boolean | undefined
}

/**
 * Renders the `index.md` of a draft: what is known, required keys still empty marked "CẦN ĐIỀN", every other
 * key as a comment with its meaning and an example. Of a published text: what is known.
 */
export function renderDraftFile(file: DraftFile): string {
  const { fields, required, optional, notes, body, isPublished } = file
  const isKnown = (key: string) => (fields[key] ?? []).length > 0
  const lines = [
    '---',
    ...(isPublished ? [] : notes.map(formatComment)),
    ...required.flatMap(key => (isKnown(key) ? formatKnown(key, file) : formatEmpty(key, file))),
    ...optional.filter(isKnown).flatMap(key => formatKnown(key, file)),
    ...(isPublished ? [] : listDraftLines(optional.filter(key => !isKnown(key)))),
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

function formatEmpty(key: string, { choices, hints }: DraftFile): readonly string[] {
  const { label = key, example = '' } = frontMatterGuide[key] ?? {}
  const slugs = choices[key]
  const choice = slugs === undefined ? `ví dụ ${example}` : `chọn một trong: ${slugs.join(', ')}`
  const hint = hints?.[key] === undefined ? '' : `; gợi ý: ${hints[key]}`
  return [formatComment(`CẦN ĐIỀN ${label}, ${choice}${hint}`), `${key}:`]
}

function formatKnown(key: string, { fields, choices }: DraftFile): readonly string[] {
  const value = fields[key] ?? ''
  if (typeof value !== 'string') return [`${key}:`, ...value.map(item => `  - ${formatYamlText(item)}`)]
  return [`${key}: ${key === 'date' || choices[key] !== undefined ? value : formatYamlText(value)}`]
}

function formatOptional(key: string): readonly string[] {
  const { label, example } = frontMatterGuide[key] ?? { label: key, example: '' }
  const [first = '', ...rest] = `${key}: ${example}`.trimEnd().split('\n')
  return [formatComment(`(${label})`), formatComment(first.trimEnd()), ...rest.map(formatComment)]
}

function formatComment(line: string): string {
  return `# ${line}`
}
