import { describe, expect, it } from 'vitest'
import { site } from '../../tests/fixtures/second-commune/site.ts'
import { listNameSynonyms } from './listNameSynonyms.ts'
import { parseSearchQuery } from './parseSearchQuery.ts'

const names = listNameSynonyms(site)
const listForms = (typed: string) =>
  parseSearchQuery(typed, names)?.forms.map(({ words }) => words.join(' ').normalize('NFD')) ?? []
const encode = (words: string) => words.replaceAll('Đ', 'D\u0335').replaceAll('đ', 'd\u0335').normalize('NFD')

describe('listNameSynonyms', () => {
  it.each([
    { typed: 'xã Đồng Nhất', forms: ['xã Đồng Nhất', 'xã Đồng Nhị', 'xã Đồng Tâm'] },
    { typed: 'dong tam', forms: ['dong tam', 'Đồng Nhất', 'Đồng Nhị', 'Suối Mơ'] },
    { typed: 'suối mơ họp', forms: ['suối mơ họp', 'Đồng Tâm họp'] },
  ])('lets $typed be found under every name', ({ typed, forms }) => {
    expect(listForms(typed).toSorted()).toEqual(forms.map(encode).toSorted())
  })

  it('keeps the kind of a place whose name is one common word', () => {
    const [first] = site.formerNames
    const one = { ...first, place: 'xã Ba', successor: 'xã Đồng Nhị' }
    expect(listNameSynonyms({ formerNames: [one], archives: [] })).toEqual([
      { short: 'xã Ba', long: 'Đồng Nhị' },
    ])
  })

  it('is empty for a place that was never called otherwise', () => {
    expect(listNameSynonyms({ formerNames: [], archives: [] })).toEqual([])
  })
})
