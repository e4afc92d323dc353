import { describe, expect, it } from 'vitest'
import { buildDate } from '../../tests/testArticles.ts'
import type { SearchDocument } from './searchDocument.ts'
import { listSearchVolumes } from './searchVolumes.ts'

const buildDocuments = (year: string, count: number): readonly SearchDocument[] =>
  Array.from({ length: count }, (_, number) => ({
    path: `/bai-viet/bai-${year}-${number}/`,
    title: '',
    summary: '',
    html: '',
    notes: [],
    ...(year && { date: buildDate(`${year}-05-01`) }),
  }))

const list = (...years: readonly (readonly [string, number])[]) =>
  listSearchVolumes(
    years.flatMap(([year, count]) => buildDocuments(year, count)),
    3,
  ).map(({ folder, documents }) => [folder, documents.length])

describe('listSearchVolumes', () => {
  it('keeps a small site in one', () => {
    expect(list()).toEqual([['/tim-kiem/pagefind/', 0]])
    expect(list(['2026', 1], ['2025', 1], ['', 1])).toEqual([['/tim-kiem/pagefind/', 3]])
  })

  it('closes a volume with the year that fills it, and has the newest first', () => {
    expect(list(['2022', 2], ['', 1], ['2023', 2], ['2024', 1], ['2025', 9], ['2026', 1])).toEqual([
      ['/tim-kiem/pagefind/', 1],
      ['/tim-kiem/kho/2025/', 9],
      ['/tim-kiem/kho/2024/', 3],
      ['/tim-kiem/kho/2022/', 3],
    ])
  })

  it('leaves closed volumes as they are when documents are added to the newest year', () => {
    const years = [['2024', 4] as const, ['2025', 4] as const]
    expect(list(...years, ['2026', 1]).slice(1)).toEqual(list(...years, ['2026', 7]).slice(1))
  })

  it('keeps the order given', () => {
    const documents = [...buildDocuments('2026', 2), ...buildDocuments('2025', 2)]
    expect(listSearchVolumes(documents)[0]?.documents).toEqual(documents)
  })
})
