import { describe, expect, it } from 'vitest'
import { formatFileSize } from './formatFileSize.ts'

describe('formatFileSize', () => {
  it.each([
    [0, '1 KB'],
    [849_600, '850 KB'],
    [999_999, '999 KB'],
    [1_000_000, '1 MB'],
    [2_449_000, '2,4 MB'],
  ])('writes %d bytes as %s', (bytes, words) => {
    expect(formatFileSize(bytes)).toBe(words)
  })
})
