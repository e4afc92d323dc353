import { describe, expect, it } from 'vitest'
import { site } from '../config/site.ts'
import { buildArticleSchema } from '../lib/content/frontMatterSchema.ts'
import { parseArticle } from '../lib/content/parseArticle.ts'
import { listGoodArticles } from './goodArticles.ts'
import { buildSlug } from './testArticles.ts'
import { buildFigure } from './testFigures.ts'

const mutationsOfEach = 500
const picture = { ...buildFigure('anh').picture, tone: 'tone-28d' }

/** Pictures and files of every name that the articles use. */
function buildContext(slug: string) {
  const names = ['anh-1.jpg', 'anh-2.jpg', 'anh-3.jpg', 'bia.jpg']
  return {
    schema: buildArticleSchema(site.categories),
    categories: site.categories,
    pictures: new Map(names.map(name => [`bai-viet/${slug}/${name}`, picture])),
    files: new Map([[`bai-viet/${slug}/mau-don.pdf`, 1000]]),
    addresses: ['/lien-he/'],
    sounds: new Map(),
    facts: new Map([
      [`bai-viet/${slug}/mau-don.pdf`, { sha256: '', bytes: 1000, isLocked: false, hasMacros: false }],
    ]),
    videos: new Map(),
    abbreviations: [],
    host: new URL(site.url).host,
  }
}

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
function buildRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One to three bytes flipped, or a line deleted or doubled. */
function mutate(bytes: Buffer, random: () => number): Buffer {
  const kind = Math.floor(random() * 3)
  if (kind === 0) {
    const copy = Buffer.from(bytes)
    for (let count = 1 + Math.floor(random() * 3); count > 0; count--) {
      const at = Math.floor(random() * copy.length)
      copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(random() * 8))
    }
    return copy
  }
  const lines = bytes.toString('latin1').split('\n')
  const at = Math.floor(random() * lines.length)
  const line = lines[at] ?? ''
  const changed = kind === 1 ? lines.toSpliced(at, 1) : lines.toSpliced(at, 0, line)
  return Buffer.from(changed.join('\n'), 'latin1')
}

describe('twenty good articles', () => {
  const articles = listGoodArticles()

  it('are twenty', () => {
    expect(articles).toHaveLength(20)
  })

  it.each(articles)(
    '$name: nothing is told of it; changed, it is taken or refused with its name',
    ({ name, bytes }) => {
      const context = buildContext(name)
      const parse = (changed: Buffer) => parseArticle({ slug: buildSlug(name), bytes: changed }, context)
      const whole = parse(bytes)
      expect(whole.ok ? whole.warnings : whole.problems).toEqual([])
      expect(whole.ok).toBe(true)
      const random = buildRandom(name.length + bytes.length)
      let refused = 0
      for (let count = 0; count < mutationsOfEach; count++) {
        const result = parse(mutate(bytes, random))
        const problems = result.ok ? result.warnings : result.problems
        refused += Number(!result.ok)
        if (!result.ok && !problems.some(({ severity }) => severity === 'error'))
          expect.fail('refused without a reason')
        for (const { file, line, column, message, fix } of problems) {
          const isPlaced = file === `content/bai-viet/${name}/index.md` && line >= 1 && column >= 1
          if (!isPlaced || message === '' || fix === '')
            expect.fail(JSON.stringify({ file, line, column, message }))
        }
      }
      expect(refused).toBeGreaterThan(0)
    },
    120_000,
  )
})
