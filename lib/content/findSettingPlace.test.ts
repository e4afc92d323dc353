import { describe, expect, it } from 'vitest'
import { findSettingPlace } from './findSettingPlace.ts'

const text = `export const site = {
  title: 'Trang xã',
  organisation: {
    parents: ['Đảng bộ tỉnh', 'Đảng bộ huyện'],
    email: 'xa',
  },
  navigation: [
    { label: 'Trang chủ', path: '/' },
    { label: 'Tin', path: '/tin/' },
  ],
}
`

describe('findSettingPlace', () => {
  it.each([
    [['title'], 2, 3],
    [['organisation', 'email'], 5, 5],
    [['organisation', 'parents', 1], 4, 31],
    [['navigation', 1, 'path'], 9, 21],
    [['navigation', 1, 'colour'], 9, 5],
    [['navigation', 7], 7, 3],
    [['khong-co'], 1, 1],
    [[], 1, 1],
  ])('finds %j', (path, line, column) => {
    expect(findSettingPlace(text, path)).toEqual({ line, column })
  })
})
