import { describe, expect, it } from 'vitest'
import { findPictureTone, pictureToneStyles, pictureTones } from './pictureTones.ts'

describe('pictureTones', () => {
  it('has a rule for every class, together lighter than one small picture', () => {
    expect(pictureTones).toHaveLength(27)
    for (const tone of pictureTones) expect(pictureToneStyles).toContain(`.${tone}{background:#`)
    expect(Buffer.byteLength(pictureToneStyles)).toBeLessThan(1000)
  })

  it('takes the nearest of its colours', () => {
    expect(findPictureTone({ r: 255, g: 0, b: 0 })).toBe('tone-d22')
    expect(findPictureTone({ r: 120, g: 140, b: 230 })).toBe('tone-88d')
  })

  it('gives every colour a class that has a rule', () => {
    for (let value = 0; value < 256; value += 1) {
      expect(pictureTones).toContain(findPictureTone({ r: value, g: 255 - value, b: 128 }))
    }
  })
})
