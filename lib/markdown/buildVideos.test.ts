import { describe, expect, it } from 'vitest'
import { listElements, listTestProblems, renderGood } from '../../tests/testMarkdown.ts'

const find = (html: string, name: string) => listElements(html).find(element => element.name === name)
const messages = (body: string) => listTestProblems(body).map(({ code, message }) => [code, message])

describe('a video beside the text', () => {
  const { html, text, links, videos, figures } = renderGood(
    'Mở đầu.\n\n![Tốp ca đứng thành hai hàng](anh-1.mp4 "Hội diễn. Nguồn: Văn A")\n\n![Bà con](anh-2.jpg "Khán giả")',
  )

  it('becomes a player that fetches the video when asked to, named by its description', () => {
    const attributes = find(html, 'video')?.attributes
    expect(Object.fromEntries(attributes ?? [])).toEqual({
      'aria-label': 'Tốp ca đứng thành hai hàng',
      controls: '',
      preload: 'none',
      src: '/tep/le-hoi/anh-1.mp4',
      poster: '/anh/anh-800.jpg',
      width: '800',
      height: '450',
    })
    expect(find(html, 'track')?.attributes.get('src')).toBe('/tep/le-hoi/anh-1.vtt')
  })

  it('says how heavy it is before anyone presses the button, and takes no number from the pictures', () => {
    expect(find(html, 'figcaption')?.text).toBe('Video: Hội diễn. Nguồn: Văn A (MP4, 4,5 MB)')
    expect(html).toContain('Ảnh\u00A01:')
    expect(text).toContain('Hội diễn.')
  })

  it('is told to the rest of the site: its files to be published, its facts for search engines', () => {
    expect(links.map(({ href }) => href)).toEqual(['/tep/le-hoi/anh-1.mp4', '/tep/le-hoi/anh-1.vtt'])
    expect(videos).toMatchObject([{ path: '/tep/le-hoi/anh-1.mp4', bytes: 4_500_000, caption: 'Hội diễn.' }])
    expect(figures).toHaveLength(1)
  })

  it.each([
    ['![a](gia.mp4)', 'BT91', 'không phải video'],
    ['![a](anh-2.webm)', 'BT91', '26 MB'],
    ['![a](khong-anh.mp4)', 'BT91', 'chưa có ảnh đại diện'],
    ['![a](anh-1.MP4)', 'BT35', 'Có phải "anh-1.mp4"'],
    ['![a](https://trang-khac.vn/phim.mp4)', 'BT34', 'không nằm trong thư mục'],
    ['![](anh-1.mp4)', 'BT36', 'Video chưa có lời mô tả'],
    ['Xem ![a](anh-1.mp4)', 'BT36', 'đứng riêng'],
    ['![a](anh-1.mp4)\n![b](anh-2.jpg)', 'BT36', 'đứng riêng'],
    ['[![a](anh-1.mp4)](https://youtu.be/x)', 'BT36', 'đứng riêng'],
  ])('is refused in words: %s', (body, code, words) => {
    expect(messages(body)).toEqual([[code, expect.stringContaining(words)]])
  })
})

describe('a picture that leads to another site', () => {
  const { html, figures } = renderGood(
    '[![Sân khấu](anh-1.jpg "Hội diễn")](https://www.youtube.com/watch?v=x)\n\n![Bà con](anh-2.jpg "Khán giả")',
  )

  it('is our own picture in one plain link that opens a new page and says so', () => {
    const link = find(html, 'a')
    expect(Object.fromEntries(link?.attributes ?? [])).toEqual({
      href: 'https://www.youtube.com/watch?v=x',
      rel: 'noopener',
      target: '_blank',
    })
    expect(link?.text).toContain('Xem trên youtube.com (mở trang mới)')
    expect(find(html, 'img')?.attributes.get('alt')).toBe('Sân khấu')
    expect(html).not.toMatch(/<iframe|src="https:/)
  })

  it('counts as a picture without a number', () => {
    expect(figures).toHaveLength(2)
    expect(html.match(/Ảnh\u00A0\d/g)).toEqual(['Ảnh\u00A01'])
  })

  it('may not lead within the site, nor stand among words', () => {
    expect(messages('[![a](anh-1.jpg)](/lien-he/)')).toMatchObject([['BT36', expect.anything()]])
    expect(messages('Xem [![a](anh-1.jpg)](https://youtu.be/x)')).toMatchObject([['BT36', expect.anything()]])
  })
})
