import { describe, expect, it } from 'vitest'
import { listElements, renderGood, testContext } from '../../tests/testMarkdown.ts'

const abbreviations = [
  { short: 'UBND', long: 'Ủy ban nhân dân' },
  { short: 'HĐND', long: 'Hội đồng nhân dân' },
  { short: 'MTTQ', long: 'Mặt trận Tổ quốc' },
]
const render = (body: string) => renderGood(body, { ...testContext, abbreviations })
const list = (body: string) =>
  listElements(render(body).html)
    .filter(({ name }) => name === 'abbr')
    .map(({ text, attributes }) => [text, attributes.get('title')])

describe('abbreviations in a text', () => {
  it('are explained where each is first used, the words unchanged', () => {
    const body = 'Họp **UBND** và HĐND, MTTQ.\n\n- UBND xã\n- HĐND xã'
    expect(list(body)).toEqual([
      ['UBND', 'Ủy ban nhân dân'],
      ['HĐND', 'Hội đồng nhân dân'],
      ['MTTQ', 'Mặt trận Tổ quốc'],
    ])
    expect(render(body).html).toContain('<strong><abbr title="Ủy ban nhân dân">UBND</abbr></strong> và <abbr')
    expect(render(body).text).toBe(renderGood(body).text)
  })

  it.each([
    ['of a document', 'Quyết định 05/2026/QĐ-UBND và 12/UBND-VP.'],
    ['of another word', 'UBNDX, XUBND, ubnd, UBND1, ubnd@xa.vn, trang.UBND'],
    ['of a link', 'Xem [trang UBND xã](/lien-he/).'],
    ['of a heading', '## UBND xã'],
    ['of code', 'Gõ `UBND` vào.'],
    ['of a caption', '![Trụ sở UBND](anh-1.jpg "Trụ sở UBND xã")'],
    ['explained before', 'Ủy ban nhân dân xã (UBND) họp. UBND quyết định.'],
    ['explained behind', 'UBND (Ủy ban nhân dân) xã.'],
  ])('are left alone as a piece %s', (_, body) => {
    expect(list(body)).toEqual([])
  })

  it('are explained after a place where they are left alone', () => {
    expect(list('## UBND xã\n\nSố 05/QĐ-UBND của UBND xã.')).toEqual([['UBND', 'Ủy ban nhân dân']])
  })
})
