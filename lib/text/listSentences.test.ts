import { describe, expect, it } from 'vitest'
import { listSentences } from './listSentences.ts'

const split = (text: string) => listSentences(text).map(({ start, end }) => text.slice(start, end))

describe('listSentences', () => {
  it('cuts after full stops, question marks and quotes, not inside numbers', () => {
    expect(split('  Đạt 1.250 hộ. Vì sao? “Vì dân.” Hết')).toEqual([
      'Đạt 1.250 hộ.',
      'Vì sao?',
      '“Vì dân.”',
      'Hết',
    ])
  })

  it('cuts a long sentence at its commas, so that nothing is lost', () => {
    const clause = 'các chi bộ trong toàn Đảng bộ xã đã tổ chức sinh hoạt chuyên đề'
    const text = `Trong quý, ${clause}, ${clause}, ${clause}; ${clause}.`
    const pieces = split(text)
    expect(pieces.join('')).toBe(text)
    expect(pieces.length).toBeGreaterThan(1)
    for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(/[,;] $/)
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(180)
  })

  it('cuts what has no comma at a blank, and what has no blank anyhow', () => {
    expect(split('chữ '.repeat(100)).join('')).toBe('chữ '.repeat(100))
    expect(split('x'.repeat(400)).map(({ length }) => length)).toEqual([180, 180, 40])
  })

  it('finds nothing in nothing', () => {
    expect(split(' \n ')).toEqual([])
  })
})
