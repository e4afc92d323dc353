import { describe, expect, it } from 'vitest'
import { blocks, openPixels } from '../../tests/testPictures.ts'
import { findPictureFormat } from './findPictureFormat.ts'

const box = (major: string, ...compatible: readonly string[]) =>
  Buffer.concat([
    Buffer.from([0, 0, 0, 16 + 4 * compatible.length]),
    Buffer.from(`ftyp${major}\0\0\0\0${compatible.join('')}`, 'latin1'),
  ])

describe('findPictureFormat', () => {
  it.each(['jpeg', 'png', 'webp', 'gif', 'tiff', 'avif'] as const)(
    'knows %s by its content',
    async format => {
      expect(findPictureFormat(await openPixels(blocks).toFormat(format).toBuffer())).toBe(format)
    },
  )

  it.each([
    ['heic', box('heic', 'mif1')],
    ['heic', box('mif1', 'heic')],
    ['avif', box('mif1', 'avif', 'miaf')],
    ['other', box('qt  ')],
    ['svg', Buffer.from('<?xml version="1.0"?>\n<!-- hình -->\n<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['svg', Buffer.from('\uFEFF<SVG/>', 'utf16le')],
    ['bmp', Buffer.from('BM......')],
    ['empty', Buffer.alloc(0)],
    ['other', Buffer.alloc(100)],
    ['other', Buffer.from('Kính gửi Ban biên tập')],
    ['other', Buffer.from('RIFF....WAVE')],
    ['other', Buffer.from([0xff, 0xd8])],
    ['other', Buffer.from('....ftyp')],
  ] as const)('tells %s', (format, bytes) => {
    expect(findPictureFormat(bytes)).toBe(format)
  })
})
