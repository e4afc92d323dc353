import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import blns from 'big-list-of-naughty-strings'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatYamlText } from '../lib/content/formatYamlText.ts'
import { buildArticleSchema } from '../lib/content/frontMatterSchema.ts'
import { parseArticle } from '../lib/content/parseArticle.ts'
import { buildSlug, news } from './testArticles.ts'

const context = {
  schema: buildArticleSchema([news]),
  categories: [news],
  pictures: new Map(),
  files: new Map(),
  host: 'dong-tam.example',
  addresses: [],
  sounds: new Map(),
  facts: new Map(),
  videos: new Map(),
  abbreviations: [],
}

const keys: Readonly<Record<string, string>> = {
  title: 'Lễ hội',
  date: '2026-11-23',
  category: 'tin-xa',
  summary: 'Xã mở hội.',
}

function formatSource(given: Readonly<Record<string, string>>, body = 'Bà con vui hội.'): string {
  const lines = Object.entries({ ...keys, ...given }).map(([key, value]) => `${key}: ${value}`)
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`
}

/** Parses, and holds the result against what every result must be. */
function parse(bytes: Uint8Array | string) {
  const result = parseArticle({ slug: buildSlug('le-hoi'), bytes: Buffer.from(bytes) }, context)
  const problems = result.ok ? result.warnings : result.problems
  if (!result.ok) expect(problems.some(({ severity }) => severity === 'error')).toBe(true)
  for (const { file, line, column, message } of problems) {
    expect(file).toBe('content/bai-viet/le-hoi/index.md')
    expect(line).toBeGreaterThanOrEqual(1)
    expect(column).toBeGreaterThanOrEqual(1)
    expect(message).not.toMatch(/\[object Object\]|Lỗi của công cụ/)
  }
  const article = result.ok ? result.value?.article : undefined
  expect(article?.html ?? '').not.toMatch(/<(?:script|iframe|style|object|embed|form)|<[^>]* on\w+=/i)
  return article
}

describe('the Big List of Naughty Strings', () => {
  it.each(['title', 'summary', 'author', 'source', 'cover', 'aliases'])('never crashes %s', key => {
    for (const text of blns) parse(formatSource({ [key]: text }))
  })

  it('comes out of a title as it went in, or is refused', () => {
    let taken = 0
    for (const text of blns) {
      const article = parse(formatSource({ title: formatYamlText(text.replace(/\n/g, ' ')) }))
      if (article === undefined) continue
      taken += 1
      expect(article.title).toBe(text.replaceAll('\u00AD', '').normalize('NFC').replace(/\s+/g, ' ').trim())
    }
    expect(taken).toBeGreaterThan(300)
  })

  it('never crashes a body', () => {
    for (const text of blns) {
      parse(formatSource({}, text))
      parse(formatSource({}, `Câu ${text} và [${text}](${text}).\n\n- ${text}\n`))
    }
  })
})

describe('any text', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string())

  it('in any field is taken or refused, never more', () => {
    const key = fc.constantFrom(
      ...['title', 'date', 'category', 'summary', 'author', 'source', 'updated', 'cover', 'coverAlt'],
      ...['coverCaption', 'attachments', 'aliases', 'draft', 'featured'],
    )
    fc.assert(
      fc.property(key, text, (name, value) => {
        parse(formatSource({ [name]: value }))
        parse(formatSource({ [name]: formatYamlText(value) }))
      }),
      { numRuns: 600 },
    )
  })

  it('as a key, a body or a whole file is taken or refused, never more', () => {
    fc.assert(
      fc.property(text, value => {
        parse(formatSource({ [value]: 'x' }))
        parse(formatSource({}, value))
        parse(value)
      }),
      { numRuns: 300 },
    )
  })

  it('of bytes is taken or refused, never more', () => {
    fc.assert(
      fc.property(fc.uint8Array(), bytes => void parse(bytes)),
      { numRuns: 300 },
    )
  })
})

describe('good articles with bytes changed', () => {
  const folder = 'content/bai-viet'
  const sources = readdirSync(folder).map(name => readFileSync(join(folder, name, 'index.md')))

  const changes = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      kind: fc.constantFrom('flip', 'drop', 'double'),
      bit: fc.nat(7),
    }),
    { minLength: 1, maxLength: 4 },
  )

  it('are taken or refused, never more', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sources), changes, (source, list) => {
        const changed = list.reduce((bytes, { at, kind, bit }) => {
          // Half of the changes fall on the front matter, which is a small part of the file.
          const index = Math.floor(at * at * (bytes.length - 1))
          const byte = bytes[index] ?? 0
          const middle = kind === 'drop' ? [] : kind === 'double' ? [byte, byte] : [byte ^ (1 << bit)]
          return Buffer.concat([bytes.subarray(0, index), Buffer.from(middle), bytes.subarray(index + 1)])
        }, source)
        parse(changed)
      }),
      { numRuns: 400 },
    )
  })
})

describe('texts made to take for ever', () => {
  const body = (text: string) => formatSource({}, text)
  const nested = Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')

  it.each<readonly [string, string | Uint8Array]>([
    ['8,000 blank lines of front matter', `---\n${'\n'.repeat(8000)}---\n\nChữ.\n`],
    ['190 blank lines of many spaces', `---\n${`${' '.repeat(80)}\n`.repeat(190)}---\n\nChữ.\n`],
    ['7,000 brackets', formatSource({ title: '['.repeat(7000) })],
    ['7,000 braces over lines', `---\na: ${'{\n'.repeat(190)}---\n`],
    [
      'deep indents',
      `---\n${Array.from({ length: 190 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}\n---\n\nChữ.\n`,
    ],
    ['compact lists', `---\na:\n ${'- '.repeat(7000)}b\n---\n\nChữ.\n`],
    ['question marks', `---\n${'? '.repeat(7000)}\n---\n\nChữ.\n`],
    ['a long key', `---\n${'a'.repeat(15_000)}: b\n---\n\nChữ.\n`],
    ['a long quote', formatSource({ title: `"${'\\'.repeat(15_000)}` })],
    ['many quotes', formatSource({ title: `'${"''".repeat(7000)}` })],
    ['colons', formatSource({ title: ':'.repeat(15_000) })],
    ['hashes', formatSource({ title: ' #'.repeat(7000) })],
    ['a date of digits', formatSource({ date: '1'.repeat(15_000) })],
    ['an address', formatSource({ source: `{name: a, url: "https://${'a.'.repeat(7000)}"}` })],
    ['a line of 1 MB', body('a'.repeat(990_000))],
    ['a file of 20 MB', Buffer.alloc(20_000_000, 'a')],
    ['a file of line ends', Buffer.alloc(990_000, '\n')],
    ['a file of dashes', Buffer.alloc(990_000, '-')],
    ['a file of wrong bytes', Buffer.alloc(990_000, 0xff)],
    ['lists in lists', body(nested)],
    ['quotations in quotations', body('>'.repeat(5000))],
    ['dashes', body('- '.repeat(2000))],
    ['open brackets', body('['.repeat(19_000))],
    ['pictures in pictures', body('![a'.repeat(6000))],
    ['stars', body('*a **b '.repeat(2800))],
    ['backticks', body(Array.from({ length: 190 }, (_, length) => '`'.repeat(length)).join(' '))],
    ['a table of 200 columns', body(`${'|a'.repeat(200)}|\n${'|-'.repeat(200)}|\n`.repeat(200))],
    ['footnotes', body(Array.from({ length: 5000 }, (_, number) => `[^${number}]: a`).join('\n'))],
    ['joined emoji', body('👨\u200D'.repeat(5000))],
  ])('%s: under 2 s', (_, source) => {
    const start = performance.now()
    parse(source)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
