import type { RootContent } from 'mdast'
import { buildDraft, type Draft, type DraftContext, type DraftNote } from './draft.ts'
import { formatBlock, isShouted } from './formatBlock.ts'
import { formatSentenceCase } from './formatSentenceCase.ts'
import { nationalNames } from './nationalNames.ts'

/** A title is no longer than this; lines of a title set over several lines are no more than this many. */
const LONGEST = 250
const MOST_LINES = 4

/** What an official document is, on a line of its own above what it is about. */
const DOCUMENT_KINDS =
  /^(?:báo cáo|bài (?:phát biểu|tuyên truyền|viết)|chỉ thị|chương trình|công văn|diễn văn|hướng dẫn|kế hoạch|kết luận|nghị quyết|quyết định|thông báo|thông cáo|thư ngỏ|thư kêu gọi|tờ trình)$/iu

/** Who writes, alone on the first line of a report: `ĐẢNG BỘ XÃ NAM MẪU`. */
const BODIES =
  /^(?:ban|chi bộ|công an|đảng bộ|đảng ủy|đảng uỷ|đoàn|hội|hội đồng|hđnd|mặt trận|mttq|ubnd|ủy ban|uỷ ban|trạm|trường)\s(?:\S+\s?){1,6}$/iu

interface Title {
  readonly words: string
  readonly blocks: readonly RootContent[]
  readonly certainty: DraftNote['certainty']
  /** What stood above it and is no part of it. */
  readonly dropped?: string
}

/**
 * Splits the title from the text: a heading of the first level, lines in capitals, a short first line. Gives
 * one in capitals as a sentence. Without any, `fallback` is what the file says of itself. Of a title that is
 * known already only the capitals are set, and a first line that repeats it is left out.
 */
export function splitTitle(draft: Draft, context: DraftContext, fallback?: string): Draft {
  const known = draft.fields.title
  const found = known === undefined ? findTitle(draft.blocks) : findRepeated(draft.blocks, known)
  const raw = (found?.words ?? known ?? fallback ?? '').replace(/\s*\.$/, '').trim()
  if (raw === '') return draft
  const blocks = draft.blocks.filter(block => !found?.blocks.includes(block))
  const names = [...context.names, ...nationalNames]
  const title = isShouted(raw) ? formatSentenceCase(raw, { names, texts: blocks.map(formatBlock) }) : raw
  const change = title === raw ? '' : ', đổi từ chữ in hoa: xem lại tên riêng'
  if (title === known) return buildDraft(draft, { blocks })
  const certainty = title === raw ? (found?.certainty ?? 'unsure') : 'likely'
  return buildDraft(draft, {
    blocks,
    ...(found?.dropped !== undefined && { dropped: [found.dropped] }),
    fields: { title },
    notes: [{ certainty, label: 'Tiêu đề', text: `${title}${change}` }],
  })
}

function findTitle(blocks: readonly RootContent[]): Title | undefined {
  const start = blocks.findIndex(block => formatBlock(block) !== '')
  const first = blocks[start]
  const heading = blocks.slice(0, start + 3).find(block => block.type === 'heading' && block.depth === 1)
  if (heading !== undefined) return { words: formatBlock(heading), blocks: [heading], certainty: 'sure' }
  if (first === undefined || !isTitleLine(first)) return undefined
  const words = formatBlock(first)
  const next = blocks.slice(start + 1, start + MOST_LINES)
  if (DOCUMENT_KINDS.test(words)) {
    const count = countLines(next, block => isShouted(formatBlock(block)) || isMarked(block))
    const lines = next.slice(0, count)
    return { words: joinKind(words, lines.map(formatBlock)), blocks: [first, ...lines], certainty: 'likely' }
  }
  if (isShouted(words)) {
    const lines = next.slice(
      0,
      countLines(next, block => isShouted(formatBlock(block))),
    )
    const [below] = next
    const isHead = lines.length === 0 && BODIES.test(words) && below !== undefined && isTitleLine(below)
    if (isHead && (isMarked(below) || below.type === 'heading'))
      return { words: formatBlock(below), blocks: [first, below], certainty: 'likely', dropped: words }
    return {
      words: [first, ...lines].map(formatBlock).join(' '),
      blocks: [first, ...lines],
      certainty: 'sure',
    }
  }
  const isClear = isMarked(first) || first.type === 'heading'
  if (!isClear && (words.length > 160 || /[.;:…]$/.test(words))) return undefined
  return { words, blocks: [first], certainty: isClear ? 'sure' : 'likely' }
}

function findRepeated(blocks: readonly RootContent[], title: string): Title | undefined {
  const first = blocks.find(block => formatBlock(block) !== '')
  const isRepeated = formatBlock(first).toLowerCase() === title.toLowerCase()
  return isRepeated && first !== undefined ? { words: title, blocks: [first], certainty: 'sure' } : undefined
}

/** "BÁO CÁO" and "Kết quả công tác…" are one title: "Báo cáo kết quả công tác…", all in capitals if it was. */
function joinKind(kind: string, lines: readonly string[]): string {
  const rest = lines.join(' ')
  if (rest === '' || isShouted(rest)) return `${kind} ${rest}`.trim()
  const start = `${kind.slice(0, 1).toUpperCase()}${kind.slice(1).toLowerCase()}`
  return `${start} ${rest.slice(0, 1).toLowerCase()}${rest.slice(1)}`
}

function countLines(blocks: readonly RootContent[], isPart: (block: RootContent) => boolean): number {
  const end = blocks.findIndex(block => !isTitleLine(block) || !isPart(block))
  return end < 0 ? blocks.length : end
}

function isTitleLine(block: RootContent): boolean {
  const words = formatBlock(block)
  const isWords = block.type === 'heading' || (block.type === 'paragraph' && !block.children.some(isPicture))
  return isWords && words !== '' && words.length <= LONGEST && !/^(?:[IVX]+|\d+)[.)]\s/.test(words)
}

const isPicture = (node: { readonly type: string }): boolean => node.type === 'image'

/** Whether a paragraph is set apart by its look: bold throughout or in the middle of its line. */
function isMarked(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false
  return (
    block.data?.hint === 'centre' || block.children.every(({ type }) => type === 'strong' || type === 'break')
  )
}
