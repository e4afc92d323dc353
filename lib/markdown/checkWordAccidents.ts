import type { Code, List } from 'mdast'
import { nearestWord } from '../text/nearestWord.ts'
import { chartLanguage } from './charts/chart.ts'
import { buildWarning, type Finding } from './finding.ts'
import { formatWords } from './formatWords.ts'
import type { MarkdownDocument } from './markdownDocument.ts'
import { visit } from './visit.ts'

/** An ordered list that begins beyond this is rather a sentence that begins with a year or an amount. */
const highestListStart = 99

/** Warns where ordinary typing means something in Markdown: indentation, a dash or `2026.` at a line's start. */
export function checkWordAccidents({ tree, source }: MarkdownDocument): readonly Finding[] {
  const findings: Finding[] = []
  visit(tree, (node, index, parent) => {
    if (node.type === 'code') findings.push(...checkCode(node, source))
    if (node.type !== 'list') return
    const before = index ? parent?.children[index - 1] : undefined
    const isAfterParagraph =
      before?.type === 'paragraph' && before.position?.end.line === (node.position?.start.line ?? 0) - 1
    findings.push(...checkList(node, isAfterParagraph))
  })
  return findings
}

function checkCode(node: Code, source: string): readonly Finding[] {
  const fence = source.slice(node.position?.start.offset).trimStart().slice(0, 3)
  if (fence !== '```' && fence !== '~~~')
    return [
      buildWarning(node, {
        code: 'BT26',
        message: 'Đoạn này lùi đầu dòng từ bốn khoảng trắng nên hiện thành khung chữ máy.',
        fix: `bỏ khoảng trắng đầu dòng: ${node.value.split('\n').at(0)?.trim() ?? ''}`,
      }),
    ]
  if (!node.lang || node.lang === chartLanguage) return []
  const words = [node.lang, node.meta].filter(Boolean).join(' ')
  return [
    buildWarning(node, {
      code: 'BT26',
      message: `Chữ "${words}" sau dấu ${fence} không hiện trên trang.`,
      fix: nearestWord(words, [chartLanguage]) ? `${fence}${chartLanguage}` : fence,
    }),
  ]
}

function checkList(list: List, isAfterParagraph: boolean): readonly Finding[] {
  const [item] = list.children
  if (item === undefined || list.children.length > 1) return []
  const words = formatWords(item)
  if (list.ordered && (list.start ?? 1) > highestListStart)
    return [
      buildWarning(list, {
        code: 'BT27',
        message: `Dòng bắt đầu bằng "${list.start}." bị hiểu là mục số ${list.start} của một danh sách.`,
        fix: `${list.start}\\. ${words}`,
      }),
    ]
  if (!isAfterParagraph) return []
  return [
    buildWarning(list, {
      code: 'BT27',
      message: 'Dòng này bị hiểu là danh sách chỉ có một mục.',
      fix: `nếu là danh sách thì để một dòng trống ở trên; nếu là câu thường thì thêm dấu \\ ở đầu dòng: ${list.ordered ? `${list.start ?? 1}\\.` : '\\-'} ${words}`,
    }),
  ]
}
