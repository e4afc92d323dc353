import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findResults } from '../lib/search/findResults.ts'
import { parseSearchQuery } from '../lib/search/parseSearchQuery.ts'
import { buildSearchContent } from '../tests/search/buildSearchContent.ts'
import { generateNews } from '../tests/search/generateNews.ts'
import { openEngine } from '../tests/search/openEngine.ts'
import { buildArticle, buildSlug, notices } from '../tests/testArticles.ts'
import { buildDocument, buildRegister } from '../tests/testDocuments.ts'
import { withFolder } from '../tests/testPictures.ts'
import { writeSearchIndex } from './buildSearch.ts'

const page = {
  slug: buildSlug('gioi-thieu'),
  path: '/gioi-thieu/',
  title: 'Giới thiệu',
  summary: 'Xã nằm bên suối Thủy.',
  headings: [],
  html: '<p>Xã có chín thôn.</p>',
  sourceFile: 'content/trang/gioi-thieu.md',
}

const articles = [
  buildArticle('cu', '2022-05-01', { title: 'Lũ cũ', html: '<p>Nước lũ về.</p>', category: notices }),
  buildArticle('moi', '2024-05-01T08:30', {
    title: 'Sau lũ',
    html: '<p>Dựng lại nhà sau cơn lũ lớn: lũ, lũ.</p>',
  }),
  buildArticle('nhap', '2024-05-02', { title: 'Lũ trong bản nháp', draft: true }),
]

const readFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => [
      join(parentPath, name).slice(folder.length),
      readFileSync(join(parentPath, name), 'base64'),
    ])
    .sort()

async function list(given: { readonly typed?: string; readonly filters?: Readonly<Record<string, string>> }) {
  const { engine, close } = await openEngine(buildSearchContent(articles, [page]))
  const results = await findResults(engine, {
    query: parseSearchQuery(given.typed ?? '', []),
    filters: given.filters ?? {},
    newestFirst: true,
    signal: new AbortController().signal,
  })
  const fragments = await Promise.all(results.map(result => result.data()))
  await close()
  return fragments
}

const listAddresses = async (given: Parameters<typeof list>[0]) => (await list(given)).map(({ url }) => url)

describe('writeSearchIndex', () => {
  it('lets news and standing pages be found, by date, and drafts never', async () => {
    expect(await listAddresses({})).toEqual(['/bai-viet/moi/', '/bai-viet/cu/', '/gioi-thieu/'])
    expect(await listAddresses({ typed: 'lu' })).toEqual(['/bai-viet/moi/', '/bai-viet/cu/'])
    expect(await listAddresses({ typed: '"trong bản nháp"' })).toEqual([])
  })

  it('lets the reader choose category and year', async () => {
    expect(await listAddresses({ filters: { 'chuyen-muc': 'thong-bao' } })).toEqual(['/bai-viet/cu/'])
    expect(await listAddresses({ typed: 'lũ', filters: { nam: '2024' } })).toEqual(['/bai-viet/moi/'])
    expect(await listAddresses({ filters: { 'chuyen-muc': 'thong-bao', nam: '2024' } })).toEqual([])
  })

  it('knows what to show of a result', async () => {
    const [first] = await list({ typed: 'nha sau con lu lon' })
    expect(first?.meta).toMatchObject({ title: 'Sau lũ', category: 'Tin xã', date: '2024-05-01' })
    expect(first?.excerpt).toContain('<mark>nhà</mark> <mark>sau</mark> <mark>cơn</mark> <mark>lũ</mark>')
  })

  it('lets a document be found by its symbol, by what it is about and by the words of its file', async () => {
    const document = buildDocument('ke-hoach', '2026-03-02', {
      number: '05-NQ/ĐU',
      title: 'Trồng rừng ở thôn mẫu',
      attachments: [{ title: 'Toàn văn', path: '/tep/a.pdf', bytes: 9, type: 'PDF', sha256: 'ab12' }],
    })
    const others = buildDocument('khac', '2026-03-01', { number: '06-NQ/ĐU', title: 'Việc khác' })
    const content = { ...buildSearchContent(articles, [page]), register: buildRegister([document, others]) }
    const texts = new Map([['ab12', 'Mỗi hộ nhận hai trăm cây quế giống.']])
    const { engine, close } = await openEngine(content, { readText: sha256 => texts.get(sha256) ?? '' })
    const find = async (typed: string) => {
      const query = parseSearchQuery(typed, [])
      const { signal } = new AbortController()
      const results = await findResults(engine, { query, filters: {}, newestFirst: false, signal })
      return Promise.all(results.map(result => result.data()))
    }
    for (const typed of [
      '05-NQ/ĐU',
      '05-nq/du',
      'trồng rừng thôn mẫu',
      'trong rung',
      'cây quế giống',
      'cay que',
    ]) {
      const [first] = await find(typed)
      expect([typed, first?.url, first?.meta.category]).toEqual([typed, '/van-ban/ke-hoach/', 'Văn bản'])
    }
    await close()
  })

  it('gives the same bytes for the same content, and no file that nobody asks for', () =>
    withFolder(async folder => {
      const content = buildSearchContent(generateNews().slice(0, 120), [page])
      const folders = ['mot', 'hai'].map(name => join(folder, name))
      for (const each of folders) expect(await writeSearchIndex({ folder: each, content })).toBe(121)
      const [first, second] = folders.map(readFiles)
      expect(first).toEqual(second)
      const kinds = new Set(first?.map(([path = '']) => path.replace(/vi_[0-9a-f]+/, '')))
      expect([...kinds].sort()).toEqual([
        '/tim-kiem/pagefind/filter/.pf_filter',
        '/tim-kiem/pagefind/fragment/.pf_fragment',
        '/tim-kiem/pagefind/index/.pf_index',
        '/tim-kiem/pagefind/pagefind-entry.json',
        '/tim-kiem/pagefind/pagefind-worker.js',
        '/tim-kiem/pagefind/pagefind..pf_meta',
        '/tim-kiem/pagefind/pagefind.js',
        '/tim-kiem/pagefind/wasm.unknown.pagefind',
      ])
    }))
})
