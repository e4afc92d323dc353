import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseEntryFile, renderEntryFile } from './entryFile.ts'

const second = 'tests/fixtures/second-commune/content'

const file = `---
# Người viết tự ghi.
title: "Kế hoạch: sơ kết"
date: 2026-11-23
source: Báo Nhân Dân # tờ ngày 20
figures:
  - value: "169"
    label: đảng viên
muc-la: giữ nguyên
---

Nội dung *chính*.
`

describe('an entry file', () => {
  it('comes back byte by byte when nothing was changed', () => {
    expect(renderEntryFile(parseEntryFile(file))).toBe(file)
  })

  it('comes back whole for every text of a site', () => {
    const texts = readdirSync(second, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.md'))
      .map(name => readFileSync(join(second, name), 'utf8'))
    expect(texts.length).toBeGreaterThan(5)
    // A blank line before the first key is all that goes.
    for (const text of texts)
      expect(renderEntryFile(parseEntryFile(text))).toBe(text.replace(/^---\n+/, '---\n'))
  })

  it('changes the key that was changed and leaves the others as they are written', () => {
    const values = parseEntryFile(file)
    expect(renderEntryFile({ ...values, title: 'Tiêu đề khác', draft: false, featured: true })).toBe(
      file
        .replace('title: "Kế hoạch: sơ kết"', 'title: "Tiêu đề khác"')
        .replace('muc-la: giữ nguyên\n', 'muc-la: giữ nguyên\nfeatured: true\n'),
    )
  })

  it('takes away a key that was emptied', () => {
    const { figures, ...values } = parseEntryFile(file)
    expect(figures).toEqual([{ value: '169', label: 'đảng viên' }])
    expect(renderEntryFile(values)).not.toContain('figures')
  })

  it('shows a source of a name alone as the form has it, and writes it as short as it may be', () => {
    const values = parseEntryFile(file)
    expect(values.source).toEqual({ name: 'Báo Nhân Dân' })
    const other = { name: 'Báo Thái Nguyên' }
    expect(renderEntryFile({ ...values, source: other })).toContain('source: Báo Thái Nguyên')
    const whole = renderEntryFile({ ...values, source: { ...other, url: 'https://vi-du.vn/' } })
    expect(whole).toContain('source:\n  name: Báo Thái Nguyên\n  url: https://vi-du.vn/\n')
  })

  it('is written for a new text from its values alone', () => {
    const text = renderEntryFile({
      title: 'Họp: tháng 11',
      date: '2026-11-23T08:00',
      draft: false,
      body: 'Chữ.',
    })
    expect(text).toBe('---\ntitle: "Họp: tháng 11"\ndate: 2026-11-23T08:00\n---\n\nChữ.\n')
  })

  it.each([
    'Không có phần đầu',
    '---\ntitle: "chưa đóng\n---\n',
    '---\ntitle: a\ntitle: b\n---\n',
    '---\n- a\n---\n',
  ])('is not opened where it could not be written back: %j', text => {
    expect(() => parseEntryFile(text)).toThrow('Phần đầu bài có lỗi')
  })
})
