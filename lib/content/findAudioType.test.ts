import { describe, expect, it } from 'vitest'
import { findAudioType } from './findAudioType.ts'

const bytes = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))

describe('findAudioType', () => {
  it.each([
    ['an ID3v2 tag', 'ID3\x04\x00\x00\x00\x00\x00\x00', 'MP3'],
    ['a frame of MPEG-1 layer III', '\xff\xfb\x90\x64\x00', 'MP3'],
    ['a frame of MPEG-2 layer III', '\xff\xf3\x40\xc0\x00', 'MP3'],
    ['an MP4 container', '\x00\x00\x00\x20ftypM4A ', 'M4A'],
    ['a JPEG', '\xff\xd8\xff\xe0\x00\x10JFIF', undefined],
    ['text in UTF-16', '\xff\xfea\x00', undefined],
    ['AAC without a container', '\xff\xf1\x50\x80', undefined],
    ['RIFF', 'RIFF\x00\x00\x00\x00WAVE', undefined],
    ['nothing', '', undefined],
  ])('takes %s for what it is', (_, head, type) => {
    expect(findAudioType(bytes(head))).toBe(type)
  })
})
