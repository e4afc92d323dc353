import { listSentences } from '../lib/text/listSentences.ts'

/** A sentence where it stands on the page. */
export interface PageSentence {
  /** Its words without what is only for the eye. */
  readonly text: string
  readonly range: Range
  /** The paragraph, heading, caption or cell that holds it. */
  readonly block: Element
}

const readParts = 'h1,.sapo,figcaption,.body'
const blocks = 'h1,h2,h3,h4,h5,h6,p,li,dt,dd,th,td,figcaption'
/** For the eye or for programs only: numbers of notes, code, words for screen readers. */
const unread = 'sup a,pre,script,.visually-hidden,[hidden]'

/** Lists the sentences of an article in reading order: title, sapo, body and captions. */
export function listArticleSentences(article: Element): readonly PageSentence[] {
  const sentences: PageSentence[] = []
  for (const { block, texts } of listBlocks(article)) {
    const words = texts.map(({ data }) => data).join('')
    for (const { start, end } of listSentences(words)) {
      const range = document.createRange()
      range.setStart(...findPlace(texts, start))
      range.setEnd(...findPlace(texts, end))
      sentences.push({ text: words.slice(start, end), range, block })
    }
  }
  return sentences
}

interface Block {
  readonly block: Element
  readonly texts: Text[]
}

function listBlocks(article: Element): readonly Block[] {
  const found: Block[] = []
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    const block = text.parentElement?.closest(blocks)
    if (!block?.closest(readParts) || text.parentElement?.closest(unread)) continue
    const last = found[found.length - 1]
    if (last?.block === block) last.texts.push(text)
    else found.push({ block, texts: [text] })
  }
  return found
}

/** The place of character `offset` of the joined texts. */
function findPlace(texts: readonly Text[], offset: number): [Text, number] {
  let rest = offset
  for (const text of texts) {
    if (rest <= text.length) return [text, rest]
    rest -= text.length
  }
  throw new RangeError()
}
