import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { formatProblems } from '../lib/content/formatProblems.ts'
import { loadContent } from '../lib/content/loadContent.ts'
import { buildFileCatalogue } from '../lib/files/buildFileCatalogue.ts'
import { nowInHanoi } from '../lib/text/hanoiDate.ts'
import type { Picture, PictureCatalogue, SiteConfig } from '../lib/types.ts'
import { site } from './fixtures/second-commune/site.ts'

/**
 * Every folder of tests/fixtures/problems is one mistake: `input.md` stands for the article
 * `bai-viet/bai-mau/index.md`, or `content/` for a whole content folder; `problems.txt` is exactly what the
 * editor is told.
 */
const cases = 'tests/fixtures/problems'
const scratch = mkdtempSync(join(tmpdir(), 'problems-'))

const testSite: SiteConfig = {
  ...site,
  categories: [
    { slug: 'tin-xa', name: 'Tin xã', description: 'Tin của xã.' },
    { slug: 'thong-bao', name: 'Thông báo', description: 'Thông báo của xã.' },
  ],
}

const goodArticle = `---
title: Bài đúng
date: 2026-11-01
category: tin-xa
summary: Bài này không có lỗi.
---

Nội dung.
`

function readContentFolder(name: string): string {
  const given = join(cases, name)
  if (readdirSync(given).includes('content')) return join(given, 'content')
  const article = join(scratch, name, 'bai-viet/bai-mau')
  mkdirSync(article, { recursive: true })
  cpSync(join(given, 'input.md'), join(article, 'index.md'))
  // A site needs one article that is published, which the mistake may keep this one from being.
  const beside = join(scratch, name, 'bai-viet/bai-dung')
  mkdirSync(beside)
  writeFileSync(join(beside, 'index.md'), goodArticle)
  return join(scratch, name)
}

const picture: Picture = {
  width: 800,
  height: 600,
  variants: [{ path: '/anh/mau.jpg', width: 800, height: 600, format: 'jpeg' }],
  tone: 'tone-222',
}

/** Stands in for the encoder, which has tests of its own: every picture file is a good picture. */
function buildPictures(folder: string): PictureCatalogue {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const pictures = files.filter(file => /\.(?:jpe?g|png|webp)$/i.test(file))
  return new Map(pictures.map(file => [file.normalize('NFC'), picture]))
}

async function readProblems(name: string): Promise<string> {
  const folder = readContentFolder(name)
  const now = nowInHanoi(new Date('2026-11-23T05:00:00Z'))
  const pictures = buildPictures(folder)
  const facts = await buildFileCatalogue({ contentFolder: folder, cacheFolder: join(scratch, '.cache') })
  const loaded = await loadContent({ folder, site: testSite, now, showDrafts: false, pictures, facts })
  return formatProblems(loaded.ok ? loaded.warnings : loaded.problems)
}

afterAll(() => rmSync(scratch, { recursive: true }))

describe('what an editor is told', () => {
  it.each(
    readdirSync(cases, { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(({ name }) => name),
  )('%s', async name => {
    expect(await readProblems(name)).toBe(readFileSync(join(cases, name, 'problems.txt'), 'utf8'))
  })
})
