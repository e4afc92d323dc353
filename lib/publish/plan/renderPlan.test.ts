import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { site as communeSite } from '../../../tests/fixtures/second-commune/site.ts'
import { buildArticle, buildDate, news, notices } from '../../../tests/testArticles.ts'
import {
  buildDocument,
  buildRegister,
  terms as registerTerms,
  resolution,
} from '../../../tests/testDocuments.ts'
import { buildArticleIndex } from '../../content/articleIndex.ts'
import { findRelated } from '../../content/relatedArticles.ts'
import { buildSchedule } from '../../content/schedule/buildSchedule.ts'
import type { Article } from '../../types.ts'
import { pageFile } from '../check/siteFacts.ts'
import type { BuildRecord } from './buildRecord.ts'
import { buildPagePrints } from './pagePrints.ts'
import { buildRenderPlan } from './renderPlan.ts'

const perPage = 3
const categories = [news, notices]
const terms = { types: [], fields: [], issuers: [] }
const site = { ...communeSite, categories, articlesPerPage: perPage, documents: terms }
const publication = { now: buildDate('2026-11-23'), showDrafts: false }

/** What an editor may do to an article of that place in the list; places beyond the end make a new one. */
const edit = fc.record({
  place: fc.nat({ max: 30 }),
  kind: fc.constantFrom('remove', 'rename', 'text', 'title', 'category', 'date', 'draft'),
  word: fc.constantFrom('hội nghị', 'kết nạp', 'trồng rừng', 'làm đường', 'khám bệnh'),
  day: fc.integer({ min: 10, max: 28 }),
})

type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never

const start = Array.from({ length: 24 }, (_, number) =>
  buildArticle(`bai-${number}`, `2026-10-${String(1 + number).padStart(2, '0')}`, {
    title: `Bài mẫu ${number % 5}`,
    category: number % 3 === 0 ? notices : news,
    html: `<p>${number}</p>`,
    ...(number % 2 === 0 && { archive: communeSite.archives[0] }),
  }),
)

function applyEdit(
  articles: readonly Article[],
  { place, kind, word, day }: Edit,
  step: number,
): readonly Article[] {
  const old = articles[place]
  const date = buildDate(`2026-11-${day}`)
  if (!old) return [...articles, buildArticle(`bai-moi-${step}`, date, { title: word })]
  const changed: Readonly<Record<Edit['kind'], readonly Article[]>> = {
    remove: [],
    rename: [buildArticle(`${old.slug}-${step}`, old.date, { title: old.title, category: old.category })],
    text: [{ ...old, html: `<p>${word}</p>` }],
    title: [{ ...old, title: `Thôn mẫu ${word}` }],
    category: [{ ...old, category: old.category === news ? notices : news }],
    date: [{ ...old, date }],
    draft: [{ ...old, draft: !old.draft }],
  }
  return articles.flatMap(article => (article === old ? changed[kind] : [article]))
}

function buildContent(articles: readonly Article[], day = publication.now) {
  const kept = new Map(articles.map(article => [article.path, { fingerprint: JSON.stringify(article) }]))
  const index = buildArticleIndex(articles, { ...publication, now: day })
  return { articles: index, albums: [], pages: [], register: [], kept }
}

/** Every page with the whole of what it shows, found without the plan's help. */
function renderPages(articles: readonly Article[]): ReadonlyMap<string, string> {
  const index = buildArticleIndex(articles, publication)
  const newest = index.newestFirst
  const pages = new Map(
    newest.map((article, place) => {
      const shown = [article, newest[place - 1], newest[place + 1], findRelated(index, article.slug, 3)]
      return [article.path, JSON.stringify(shown)] as const
    }),
  )
  const lists = [
    { path: '/tin-tuc/', items: newest },
    ...categories.map(({ slug }) => ({
      path: `/chuyen-muc/${slug}/`,
      items: newest.filter(({ category }) => category.slug === slug),
    })),
    ...communeSite.archives.map(({ slug }) => ({
      path: `/kho-luu-tru/${slug}/`,
      items: newest.filter(({ archive }) => archive?.slug === slug),
    })),
  ]
  for (const { path, items } of lists) {
    const oldest = items.toReversed()
    const archived = Math.max(0, Math.floor(items.length / perPage) - 1)
    for (let page = 0; page < archived; page += 1) {
      const own = oldest.slice(page * perPage, (page + 1) * perPage)
      pages.set(`${path}trang/${page + 1}/`, JSON.stringify([own, page + 1 === archived]))
    }
    pages.set(path, JSON.stringify([oldest.slice(archived * perPage), archived]))
  }
  return pages.set('/van-ban/', 'no documents')
}

