import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { site } from '../../../tests/fixtures/second-commune/site.ts'
import { buildDate } from '../../../tests/testArticles.ts'
import type { Picture, PictureCatalogue } from '../../types.ts'
import { loadContent } from '../loadContent.ts'
import { openParseCache, type ParseCache } from './parseCache.ts'

let work = ''

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'parse-'))
  for (const slug of ['mot', 'hai', 'ba']) write(`bai-viet/${slug}/index.md`, render(slug))
})
afterEach(() => rmSync(work, { recursive: true }))

const long = 'Đây là một câu khá dài của bài mẫu. '.repeat(30)

const render = (slug: string, body = '![Ảnh mẫu](anh.jpg "Chú thích mẫu")'): string =>
  `---\ntitle: Bài ${slug}\ndate: 2026-11-20\ncategory: tin-xa\nsummary: Bài mẫu.\n---\n\n${long}\n\n${body}\n`

/** Writes a source file as if it had been written long before it is read. */
function write(path: string, text: string): void {
  const file = join(work, 'content', path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  utimesSync(file, 1_000_000, 1_000_000)
}

const buildPicture = (name: string): Picture => ({
  width: 600,
  height: 400,
  tone: 'tone-222',
  variants: [{ path: `/anh/${name}-600.jpg`, width: 600, height: 400, format: 'jpeg' }],
})

const buildPictures = (name = 'cu'): PictureCatalogue =>
  new Map(['mot', 'hai', 'ba'].map(slug => [`bai-viet/${slug}/anh.jpg`, buildPicture(name)]))

/** Loads the folder; gives how it was told by address, and which files had to be parsed. */
async function load({ pictures = buildPictures(), inputs = 'a', cached = true } = {}) {
  const parsed: string[] = []
  const openCache = async (surroundings: Parameters<typeof openParseCache>[0]['surroundings']) => {
    const folders = { cacheFolder: join(work, 'cache'), contentFolder: join(work, 'content') }
    const cache = await openParseCache({ ...folders, inputs, surroundings })
    const parse: ParseCache['parse'] = (source, parseIn) => {
      parsed.push(source.slug)
      return cache.parse(source, parseIn)
    }
    return { ...cache, parse }
  }
  const loaded = await loadContent({
    folder: join(work, 'content'),
    site,
    now: buildDate('2026-11-23'),
    showDrafts: false,
    pictures,
    facts: new Map(),
    ...(cached && { openCache }),
  })
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  return { articles: loaded.value.articles.newestFirst, warnings: loaded.warnings, parsed }
}

const listFiles = (): readonly string[] =>
  readdirSync(join(work, 'cache'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))

/** The files' last change of any kind is now, which a build does not trust for two seconds. */
const rest = () => new Promise(resolve => setTimeout(resolve, 2_100))

describe('openParseCache', () => {
  it('gives what parsing gives, with the very pictures of the catalogue, and parses nothing twice', async () => {
    const pictures = buildPictures()
    const plain = await load({ pictures, cached: false })
    await rest()
    expect((await load({ pictures })).parsed.toSorted()).toEqual(['ba', 'hai', 'mot'])
    const again = await load({ pictures })
    expect(again.parsed).toEqual([])
    expect(again.articles).toEqual(plain.articles)
    expect(again.articles[0]?.figures[0]?.picture).toBe(pictures.get('bai-viet/ba/anh.jpg'))
    expect(again.articles[0]?.html.length).toBeGreaterThan(1_000)
  })

  it('parses again what was edited, also within a tick of the clock and with the old size and time', async () => {
    await load()
    write('bai-viet/hai/index.md', render('hai').replace('Ảnh mẫu', 'Anh mẫu'))
    const { parsed, articles } = await load()
    expect(parsed).toEqual(['hai'])
    expect(articles.find(({ slug }) => slug === 'hai')?.figures[0]?.alt).toBe('Anh mẫu')
  })

  it('does not parse a file again that was merely copied', async () => {
    await load()
    const file = join(work, 'content/bai-viet/hai/index.md')
    const bytes = readFileSync(file)
    rmSync(file)
    writeFileSync(file, bytes)
    expect((await load()).parsed).toEqual([])
  })

  it('parses again when a picture that the text looks up has changed, and only then', async () => {
    await load()
    const pictures = new Map([...buildPictures(), ['bai-viet/mot/anh.jpg', buildPicture('moi')]])
    const { parsed, articles } = await load({ pictures })
    expect(parsed).toEqual(['mot'])
    expect(articles.find(({ slug }) => slug === 'mot')?.html).toContain('/anh/moi-600.jpg')
  })

  it('starts anew with other code', async () => {
    await load()
    expect((await load({ inputs: 'b' })).parsed).toHaveLength(3)
  })

  it('parses again whatever of the cache is gone or cut off', async () => {
    const { articles } = await load()
    for (const file of listFiles()) {
      for (const damage of [
        () => rmSync(file),
        () => writeFileSync(file, readFileSync(file).subarray(0, -9)),
      ]) {
        damage()
        const repaired = await load()
        expect(repaired.parsed.length).toBeGreaterThan(0)
        expect(repaired.articles).toEqual(articles)
      }
    }
  })
})
