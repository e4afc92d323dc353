import { describe, expect, it } from 'vitest'
import { restoreBlocks } from './restoreBlocks.ts'

const original = `Đoạn *nghiêng* và **đậm**, có chú thích[^1].

| STT | Số |
|---:|:---:|
|1|25.000|

- một
  - hai
* ba

Số 1\\. Hết.

[^1]: Nội dung.`

/** The same text as Sveltia CMS 0.221 gives it back. */
const returned = `Đoạn _nghiêng_ và **đậm**, có chú thích[^1].

| STT | Số |
| --- | --- |
| 1 | 25.000 |

- một
    - hai
- ba

Số 1. Hết.

[^1]: Nội dung.`

describe('restoreBlocks', () => {
  it('gives back every block that only came to be written in another way', () => {
    expect(restoreBlocks(returned, original)).toBe(original)
  })

  it('takes over what was changed, and only that', () => {
    const changed = returned.replace('25.000', '26.000').replace('Đoạn', 'Đoạn đầu')
    const restored = restoreBlocks(changed, original)
    expect(restored).toContain('Đoạn đầu _nghiêng_')
    expect(restored).toContain('| 1 | 26.000 |')
    expect(restored).toContain('- một\n  - hai\n* ba')
  })

  it.each([
    ['made bold', '**hai** từ', '*hai* từ'],
    ['no longer italic', 'hai từ', '*hai* từ'],
    ['moved into its list', '- a\n    - b', '- a\n- b'],
    ['another number of columns', '| a | b |\n| --- | --- |', '| a | b | c |\n| --- | --- | --- |'],
    ['a sign of multiplication', '2 _ 3 _ 4', '2 * 3 * 4'],
  ])('keeps a change: %s', (_, text, before) => {
    expect(restoreBlocks(text, before)).toBe(text)
  })
})
