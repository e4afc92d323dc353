import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { buildStyleSheet, checkStyleSheet } from './styleSheet.ts'

const check = (css: string): readonly string[] => checkStyleSheet(buildStyleSheet('/a.css', css))

describe('checkStyleSheet', () => {
  it.each(['p{color:red}', 'p{background:url(/brand/nen.svg)}', 'p{mask:url("#cat")}'])('accepts %s', css => {
    expect(check(css)).toEqual([])
  })

  it.each([
    ['p{background:url(nen.svg)}', 'nen.svg'],
    ['p{background:url("../nen.svg")}', '../nen.svg'],
    ['p{background:url(//vi-du.example/nen.svg)}', '//vi-du.example/nen.svg'],
    ["p{background:url('data:image/svg+xml,a')}", 'data:image/svg+xml,a'],
    ['@import "khac.css";', '@import'],
    ['p::after{content:"</STYLE>"}', '</style'],
  ])('refuses %s', (css, expected) => {
    expect(check(css)).toEqual([expect.stringContaining(expected)])
  })

  it('refuses a sheet too heavy to stand in every page, with its weight', () => {
    const [reason] = check(`p{--a:"${randomBytes(8_000).toString('base64')}"}`)
    expect(reason).toMatch(/nặng \d{4,} byte.*giới hạn là 5000/)
  })
})
