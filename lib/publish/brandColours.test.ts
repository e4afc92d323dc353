import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { brandColours } from './brandColours.ts'

describe('brandColours', () => {
  it.each([
    ['red', brandColours.theme],
    ['paper', brandColours.background],
  ])('has the colour that the style sheet calls --%s', (token, colour) => {
    const tokens = readFileSync('app/styles/tokens.css', 'utf8')
    expect(new RegExp(`^\\s*--${token}:\\s*(\\S+);`, 'm').exec(tokens)?.[1]).toBe(colour)
  })
})
