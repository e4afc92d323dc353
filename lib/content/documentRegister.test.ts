import { describe, expect, it } from 'vitest'
import { buildDate } from '../../tests/testArticles.ts'
import { buildDocument, buildRegister, resolution, terms } from '../../tests/testDocuments.ts'
import { findDocument, listDocumentLists, listDocumentWays } from './documentRegister.ts'

const documents = [
  buildDocument('cu', '2026-01-05', { expires: buildDate('2026-12-31') }),
  buildDocument('moi', '2026-03-02', { effective: buildDate('2026-03-10'), replaces: ['cu'] }),
  buildDocument('sua', '2026-03-02', { type: resolution, amends: ['moi'] }),
]
const findStatus = (slug: string, day: string) => findDocument(buildRegister(documents, day), slug)?.status

describe('the register of documents', () => {
  it.each([
    ['the day it is issued', 'cu', '2026-01-05T00:00', 'inForce'],
    ['before a successor is in force', 'cu', '2026-03-09T23:59', 'inForce'],
    ['from the day on which a successor is in force', 'cu', '2026-03-10T00:00', 'replaced'],
    ['though its own end has come as well', 'cu', '2027-01-01T08:00', 'replaced'],
    ['issued and not yet in force', 'moi', '2026-03-09T12:00', 'notYetInForce'],
    ['amended, which keeps it in force', 'moi', '2026-03-10T12:00', 'inForce'],
  ])('tells the status: %s', (_, slug, now, status) => {
    expect(findStatus(slug, now)).toBe(status)
  })

  it('ends a document on the day it names', () => {
    const ending = [buildDocument('het', '2026-01-05', { expires: buildDate('2026-06-30') })]
    const statusOn = (day: string) => buildRegister(ending, day)[0]?.status
    expect([statusOn('2026-06-29T23:59'), statusOn('2026-06-30T00:00')]).toEqual(['inForce', 'expired'])
  })

  it('shows relations from both sides, newest document first', () => {
    const register = buildRegister(documents)
    const slugs = register.map(({ document }) => document.slug)
    expect(slugs).toEqual(['moi', 'sua', 'cu'])
    expect(findDocument(register, 'moi')).toMatchObject({
      replaces: [{ slug: 'cu' }],
      replacedBy: [],
      amendedBy: [{ slug: 'sua' }],
    })
    expect(findDocument(register, 'cu')).toMatchObject({ replaces: [], replacedBy: [{ slug: 'moi' }] })
  })

  it('hides a document of the future, and what it would do to others', () => {
    const register = buildRegister(documents, '2026-02-01')
    expect(register.map(({ document, status }) => [document.slug, status])).toEqual([['cu', 'inForce']])
    expect(findDocument(register, 'cu')?.replacedBy).toEqual([])
  })

  it('lists documents by every entry of the closed lists and by year, and leads to those that hold any', () => {
    const lists = listDocumentLists(buildRegister(documents), terms)
    expect(lists.map(({ path, documents: listed }) => [path, listed.length])).toEqual([
      ['/van-ban/', 3],
      ['/van-ban/loai/nghi-quyet/', 1],
      ['/van-ban/loai/ke-hoach/', 2],
      ['/van-ban/linh-vuc/viec-xa/', 3],
      ['/van-ban/co-quan/dang-uy/', 3],
      ['/van-ban/nam/2026/', 3],
    ])
    const empty = listDocumentLists(buildRegister([]), terms)
    expect(empty.map(({ path }) => path)).toContain('/van-ban/loai/nghi-quyet/')
    expect(listDocumentWays(empty)).toEqual([])
    expect(listDocumentWays(lists).map(({ path }) => path)).toHaveLength(5)
  })
})
