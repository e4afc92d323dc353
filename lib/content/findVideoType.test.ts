import { describe, expect, it } from 'vitest'
import { findVideoType } from './findVideoType.ts'

const bytes = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))

describe('findVideoType', () => {
  it.each([
    ['MP4', '\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41'],
    ['MP4', '\0\0\0\x18ftypmp42\0\0\0\0'],
    ['WebM', '\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm'],
    ['WebVTT', 'WEBVTT\n\n00:00.000 --> 00:02.000\nXin chào'],
    ['WebVTT', '\xef\xbb\xbfWEBVTT - phụ đề'],
  ])('knows %s', (type, head) => {
    expect(findVideoType(bytes(head))).toBe(type)
  })

  it.each([
    ['sound alone', '\0\0\0\x20ftypM4A \0\0\0\0'],
    ['QuickTime under another name', '\0\0\0\x14ftypqt  \0\0\0\0'],
    ['Matroska that is no WebM', '\x1a\x45\xdf\xa3\x9f\x42\x82\x88matroska'],
    ['a page', '<html><video>'],
    ['SubRip', '1\n00:00:00,000 --> 00:00:02,000'],
    ['a word that begins alike', 'WEBVTTX'],
    ['nothing', ''],
  ])('is not taken in by %s', (_, head) => {
    expect(findVideoType(bytes(head))).toBeUndefined()
  })
})
