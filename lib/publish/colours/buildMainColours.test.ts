import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildMainColours } from './buildMainColours.ts'
import { findBrandColours, parseColourSheet, renderColourSheet } from './colourSheet.ts'
import { findLeastContrast } from './contrast.ts'

const css = readFileSync('tests/fixtures/second-commune/colours.css', 'utf8')
const sheet = parseColourSheet(css)

describe('buildMainColours', () => {
  it('writes a green that can be read on every ground, and nothing else', () => {
    const changed = renderColourSheet(css, buildMainColours(sheet, { light: '#0b5d3b' }))
    const colours = parseColourSheet(changed)
    expect(findBrandColours(colours)).toEqual({ theme: '#0b5d3b', background: '#fffdf9' })
    for (const [ground, least] of [
      ['light', 4.5],
      ['dark', 7],
      ['strongLight', 7],
      ['strongDark', 7],
    ] as const) {
      const grounds = ['paper', 'paper-deep', 'gold-soft'].map(name => colours[ground].get(name) ?? '')
      for (const name of ['red', 'red-deep']) {
        const colour = colours[ground].get(name) ?? ''
        expect(findLeastContrast(colour, grounds), `${name} ${ground}`).toBeGreaterThanOrEqual(least)
      }
    }
    const withoutMain = (text: string) => text.replace(/--red(-deep)?: [^;]+;/g, '')
    expect(withoutMain(changed)).toBe(withoutMain(css))
  })

  it('says how far a colour is from being readable and which is', () => {
    expect(() => buildMainColours(sheet, { light: '#e0a030' })).toThrow(
      '--colour: chữ màu #e0a030 trên nền #f6f0e4 chỉ có độ tương phản 2:1, cần ít nhất 4,5:1 (WCAG 2.2, mức AA). Màu gần nhất đọc được: #8f661f',
    )
    expect(() => buildMainColours(sheet, { light: '#98191b', dark: '#98191b' })).toThrow(
      /^--colour-dark: .* nền #2b2317 .* 1,83:1/,
    )
    expect(() => buildMainColours(sheet, { light: 'đỏ' })).toThrow('--colour: màu phải viết như #98191b')
  })

  it('finds the nearest colour that is then taken', () => {
    expect(() => buildMainColours(sheet, { light: '#8f661f' })).not.toThrow()
  })
})
