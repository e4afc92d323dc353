import type { Identity } from './identity.ts'

/** What stands for what is not known yet, as everywhere on the site. */
const pending = 'đang cập nhật'

/** A starting text with `{{name}}` and the like replaced by what the commune says; `date` is the day it begins. */
export function renderStarter(text: string, identity: Identity, date: string): string {
  const { name, address, phone, email, categories, announcements } = identity
  const values: Readonly<Record<string, string>> = {
    name,
    address,
    phone: phone ?? pending,
    email: email ?? pending,
    category: categories[0]?.slug ?? announcements,
    announcements,
    date,
  }
  return text.replace(/\{\{(\w+)\}\}/g, (place, key: string) => values[key] ?? place)
}
