import { describe, expect, it } from 'vitest'
import { buildPixelFault, buildWeightFault, pictureFaults } from './pictureFaults.ts'

const faults = [...Object.values(pictureFaults), buildPixelFault(9000, 9000, 6e7), buildWeightFault(6e7, 5e7)]

describe('faults of pictures', () => {
  it('have a code each: too large (BT37), HEIC (BT38), formats (BT40), damaged (BT41), links (BT43)', () => {
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['BT41', 'BT40', 'BT38', 'BT37', 'BT43']))
    expect(pictureFaults.svg.code).toBe('BT40')
    expect(pictureFaults.heic.code).toBe('BT38')
    expect(pictureFaults.damaged.code).toBe('BT41')
  })

  it.each(faults)('say what to do as all other problems do: $message', ({ fix }) => {
    expect(fix).toMatch(/^\p{Ll}.*[^.]$/u)
  })
})
