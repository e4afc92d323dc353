import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { buildPageFacts } from './pageFacts.ts'
import { readWeighedPages, writeWeighedPages } from './pageFactsCache.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facts-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const buildPage = (path: string) => ({
  facts: buildPageFacts(
    path,
    `<link rel="canonical" href="https://xa.example${path}"><h1 id="muc">Bài mẫu</h1><a href="/">Về</a><a href="#muc">Mục</a>
     <tim-kiem></tim-kiem><img src="/anh/a.jpg"><div class="body" style="x">Ba chữ thôi</div><script>x</script>`,
  ),
  weight: path.length,
})

it('gives back every fact of every page', async () => {
  const pages = new Map(['/', '/bai-viet/mot/'].map(path => [`${path.slice(1)}index.html`, buildPage(path)]))
  const file = join(folder, 'sau', 'trang.json')
  await writeWeighedPages(file, pages)
  expect(await readWeighedPages(file)).toEqual(pages)
  expect(pages.get('index.html')?.facts).toMatchObject({ words: 3, inlineScripts: 1, styleAttributes: 1 })
})

it('knows of no page when the file is missing or cut off', async () => {
  const file = join(folder, 'trang.json')
  expect(await readWeighedPages(file)).toEqual(new Map())
  writeFileSync(file, '{"addresses":["/"],"pa')
  expect(await readWeighedPages(file)).toEqual(new Map())
})
