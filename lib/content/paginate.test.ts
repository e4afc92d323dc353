import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paginate } from './paginate.ts'

/** Items are numbered from the oldest, 1. */
const countDown = (count: number) => Array.from({ length: count }, (_, index) => count - index)
const sizes = { count: fc.nat(400), perPage: fc.integer({ min: 1, max: 30 }) }

describe('paginate', () => {
  it('keeps everything on one page until there is enough for two', () => {
    expect(paginate([], 3)).toEqual([{ items: [], number: undefined }])
    expect(paginate(countDown(5), 3)).toEqual([{ items: [5, 4, 3, 2, 1], number: undefined }])
  })

  it('numbers archive pages from the oldest', () => {
    expect(paginate(countDown(11), 3)).toEqual([
      { items: [11, 10, 9, 8, 7], number: undefined, olderPage: 2 },
      { items: [6, 5, 4], number: 2, olderPage: 1, newerPage: 'newest' },
      { items: [3, 2, 1], number: 1, newerPage: 2 },
    ])
  })

  it('puts every item on one page, in order, and fills archive pages', () => {
    fc.assert(
      fc.property(sizes.count, sizes.perPage, (count, perPage) => {
        const [own, ...archive] = paginate(countDown(count), perPage)
        expect([own, ...archive].flatMap(page => page?.items ?? [])).toEqual(countDown(count))
        expect(archive.every(({ items }) => items.length === perPage)).toBe(true)
        expect(own?.items.length).toBeLessThan(2 * perPage)
        expect(own?.items.length).toBeGreaterThanOrEqual(Math.min(count, perPage))
      }),
    )
  })

  it('never changes an archive page once it is made', () => {
    fc.assert(
      fc.property(sizes.count, sizes.perPage, fc.integer({ min: 1, max: 50 }), (count, perPage, more) => {
        const before = paginate(countDown(count), perPage)
        const after = paginate(countDown(count + more), perPage)
        for (const { number, items } of before.slice(1)) {
          expect(after.find(page => page.number === number)?.items).toEqual(items)
        }
      }),
    )
  })

  it('links every page to the next older and back', () => {
    fc.assert(
      fc.property(sizes.count, sizes.perPage, (count, perPage) => {
        const pages = paginate(countDown(count), perPage)
        pages.slice(1).forEach((page, index) => {
          expect(pages[index]?.olderPage).toBe(page.number)
          expect(page.newerPage).toBe(pages[index]?.number ?? 'newest')
        })
        expect(pages.at(-1)?.olderPage).toBeUndefined()
      }),
    )
  })

  it.each([0, -1, 1.5, Number.NaN])('refuses %s items a page', perPage => {
    expect(() => paginate([], perPage)).toThrow(RangeError)
  })
})
