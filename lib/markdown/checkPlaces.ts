import type { Link, Root } from 'mdast'
import { nearestWord } from '../text/nearestWord.ts'
import { buildError, type Finding, mostReported } from './finding.ts'
import { formatExcerpt } from './formatExcerpt.ts'
import { formatWords } from './formatWords.ts'
import { listHeadings } from './listHeadings.ts'
import { parseAddress } from './parseAddress.ts'
import { visit } from './visit.ts'

/** Checks that links within the text, `#muc-ket-qua`, lead to one of its headings. */
export function checkPlaces(tree: Root): readonly Finding[] {
  const ids = listHeadings(tree).map(({ id }) => id)
  const lost: { readonly link: Link; readonly id: string }[] = []
  visit(tree, 'link', link => {
    const address = parseAddress(link.url)
    if (address.kind === 'place' && !ids.includes(address.id)) lost.push({ link, id: address.id })
  })
  return lost.slice(0, mostReported).map(({ link, id }) => {
    const near = nearestWord(id, ids) ?? nearestWord(`muc-${id}`, ids)
    const all =
      ids.length === 0 ? 'bài chưa có mục nào' : `mục của bài: ${ids.map(other => `#${other}`).join(', ')}`
    return buildError(link, {
      code: 'BT33',
      message: `Trong bài không có mục "#${formatExcerpt(id)}".`,
      fix: near === undefined ? all : `[${formatWords(link)}](#${near})`,
    })
  })
}
