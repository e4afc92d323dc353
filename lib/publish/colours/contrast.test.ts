import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findContrast, findReadableColour } from './contrast.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map(value => `#${value.toString(16).padStart(6, '0')}`)

describe('findContrast', () => {
  it.each([
    { one: '#000000', other: '#ffffff', ratio: 21 },
    { one: '#fff', other: '#FFFFFF', ratio: 1 },
    // The lightest grey that passes AA on white.
    { one: '#767676', other: '#ffffff', ratio: 4.54 },
    { one: '#ff0000', other: '#ffffff', ratio: 4 },
  ])('of $one on $other is $ratio', ({ one, other, ratio }) => {
    expect(findContrast(one, other)).toBeCloseTo(ratio, 2)
    expect(findContrast(other, one)).toBeCloseTo(ratio, 2)
  })
})

describe('findReadableColour', () => {
  it('keeps a colour that can be read, and makes any other readable', () => {
    fc.assert(
      fc.property(colour, fc.constantFrom('#fffdf9', '#171310'), (given, ground) => {
        const found = findReadableColour(given, [ground], 4.5)
        expect(findContrast(found, ground)).toBeGreaterThanOrEqual(4.5)
        if (findContrast(given, ground) >= 4.5) expect(found).toBe(given)
      }),
    )
  })

  it('goes no further than it must', () => {
    const found = findReadableColour('#f0c64c', ['#ffffff'], 4.5)
    expect(findContrast(found, '#ffffff')).toBeLessThan(4.6)
  })
})