const buildRecord = (prints: ReadonlyMap<string, string>): BuildRecord => ({
  inputs: 'mã',
  prints,
  indexes: new Map([['/tim-kiem/pagefind/', 'x']]),
  files: new Map([...prints.keys()].map(path => [pageFile(path).slice(1), [1, 1, 1, 1]])),
})

const indexes: ReadonlyMap<string, string> = new Map()
const now = { inputs: 'mã', indexes, isUntouched: () => true }

describe('buildRenderPlan', () => {
  it('renders exactly the pages that show something else, whatever is edited', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), edits => {
        const after = edits.reduce(applyEdit, start)
        const last = buildRecord(buildPagePrints(buildContent(start), site))
        const prints = buildPagePrints(buildContent(after), site)
        const { unchanged } = buildRenderPlan(last, { ...now, prints })
        const before = renderPages(start)
        const same = [...renderPages(after)].filter(([path, shown]) => before.get(path) === shown)
        expect([...unchanged].toSorted()).toEqual(same.map(([path]) => path).toSorted())
      }),
      { numRuns: 400 },
    )
  })

  const prints = buildPagePrints(buildContent(start), site)

  it('renders, when only the day changes, a document whose status does and the lists that show it', () => {
    const documents = [
      buildDocument('mot', '2026-01-05', { expires: buildDate('2026-06-30') }),
      buildDocument('hai', '2026-01-06', { type: resolution }),
      ...Array.from({ length: 8 }, (_, number) => buildDocument(`cu-${number}`, `2025-01-0${number + 1}`)),
    ]
    const kept = new Map(documents.map(({ path }) => [path, { fingerprint: path }]))
    const buildOn = (day: string) => {
      const content = { ...buildContent(start), kept, register: buildRegister(documents, day) }
      return buildPagePrints(content, { ...site, documents: registerTerms })
    }
    const before = buildOn('2026-06-29')
    const { unchanged } = buildRenderPlan(buildRecord(before), { ...now, prints: buildOn('2026-06-30') })
    expect([...before.keys()].filter(path => !unchanged.has(path)).toSorted()).toEqual([
      '/van-ban/',
      '/van-ban/co-quan/dang-uy/',
      '/van-ban/linh-vuc/viec-xa/',
      '/van-ban/loai/ke-hoach/',
      '/van-ban/mot/',
      '/van-ban/nam/2026/',
    ])
    expect(unchanged.has('/van-ban/trang/1/')).toBe(true)
    expect(
      buildRenderPlan(buildRecord(before), { ...now, prints: buildOn('2026-06-29T23:59') }).unchanged.size,
    ).toBe(before.size)
  })

  it('renders everything without a record, and after a change of code', () => {
    expect(buildRenderPlan(undefined, { ...now, prints }).unchanged.size).toBe(0)
    expect(buildRenderPlan(buildRecord(prints), { ...now, inputs: 'mã khác', prints }).unchanged.size).toBe(0)
    expect(buildRenderPlan(buildRecord(prints), { ...now, prints }).unchanged.size).toBe(prints.size)
  })

  it('renders the announcements alone whose first day has come or whose last day is over', () => {
    const dated = start.map((article, place) => ({
      ...article,
      ...(place === 3 && { validFrom: buildDate('2026-11-24') }),
      ...(place === 6 && { validUntil: buildDate('2026-11-23') }),
      ...(place === 9 && { validUntil: buildDate('2026-11-24') }),
    }))
    const printsOf = (day: string) => buildPagePrints(buildContent(dated, buildDate(day)), site)
    const listRendered = (day: string) => {
      const next = printsOf(day)
      const { unchanged } = buildRenderPlan(buildRecord(printsOf('2026-11-23T00:05')), {
        ...now,
        prints: next,
      })
      return [...next.keys()].filter(path => !unchanged.has(path)).toSorted()
    }
    expect(listRendered('2026-11-23T23:59')).toEqual([])
    expect(listRendered('2026-11-24T00:05')).toEqual(['/bai-viet/bai-3/', '/bai-viet/bai-6/'])
  })

  it('renders the schedule alone when another week begins, and a week when its plan changes', () => {
    const events = ['2026-11-16', '2026-11-24T08:00', '2026-12-01'].map(day => ({
      start: buildDate(day),
      title: 'Họp',
    }))
    const printsOf = (day: string, list: typeof events) =>
      buildPagePrints({ ...buildContent(start), schedule: buildSchedule(list, buildDate(day)) }, site)
    const listRendered = (day: string, list = events) => {
      const next = printsOf(day, list)
      const { unchanged } = buildRenderPlan(buildRecord(printsOf('2026-11-23', events)), {
        ...now,
        prints: next,
      })
      return [...next.keys()].filter(path => !unchanged.has(path))
    }
    expect(listRendered('2026-11-29')).toEqual([])
    expect(listRendered('2026-11-30')).toEqual(['/lich-cong-tac/'])
    const moved = events.map(event => (event.start === '2026-12-01' ? { ...event, title: 'Hoãn' } : event))
    expect(listRendered('2026-11-23', moved)).toEqual(['/lich-cong-tac/2026-11-30/'])
  })

  it('renders a page again whose file, or a compressed form of it, is gone or touched', () => {
    const record = buildRecord(prints)
    const files = new Map([...record.files, ['bai-viet/bai-1/index.html.br', [1, 1, 1, 1] as const]])
    const isUntouched = (file: string) => !/bai-1\/index.html.br|bai-2\/index.html/.test(file)
    const { unchanged } = buildRenderPlan(
      { ...record, files: new Map([...files].map(([file, state]) => [file, [...state]])) },
      { ...now, prints, isUntouched },
    )
    expect(prints.size - unchanged.size).toBe(2)
    expect(unchanged.has('/bai-viet/bai-1/')).toBe(false)
  })

  it('takes a search index over that finds the same, while all its files are there untouched', () => {
    const folder = '/tim-kiem/pagefind/'
    const record = {
      ...buildRecord(prints),
      files: new Map(
        ['index.html', 'pagefind/a.pf_meta', 'pagefind/a.js.br'].map(name => [
          `tim-kiem/${name}`,
          [1, 1, 1, 1] as [number, number, number, number],
        ]),
      ),
    }
    const list = (print: string, isUntouched = (_file: string): boolean => true) =>
      buildRenderPlan(record, { ...now, prints, indexes: new Map([[folder, print]]), isUntouched }).indexes
    expect(list('x')).toEqual(
      new Map([[folder, ['tim-kiem/pagefind/a.pf_meta', 'tim-kiem/pagefind/a.js.br']]]),
    )
    expect(list('y').size).toBe(0)
    expect(list('x', file => !file.endsWith('.br')).size).toBe(0)
  })

  it('renders what shows a record that the cache could not keep', () => {
    const content = buildContent(start)
    const kept = new Map([...content.kept].filter(([path]) => path !== '/bai-viet/bai-5/'))
    const partial = buildPagePrints({ ...content, kept }, site)
    const shown = [...renderPages(start)].filter(([, text]) => text.includes('/bai-viet/bai-5/'))
    expect(shown.length).toBeGreaterThan(3)
    expect(shown.filter(([path]) => partial.has(path))).toEqual([])
  })
})
