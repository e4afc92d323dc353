import { expect, it } from 'vitest'
import { escapeHtml } from './escapeHtml.ts'

it('makes the five dangerous characters harmless and leaves Vietnamese as it is', () => {
  expect(escapeHtml(`<a href="x" title='y'>Đảng & Nhà nước</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;Đảng &amp; Nhà nước&lt;/a&gt;',
  )
})
