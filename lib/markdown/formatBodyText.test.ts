import { describe, expect, it } from 'vitest'
import { renderGood } from '../../tests/testMarkdown.ts'

describe('formatBodyText', () => {
  it('keeps every word of the body and no sign of its markup', () => {
    const text = renderGood(
      [
        '## Kết *quả*',
        'Đạt **113 %**\\\nkế hoạch[^1], xem [báo cáo](/tin-tuc/).',
        '![Đông người](anh-1.jpg "Ảnh 1: Lễ hội. Ảnh: Văn An")',
        '| Chi bộ | Số |\n|---|---|\n| A | 9 |',
        '- một\n- hai\n\n> trích\n\n`mã`',
        '[^1]: Theo báo cáo.',
      ].join('\n\n'),
    ).text
    expect(text.split('\n')).toEqual([
      'Kết quả',
      'Đạt 113 % kế hoạch, xem báo cáo.',
      'Lễ hội.',
      'Ảnh: Văn An',
      'Chi bộ',
      'Số',
      'A',
      '9',
      'một',
      'hai',
      'trích',
      'mã',
      'Theo báo cáo.',
    ])
  })
})
