import { describe, expect, it } from 'vitest'
import { listTestProblems } from '../../tests/testMarkdown.ts'

const listMessages = (text: string): readonly string[] =>
  listTestProblems(text)
    .filter(({ code }) => code === 'BT56')
    .map(({ message }) => message)

describe('findMisleadingWords', () => {
  it.each([
    ['[https://dong-tam.example](https://la.example)', 'la.example'],
    ['[www.dongtam.vn](https://la.example/dongtam.vn)', 'la.example'],
    ['[dongtam.gov.vn/tin](https://dongtam.gov.vn.la.example)', 'dongtam.gov.vn.la.example'],
    ['[van-thu@dong-tam.example](mailto:ai-do@la.example)', 'ai-do@la.example'],
    ['[0209 3888 999](tel:+842093888998)', '+842093888998'],
  ])('does not believe %s', (text, target) => {
    expect(listMessages(text)).toEqual([expect.stringContaining(`nhưng dẫn đến "${target}"`)])
  })

  it.each([
    '[https://dong-tam.example/tin](https://www.dong-tam.example/)',
    '[dongtam.gov.vn](http://dongtam.gov.vn/tin)',
    '[trang của xã](https://dong-tam.example)',
    '[Gửi thư](mailto:van-thu@dong-tam.example)',
    '[van-thu@dong-tam.example](mailto:van-thu@dong-tam.example?subject=Tin)',
    '[0209.388.8999](tel:+842093888999)',
    '[Đường dây nóng 113](tel:113)',
    'https://dong-tam.example/tin và van-thu@dong-tam.example',
  ])('believes %s', text => {
    expect(listMessages(text)).toEqual([])
  })
})
