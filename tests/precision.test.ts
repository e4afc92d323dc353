import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { splitFrontMatter } from '../lib/content/splitFrontMatter.ts'
import { listProseLines } from '../lib/markdown/listProseLines.ts'
import { parseTree } from '../lib/markdown/parseTree.ts'
import { checkProse } from '../lib/prose/checkProse.ts'
import { generateNews } from './search/generateNews.ts'

/**
 * Texts in which there is nothing to find. Written by people: this site's articles and standing pages, and those that a
 * commune begins with. News: 200 sample texts whose writer had not seen the check. Made up: 200 sample articles, put
 * together from sentences in the style of commune news.
 */
const written = ['content', 'config/starter']
  .flatMap(folder => [
    ...readdirSync(join(folder, 'bai-viet')).map(name => join(folder, 'bai-viet', name, 'index.md')),
    ...readdirSync(join(folder, 'trang')).map(name => join(folder, 'trang', name)),
  ])
  .map(readBody)

function readBody(path: string): string {
  const split = splitFrontMatter(readFileSync(path, 'utf8'), { file: path, knownKeys: [], example: '' })
  if (!split.ok) throw new Error(path)
  return split.value.body
}
const newsFolder = 'tests/fixtures/news-texts'
const news = readdirSync(newsFolder).map(name => readFileSync(join(newsFolder, name), 'utf8'))
const madeUp = generateNews()
  .map(({ title, summary, text }) => [title, summary, text].join('\n').normalize('NFC'))
  // The others spell some words the new way and some the old way, for the search: a fault indeed.
  .filter(text => !/oà|oá|uỷ|uý/.test(text))
  .slice(0, 200)

function check(text: string) {
  return checkProse(listProseLines(parseTree(text), text), { hasForeignLink: false })
}
const countWords = (text: string): number => text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0

describe.each([
  { name: 'written', texts: written, least: 12 },
  { name: 'news', texts: news, least: 200 },
  { name: 'made up', texts: madeUp, least: 200 },
])('texts that are $name', ({ texts, least }) => {
  it('get no error and less than one warning in 1,000 words', () => {
    expect(texts.length).toBeGreaterThanOrEqual(least)
    const findings = texts.flatMap(check)
    const words = texts.reduce((sum, text) => sum + countWords(text), 0)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(
      findings.length * 1000,
      findings.map(({ message, fix }) => `${message} ${fix}`).join('\n'),
    ).toBeLessThan(words)
  })
})
