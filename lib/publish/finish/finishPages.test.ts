import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listFiles } from '../listFiles.ts'
import { finishPages } from './finishPages.ts'

const page = (body: string): string =>
  `<!DOCTYPE html><html lang="vi"><head><link rel="stylesheet" href="/_next/static/chunks/a.css"/><script src="/_next/static/chunks/a.js" async=""></script></head><body>${body}</body></html>`

const exported = {
  'index.html': page('<h1>Nhà<!-- --></h1>'),
  'index.txt': '1:"$Sreact.fragment"',
  '__next._tree.txt': '0:{}',
  'bai-viet/le-hoi/index.html': page('<img src="/_next/static/media/anh.png" alt="">'),
  'bai-viet/le-hoi/index.txt': '1:"$Sreact.fragment"',
  'bai-viet/le-hoi/__next.bai-viet.txt': '0:{}',
  'tep/ghi-chu/index.txt': 'Tệp đính kèm',
  'robots.txt': 'User-agent: *',
  '_next/static/chunks/a.css': 'p{background:url(/_next/static/media/nen.svg)}',
  '_next/static/chunks/a.js': 'void 0',
  '_next/static/abc/_buildManifest.js': 'void 0',
  '_next/static/media/anh.png': 'png',
  '_next/static/media/nen.svg': '<svg/>',
}

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xuat-ban-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function writeFiles(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

describe('finishPages', () => {
  it('leaves pages, documents and what the pages name, and nothing of Next’s runtime', async () => {
    await writeFiles(exported)
    const finished = await finishPages({ folder, modules: [] })
    expect(finished).toMatchObject({ pages: 2, refusals: [] })
    expect(finished.styleHashes).toEqual([expect.stringMatching(/^sha256-/)])
    expect(await listFiles(folder)).toEqual([
      '_next/static/media/anh.png',
      '_next/static/media/nen.svg',
      'bai-viet/le-hoi/index.html',
      'index.html',
      'robots.txt',
      'tep/ghi-chu/index.txt',
    ])
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe(
      '<!DOCTYPE html><html lang="vi"><head><style>p{background:url(/_next/static/media/nen.svg)}</style></head><body><h1>Nhà</h1></body></html>',
    )
  })

  it('takes the folder _next away when nothing in it is needed', async () => {
    const { 'bai-viet/le-hoi/index.html': _article, ...rest } = exported
    await writeFiles({ ...rest, '_next/static/chunks/a.css': 'p{color:red}' })
    await finishPages({ folder, modules: [] })
    expect((await listFiles(folder)).filter(file => file.startsWith('_next'))).toEqual([])
  })

  it('names every page that it refuses, with the reason, in order of file', async () => {
    await writeFiles({
      ...exported,
      'index.html': page('<script>alert(1)</script>'),
      'bai-viet/le-hoi/index.html': page('<p style="color:red"></p>'),
      '_next/static/chunks/a.css': '@import "khac.css";',
    })
    const { refusals } = await finishPages({ folder, modules: [] })
    expect(refusals.map(({ page }) => page)).toEqual([
      '_next/static/chunks/a.css',
      'bai-viet/le-hoi/index.html',
      'index.html',
    ])
  })

  it('gives the same bytes for the same export', async () => {
    const texts: string[] = []
    for (let run = 0; run < 2; run++) {
      await writeFiles(exported)
      await finishPages({ folder, modules: [] })
      texts.push(await readFile(join(folder, 'bai-viet/le-hoi/index.html'), 'utf8'))
    }
    expect(texts[1]).toBe(texts[0])
  })
})
