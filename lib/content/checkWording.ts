import type { Problem } from '../types.ts'
import { formatYamlText } from './formatYamlText.ts'
import { type FrontMatterFields, findField } from './frontMatterFields.ts'

interface Limit {
  readonly key: string
  readonly label: string
  /** Characters beyond which the text is better shortened; twice as many are refused. */
  readonly most: number
  readonly reason: string
}

const LIMITS: readonly Limit[] = [
  { key: 'title', label: 'Tiêu đề', most: 120, reason: 'trang tìm kiếm và điện thoại sẽ cắt bớt' },
  { key: 'summary', label: 'Tóm tắt', most: 200, reason: 'trang tìm kiếm sẽ cắt bớt' },
]

/** Looks at how the title and the summary are worded: their length, capitals, exclamation marks. */
export function checkWording(fields: FrontMatterFields, file: string): readonly Problem[] {
  return [...LIMITS.flatMap(limit => checkLength(fields, limit, file)), ...checkTitle(fields, file)]
}

function checkLength(fields: FrontMatterFields, limit: Limit, file: string): readonly Problem[] {
  const { key, label, most, reason } = limit
  const value = findField(fields, key)?.value
  const length = value?.kind === 'text' ? value.text.trim().length : 0
  if (value === undefined || length <= most) return []
  const severity = length > 2 * most ? 'error' : 'warning'
  const message =
    severity === 'error'
      ? `${label} dài ${length} ký tự; nhiều nhất là ${2 * most}.`
      : `${label} dài ${length} ký tự; nên dưới ${most}, vì ${reason}.`
  return [
    {
      file,
      ...value.place,
      field: key,
      severity,
      code: 'BT48',
      message,
      fix: `rút gọn còn dưới ${most} ký tự`,
    },
  ]
}

/** Looks at the capitals and the exclamation marks of the title. */
export function checkTitle(fields: FrontMatterFields, file: string): readonly Problem[] {
  const value = findField(fields, 'title')?.value
  if (value?.kind !== 'text') return []
  const problem = {
    file,
    ...value.place,
    field: 'title',
    severity: 'warning' as const,
    code: 'BT49' as const,
  }
  const letters = value.text.match(/\p{Letter}/gu)?.join('') ?? ''
  const isShouted = letters.length > 10 && letters === letters.toUpperCase()
  return [
    isShouted && {
      ...problem,
      message: 'Tiêu đề viết toàn chữ in hoa, khó đọc trên trang.',
      fix: 'viết chữ thường, chỉ in hoa chữ đầu và tên riêng',
    },
    /[!?]{2,}/.test(value.text) && {
      ...problem,
      message: 'Tiêu đề có nhiều dấu ! hoặc ? liền nhau.',
      fix: `title: ${formatYamlText(value.text.replace(/([!?])[!?]+/g, '$1'))}`,
    },
  ].filter(found => found !== false)
}
