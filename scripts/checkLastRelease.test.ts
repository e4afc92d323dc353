import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { buildArticleIndex } from '../lib/content/articleIndex.ts'
import type { Redirect } from '../lib/publish/parseRedirects.ts'
import { buildDate } from '../tests/testArticles.ts'
import { checkLastRelease } from './checkLastRelease.ts'

let work = ''
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'ban-truoc-'))
  write('truoc/index.html', 'truoc/bai-viet/le-hoi/index.html', 'truoc/tin-tuc/trang/3/index.html')
  write('moi/index.html', 'moi/tin-tuc/index.html', 'noi-dung/bai-viet/cho-duyet/index.md')
})
afterEach(() => rmSync(work, { recursive: true, force: true }))

function write(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(work, file)), { recursive: true })
    writeFileSync(join(work, file), `<h1>Bài ở ${dirname(file).split('/').at(-1)}</h1>`)
  }
}

const check = (allowGone: boolean, redirects: readonly Redirect[] = []) =>
  checkLastRelease({
    lastRelease: { folder: join(work, 'truoc'), allowGone },
    stageFolder: join(work, 'moi'),
    contentFolder: join(work, 'noi-dung'),
    redirectsFile: join(work, 'redirects.csv'),
    content: {
      articles: buildArticleIndex([], { now: buildDate('2026-11-23'), showDrafts: false }),
      albums: [],
      questions: [],
      pages: [],
      register: [],
      attachments: new Map(),
      kept: new Map(),
    },
    redirects,
  })
const archive = [{ from: '/tin-tuc/trang/3/', to: '/tin-tuc/' }]

it('stops at an article that is gone, says which, and leads archive pages on', async () => {
  const { redirects, refusals } = await check(false)
  expect(refusals.join('\n')).toContain('"Bài ở le-hoi" ở /bai-viet/le-hoi/')
  expect(refusals.join('\n')).toContain('--allow-gone')
  expect(redirects).toEqual(archive)
})

it('lets it go for a reason, or when it leads on', async () => {
  expect(await check(true)).toEqual({ redirects: archive, refusals: [] })
  const kept = [{ from: '/bai-viet/le-hoi', to: '/tin-tuc/' }]
  expect(await check(false, kept)).toEqual({ redirects: archive, refusals: [] })
})

it('names the file of an article that is a draft again', async () => {
  write('truoc/bai-viet/cho-duyet/index.html')
  const { refusals } = await check(false)
  expect(refusals.join('\n')).toContain('content/bai-viet/cho-duyet/index.md')
})
