import { createRequire } from 'node:module'
import { parseFragment, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { renderMarkdown } from '../lib/markdown/renderMarkdown.ts'
import { type Change, commonmarkDeviations } from './fixtures/commonmarkDeviations.ts'
import { listElements, type TestElement, testContext } from './testMarkdown.ts'

const example = z.object({ number: z.number(), markdown: z.string(), html: z.string() })
// The package has no types; it is a list of what stands in the specification's own text.
const specification = z
  .object({ tests: z.array(example) })
  .parse(createRequire(import.meta.url)('commonmark-spec'))
  .tests.map(({ number, markdown, html }) => ({
    number,
    // The specification draws a tab as an arrow.
    markdown: markdown.replaceAll('→', '\t'),
    html: html.replaceAll('→', '\t'),
  }))

const listed = new Map(
  commonmarkDeviations.flatMap(deviation => deviation.examples.map(number => [number, deviation] as const)),
)
const unchanged = specification.filter(({ number }) => !listed.has(number))

const normalise = (html: string): string => serialize(parseFragment(html))

/** What is left of the elements when the change is left out of account. */
function listWithout(change: Change, html: string): readonly unknown[] {
  const isChanged = ({ name }: TestElement): boolean => change === 'bare links' && name === 'a'
  const attribute = { 'heading ids': 'id', 'code languages': 'class', 'bare links': '' }[change]
  return listElements(html)
    .filter(element => !isChanged(element))
    .map(({ name, text, attributes }) => [name, text, [...attributes].filter(([key]) => key !== attribute)])
}

describe('CommonMark specification', () => {
  it('is read whole', () => {
    expect(specification).toHaveLength(652)
    expect(listed.size).toBe(commonmarkDeviations.flatMap(({ examples }) => examples).length)
    expect(unchanged.length + listed.size).toBe(652)
  })

  it.each(unchanged)('is followed in example $number', ({ markdown, html }) => {
    const result = renderMarkdown(markdown, testContext)
    expect(result.ok ? normalise(result.value.html) : result.problems).toBe(normalise(html))
  })

  describe.each(commonmarkDeviations)('is left where: $reason', deviation => {
    it.each(specification.filter(({ number }) => deviation.examples.includes(number)))(
      'in example $number',
      ({ markdown, html }) => {
        const result = renderMarkdown(markdown, testContext)
        const rendered = result.ok ? result.value.html : ''
        if ('refusal' in deviation) {
          const messages = result.ok ? [] : result.problems.map(({ message }) => message)
          expect(messages.join('\n')).toContain(deviation.refusal)
        } else {
          expect(normalise(rendered)).not.toBe(normalise(html))
          expect(listWithout(deviation.change, rendered)).toEqual(listWithout(deviation.change, html))
        }
      },
    )
  })
})
