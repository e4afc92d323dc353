import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maxSourceBytes, parseSourceBytes } from './parseSourceBytes.ts'

const file = 'content/bai-viet/bai-mau/index.md'
const parse = (bytes: Uint8Array) => parseSourceBytes(bytes, file)
const findProblem = (bytes: Uint8Array) => {
  const result = parse(bytes)
  return result.ok ? undefined : result.problems[0]
}

describe('parseSourceBytes', () => {
  it('takes away what differs between machines and is not seen', () => {
    const written = Buffer.from('\uFEFFmột\r\nhai\rba\u00ADbốn\n')
    expect(parse(written)).toMatchObject({ ok: true, value: 'một\nhai\nbabốn\n' })
    expect(parse(Buffer.from('Tổ quốc'.normalize('NFD')))).toMatchObject({
      value: 'Tổ quốc'.normalize('NFC'),
    })
  })

  it('finds the very byte that is not UTF-8', () => {
    const wrong = fc.constantFrom([0xff], [0xc3, 0x28], [0xe1, 0xbb, 0x20], [0xed, 0xa0, 0x80], [0xf5])
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), wrong, (text, bytes) => {
        const before = Buffer.from(`chữ\n${text}`)
        const problem = findProblem(Buffer.concat([before, Buffer.from([...bytes, 0x0a])]))
        const offset = Number(/byte thứ (\d+)/.exec(problem?.message ?? '')?.[1]) - 1
        expect(offset).toBeGreaterThanOrEqual(before.length)
        expect(offset).toBeLessThan(before.length + bytes.length)
        expect(problem?.line).toBe(before.toString().split('\n').length)
      }),
    )
  })

  it('finds a letter cut off by the end of the file', () => {
    const cut = Buffer.from('Lễ').subarray(0, -1)
    expect(findProblem(cut)?.message).toContain(`byte thứ ${cut.length}`)
  })

  it.each([
    ['UTF-16', Buffer.from('\uFEFFtiêu đề', 'utf16le')],
    ['UTF-16', Buffer.concat([Buffer.from('a\0'.repeat(200)), Buffer.from([0xff])])],
    ['Windows-1258', Buffer.from([0x48, 0xf4, 0xf2, 0x69])],
  ])('names %s', (name, bytes) => expect(findProblem(bytes)?.message).toContain(name))

  it.each(['', '\n \r\n\t'])('refuses a file with nothing in it', text => {
    expect(findProblem(Buffer.from(text))?.message).toBe('Tệp rỗng.')
  })

  it('refuses a file that is too large, and takes one that just is not', () => {
    expect(parse(Buffer.alloc(maxSourceBytes, 'a')).ok).toBe(true)
    expect(findProblem(Buffer.alloc(maxSourceBytes * 3, 'a'))?.message).toContain('3 MB')
  })

  it('takes any text that is well formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        // A lone surrogate becomes U+FFFD on its way into bytes, as in any editor.
        expect(parse(Buffer.from(`a${text}`)).ok).toBe(true)
      }),
    )
  })
})
