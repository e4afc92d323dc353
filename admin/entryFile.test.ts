import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDataFile, parseEntryFile, renderDataFile, renderEntryFile } from './entryFile.ts'

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

  it('keeps what only looks like a number as it was typed', () => {
    const values = parseEntryFile('---\nnumber: 007\ndraft: true\n---\n\nChữ.\n')
    expect(values).toMatchObject({ number: '007', draft: true })
    expect(renderEntryFile({ ...values, number: '008', draft: false, title: '', author: 'a #b' })).toBe(
      '---\nnumber: 008\ndraft: false\ntitle:\nauthor: "a #b"\n---\n\nChữ.\n',
    )
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

describe('a data file', () => {
  const data = `# Người viết tự ghi.
name: Đảng bộ xã
phone: 0209000000
units:
  # Thôn bản.
  - name: Chi bộ một
    unnamed: 9
muc-la: giữ nguyên
`

  it('comes back byte by byte when nothing was changed', () => {
    expect(renderDataFile(parseDataFile(data))).toBe(data)
  })

  it('changes the key that was changed and leaves the others as they are written', () => {
    const values = parseDataFile(data)
    expect(values).toMatchObject({ phone: '0209000000', units: [{ name: 'Chi bộ một', unnamed: '9' }] })
    expect(renderDataFile({ ...values, name: 'Đảng bộ phường' })).toBe(data.replace('bộ xã', 'bộ phường'))
    const units = [{ name: 'Chi bộ một', unnamed: '10', units: [{ name: 'Tổ: một' }] }]
    expect(renderDataFile({ ...values, units })).toContain(
      'units:\n  - name: Chi bộ một\n    unnamed: 10\n    units:\n      - name: "Tổ: một"\nmuc-la: giữ nguyên\n',
    )
  })
})
