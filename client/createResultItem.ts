import { decodeSearchText } from '../lib/search/encodeSearchText.ts'
import type { EngineFragment } from '../lib/search/searchEngine.ts'
import { splitExcerpt } from '../lib/search/splitExcerpt.ts'

/** One result in the dress of the site's other lists, the reader's words marked. Texts only become text. */
export function createResultItem({ url, excerpt, meta }: EngineFragment): HTMLLIElement {
  const link = createElement('a', '', [decodeSearchText(meta.title ?? url)])
  link.href = url
  const pieces = splitExcerpt(excerpt).map(({ text, isMatch }) =>
    isMatch ? createElement('mark', '', [text]) : text,
  )
  const card = createElement('article', 'card', [
    createElement('h2', 'card-title', [link]),
    createElement('p', 'card-meta', createFacts(meta)),
    createElement('p', 'card-summary', ['… ', ...pieces, ' …']),
  ])
  return createElement('li', '', [card])
}

function createFacts({ date, category }: EngineFragment['meta']): readonly Node[] {
  const facts: Node[] = []
  if (date) {
    const time = createElement('time', '', [date.split('-').reverse().join('/')])
    time.dateTime = date
    facts.push(time)
  }
  if (category) facts.push(createElement('span', 'card-category', [decodeSearchText(category)]))
  return facts
}

function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  content: readonly (string | Node)[],
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  element.className = className
  element.append(...content)
  return element
}
