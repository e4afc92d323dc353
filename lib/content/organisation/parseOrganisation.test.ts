import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countUnits } from './countUnits.ts'
import { parseOrganisation } from './parseOrganisation.ts'

const file = 'content/to-chuc.yml'
const parse = (text: string) => parseOrganisation({ bytes: new TextEncoder().encode(text), file })

describe('parseOrganisation', () => {
  it('gives the bodies as they stand in each other, without what is not known', () => {
    const parsed = parse(
      'name: Đảng bộ xã\nphone: "0209 3 000 000"\nunits:\n  - name: Chi bộ thôn\n    unnamed: 9\n',
    )
    expect(parsed).toMatchObject({ ok: true, warnings: [] })
    expect(parsed.ok && parsed.value).toEqual({
      name: 'Đảng bộ xã',
      phone: '0209 3 000 000',
      unnamed: 0,
      units: [{ name: 'Chi bộ thôn', units: [], unnamed: 9 }],
    })
  })

  it.each(['0912345678', '+84 912 345 678', '0912.345.678 (gặp bí thư)'])(
    'refuses a mobile number: %s',
    phone => {
      const parsed = parse(`name: Đảng bộ\nunits:\n  - name: Chi bộ\n    phone: "${phone}"\n`)
      expect(!parsed.ok && parsed.problems).toMatchObject([
        { line: 4, column: 12, code: 'BT87', severity: 'error' },
      ])
      expect(JSON.stringify(parsed)).not.toContain(phone)
    },
  )

  it('tells a key that is not known at its place, however deep, with the line to paste', () => {
    const deep = 'name: A\nunits:\n  - name: B\n    units:\n      - name: C\n        phon: "0209 000 000"\n'
    const parsed = parse(deep)
    expect(!parsed.ok && parsed.problems).toMatchObject([
      { line: 6, column: 9, code: 'BT10', fix: '        phone: "0209 000 000"' },
    ])
  })

  it.each(['', 'name', '- a', 'name: A\nunits: B', 'units:\n\t- name: A', 'name: &a A\nhead: *a'])(
    'never throws: %j',
    text => {
      expect(parse(text).ok).toBe(false)
    },
  )

  it('counts the bodies that have none below them, named or not', () => {
    const parsed = parseOrganisation({
      bytes: readFileSync('tests/fixtures/second-commune/content/to-chuc.yml'),
      file,
    })
    expect(parsed.ok && parsed.value.units.map(countUnits)).toEqual([2, 3])
  })
})
