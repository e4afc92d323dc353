import { describe, expect, it } from 'vitest'
import { formatCorrectedLine } from './formatCorrectedLine.ts'

const source = 'Dòng một.\nChữ <b>đậm</b> ở đây.\nDòng ba.'
const at = source.indexOf('<b>')

describe('formatCorrectedLine', () => {
  it('gives the whole line with every edit made, whatever their order', () => {
    const edits = [
      { start: at + 6, end: at + 10, text: '**' },
      { start: at, end: at + 3, text: '**' },
    ]
    expect(formatCorrectedLine(source, edits)).toBe('Chữ **đậm** ở đây.')
  })

  it('gives all lines that an edit touches', () => {
    expect(formatCorrectedLine(source, [{ start: 5, end: at, text: '' }])).toBe('Dòng <b>đậm</b> ở đây.')
  })

  it('knows the first and the last line', () => {
    expect(formatCorrectedLine(source, [{ start: 0, end: 4, text: 'Câu' }])).toBe('Câu một.')
    expect(formatCorrectedLine(source, [{ start: source.length, end: source.length, text: '!' }])).toBe(
      'Dòng ba.!',
    )
  })
})
