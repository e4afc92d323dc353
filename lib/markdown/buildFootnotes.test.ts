import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listElements, renderGood } from '../../tests/testMarkdown.ts'

/** Links within the page that lead to no id, and ids that stand twice. */
function listBrokenPlaces(html: string): readonly string[] {
  const elements = listElements(html)
  const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? [])
  const targets = elements.flatMap(({ attributes }) => {
    const href = attributes.get('href') ?? ''
    return href.startsWith('#') ? [href.slice(1)] : []
  })
  return [
    ...targets.filter(target => !ids.includes(target)),
    ...ids.filter((id, index) => ids.indexOf(id) !== index),
  ]
}

describe('buildFootnotes', () => {
  const html = renderGood(
    'Số liệu[^so] và tên[^ten], lại số liệu[^so].\n\n[^ten]: Theo hồ sơ.\n[^so]: Theo báo cáo[^ky].\n[^ky]: Quý III.',
  ).html
  const listLinks = (name: string) =>
    listElements(html).filter(({ attributes }) => attributes.get('aria-label')?.startsWith(name))

  it('numbers notes in the order in which the text refers to them', () => {
    expect(listLinks('Chú thích').map(({ text }) => text)).toEqual(['1', '2', '1', '3'])
    expect(
      listElements(html)
        .filter(({ name }) => name === 'li')
        .map(({ text }) => text.slice(0, 10)),
    ).toEqual(['Theo báo c', 'Theo hồ sơ', 'Quý III. ↩'])
  })

  it('leads back to each place that refers to a note', () => {
    expect(
      listLinks('Quay lại').map(({ attributes }) => [attributes.get('aria-label'), attributes.get('href')]),
    ).toEqual([
      ['Quay lại chỗ dẫn 1', '#dan-1'],
      ['Quay lại chỗ dẫn 1, lần 2', '#dan-1-2'],
      ['Quay lại chỗ dẫn 2', '#dan-2'],
      ['Quay lại chỗ dẫn 3', '#dan-3'],
    ])
  })

  it('says in Vietnamese what the list is', () => {
    expect(listElements(html).find(({ name }) => name === 'h2')).toMatchObject({ text: 'Chú thích' })
  })

  it('links both ways without a broken end, however notes refer to each other', () => {
    const label = fc.constantFrom('a', 'b', 'c', 'd')
    const notes = fc.array(fc.array(label, { maxLength: 3 }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(label), notes, (uses, references) => {
        const format = (labels: readonly string[]) => labels.map(name => `chữ[^${name}]`).join(' ')
        const definitions = ['a', 'b', 'c', 'd'].map(
          (name, index) => `[^${name}]: Ghi chú ${format(references[index] ?? [])}\n`,
        )
        const text = `Mở đầu ${format(['a', 'b', 'c', 'd', ...uses])}\n\n${definitions.join('\n')}`
        expect(listBrokenPlaces(renderGood(text).html)).toEqual([])
      }),
    )
  })
})
