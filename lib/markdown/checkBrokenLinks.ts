import { type Finding, type FindingWords, mostReported } from './finding.ts'
import type { MarkdownDocument } from './markdownDocument.ts'
import { visit } from './visit.ts'

/** Characters of an address with its title that a line to paste is still made for. */
const longestAddress = 300

interface BrokenLink extends FindingWords {
  readonly offset: number
}

/**
 * Checks for links, pictures and notes that the parser took for plain words, which readers would see with
 * their brackets: an address with spaces, a reference without its definition.
 */
export function checkBrokenLinks({ tree, source }: MarkdownDocument): readonly Finding[] {
  const lineStarts = listLineStarts(source)
  const findings: Finding[] = []
  visit(tree, 'text', ({ position }) => {
    const start = position?.start.offset ?? 0
    const written = source.slice(start, position?.end.offset ?? start)
    for (const { offset, ...words } of listBrokenLinks(written))
      findings.push({ ...findPlace(lineStarts, start + offset), severity: 'error', ...words })
  })
  return findings.slice(0, mostReported)
}

/** `written` is text as the editor wrote it, so that brackets behind a backslash are known for plain ones. */
function listBrokenLinks(written: string): readonly BrokenLink[] {
  const found: BrokenLink[] = []
  let opening = 0
  let isMeantPlain = false
  for (let at = 0; at < written.length && found.length < mostReported; at++) {
    const pair = written.slice(at, at + 2)
    if (pair.startsWith('[')) isMeantPlain = false
    if (pair === '\\[') isMeantPlain = true
    if (pair.startsWith('\\')) at++
    else if (pair === '[^' && written.includes(']', at))
      found.push({ offset: at, ...buildNoteWords(findLabel(written, at)) })
    else if (pair.startsWith('[')) opening = written[at - 1] === '!' ? at - 1 : at
    else if (isMeantPlain) continue
    else if (pair === '](') found.push({ offset: opening, ...buildAddressWords(written, opening, at + 2) })
    else if (pair === '][') found.push({ offset: opening, ...buildReferenceWords(written, at) })
  }
  return found
}

/** The address of `[words](address "title")` begins at `start`. */
function buildAddressWords(written: string, opening: number, start: number): FindingWords {
  const message = 'Liên kết hoặc ảnh này không thành, thường do địa chỉ có khoảng trắng hoặc thiếu dấu ngoặc.'
  const end = findEnd(written, start)
  const typed = written.slice(start, Math.max(start, end))
  // Word turns the quotes round a caption into curly ones. The pattern takes quadratic time on long text.
  const inside = typed.length > longestAddress ? typed : typed.replace(/ [“”„](.*)[“”]$/, ' "$1"')
  const titleStart = inside.indexOf(' "')
  const address = titleStart < 0 ? inside : inside.slice(0, titleStart)
  const closed = findClosedTitle(written, start)
  if (closed !== undefined)
    return {
      code: 'BT55',
      message: 'Chú thích thiếu dấu ngoặc kép ở một đầu nên ảnh hoặc liên kết này không thành.',
      fix: `${written.slice(opening, start)}${closed})`,
    }
  if (address !== '' && !address.includes(' ') && inside !== typed)
    return {
      code: 'BT55',
      message: 'Chú thích đặt trong ngoặc kép cong nên ảnh hoặc liên kết này không thành.',
      fix: `${written.slice(opening, start)}${inside})`,
    }
  if (!address.includes(' ') || /[<>\n]/.test(address) || typed.length > longestAddress)
    return {
      code: 'BT55',
      message,
      fix: 'viết liền: [chữ](địa chỉ); nếu chỉ là chữ của bài thì thêm dấu \\ trước dấu [',
    }
  return {
    code: 'BT55',
    message,
    fix: `${written.slice(opening, start)}<${address}>${inside.slice(address.length)})`,
  }
}

/** The bracket that closes the address: one that the address itself opens, `Ảnh chụp (1).jpg`, is closed before. */
function findEnd(written: string, start: number): number {
  let open = 0
  for (let at = start; at < Math.min(written.length, start + 2 * longestAddress); at++) {
    if (written[at] === '\n') break
    if (written[at] === '(') open += 1
    if (written[at] === ')' && open-- === 0) return at
  }
  return written.indexOf(')', start)
}

/** What stands in the brackets when its title, with a quote at one end only, gets the other one. */
function findClosedTitle(written: string, start: number): string | undefined {
  const [line = ''] = written.slice(start, start + longestAddress).split('\n')
  const { address, title } = /^(?<address>[^\s()<>"]+) (?<title>[^"]*"|"[^"]*)\)\s*$/.exec(line)?.groups ?? {}
  return title === undefined ? undefined : `${address} "${title.replaceAll('"', '').trim()}"`
}

/** `[words][label]`, or `[words][]` where the words are the label; the second bracket stands after `at`. */
function buildReferenceWords(written: string, at: number): FindingWords {
  const label = findLabel(written, at + 1)
  const name = label === '[]' ? `[${written.slice(written.lastIndexOf('[', at) + 1, at)}]` : label
  return {
    code: 'BT54',
    message: `Chưa có dòng ghi địa chỉ cho ${name}.`,
    fix: `thêm vào cuối bài, sau một dòng trống: ${name}: https://… (nếu chỉ là chữ của bài, viết \\[)`,
  }
}

const buildNoteWords = (label: string): FindingWords => ({
  code: 'BT54',
  message: `Chưa có dòng chú thích cho ${label}.`,
  fix: `thêm vào cuối bài, sau một dòng trống: ${label}: nội dung chú thích`,
})

function findLabel(written: string, start: number): string {
  const end = written.indexOf(']', start)
  return end < 0 ? '[…]' : written.slice(start, Math.min(end + 1, start + 60))
}

function listLineStarts(source: string): readonly number[] {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function findPlace(lineStarts: readonly number[], offset: number): Pick<Finding, 'line' | 'column'> {
  const line = lineStarts.findLastIndex(start => start <= offset)
  return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 }
}
