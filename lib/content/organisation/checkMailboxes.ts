import { formatExcerpt } from '../../text/formatExcerpt.ts'
import type { Problem } from '../../types.ts'
import type { FrontMatterFields, FrontMatterValue } from '../frontMatterFields.ts'

/** Where anyone may open a mailbox: it goes with the person when the office changes hands. */
const privateDomains =
  /@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|aol|zoho|proton|protonmail|mail)\.(?:com|com\.vn|vn|me|net|ru)$/i

/** Warns of mailboxes that are a person's own, anywhere in the organisation. */
export function checkMailboxes(fields: FrontMatterFields, file: string): readonly Problem[] {
  return fields.flatMap(({ key, value }) =>
    key === 'email'
      ? checkMailbox(value, file)
      : listGroups(value).flatMap(group => checkMailboxes(group, file)),
  )
}

function checkMailbox(value: FrontMatterValue, file: string): readonly Problem[] {
  if (value.kind !== 'text' || !privateDomains.test(value.text.trim())) return []
  return [
    {
      file,
      ...value.place,
      field: 'email',
      severity: 'warning',
      code: 'BT87',
      message: `"${formatExcerpt(value.text)}" là hộp thư cá nhân, không phải hộp thư của cơ quan.`,
      fix: 'ghi hộp thư công vụ, hoặc xóa dòng này',
    },
  ]
}

function listGroups(value: FrontMatterValue): readonly FrontMatterFields[] {
  if (value.kind === 'text') return []
  return value.kind === 'fields' ? [value.fields] : value.items.flatMap(listGroups)
}
