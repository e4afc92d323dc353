import type { ProblemCode } from '../problemCodes.ts'
import { formatYamlText } from './formatYamlText.ts'

export interface ValueFault {
  /** Offset in the value of the character at fault. */
  readonly offset: number
  readonly code: ProblemCode
  readonly message: string
  /** The value as it should be written, quotes included. */
  readonly fix: string
}

const CLOSED_DOUBLE = /^"(?:[^"\\]|\\[\s\S])*"/
const CLOSED_SINGLE = /^'(?:[^']|'')*'/
/** Escapes of YAML 1.2, section 5.7. */
const VALID_ESCAPES = /^(?:[^\\]|\\(?:[0abt\tnvfre "/\\N_LP\n]|x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}))*$/i

/**
 * Takes what stands after `key: ` (with its further lines, if any) and finds the one mistake that would
 * make YAML refuse it, cut it short or read it as a command. Block texts (`|`, `>`) are not for here.
 */
export function findValueFault(value: string): ValueFault | undefined {
  if (value.startsWith('"')) return findQuoteFault(value, CLOSED_DOUBLE) ?? findEscapeFault(value)
  if (value.startsWith("'")) return findQuoteFault(value, CLOSED_SINGLE)
  if (/^[[{]/.test(value) && isClosedFlow(value)) return undefined
  return findStartFault(value) ?? findCutFault(value)
}

function findQuoteFault(value: string, closed: RegExp): ValueFault | undefined {
  const match = closed.exec(value)
  const [quote = ''] = value
  if (match === null) {
    const [firstLine = ''] = value.slice(1).split('\n')
    const message = `Dấu ngoặc ${quote} mở ra ở đây mà không có dấu ${quote} đóng lại.`
    return { offset: 0, code: 'BT16', message, fix: formatYamlText(firstLine.trim()) }
  }
  const after = value.slice(match[0].length)
  if (/^\s*(?:#|$)/.test(after) && !after.startsWith('#')) return undefined
  return {
    offset: match[0].length,
    code: 'BT16',
    message: `Còn chữ đứng sau dấu ${quote} đóng, nên phải đặt cả dòng trong một cặp ngoặc.`,
    fix: formatYamlText(formatOneLine(value)),
  }
}

function findEscapeFault(value: string): ValueFault | undefined {
  const quoted = CLOSED_DOUBLE.exec(value)?.[0] ?? ''
  if (VALID_ESCAPES.test(quoted)) return undefined
  return {
    offset: value.indexOf('\\'),
    code: 'BT16',
    message: 'Trong cặp ngoặc kép, dấu \\ có nghĩa riêng; muốn viết dấu \\ thì dùng cặp ngoặc đơn.',
    fix: formatYamlText(quoted.slice(1, -1)),
  }
}

function findStartFault(value: string): ValueFault | undefined {
  const start = /^(?:[[\]{}*&!@%`|>,]|[-?:](?=\s|$))/.exec(value)
  if (start === null) return undefined
  const message = `Nội dung bắt đầu bằng dấu ${start[0]} nên phải đặt trong ngoặc kép.`
  return { offset: 0, code: 'BT18', message, fix: formatYamlText(formatOneLine(value)) }
}

function findCutFault(value: string): ValueFault | undefined {
  const colon = value.search(/:(?=\s|$)/)
  const hash = value.startsWith('#') ? 0 : value.search(/(?<=\s)#/)
  if (hash >= 0 && (colon < 0 || hash < colon)) {
    const kept = value.slice(0, hash).trim()
    const isOneWord = /^[\w./:-]+$/.test(kept)
    const message = isOneWord
      ? 'Phần sau dấu # không thuộc mục này; ghi chú phải viết ở dòng riêng, bắt đầu bằng #.'
      : 'Phần sau dấu # sẽ mất, nên phải đặt cả dòng trong ngoặc kép.'
    return {
      offset: hash,
      code: 'BT17',
      message,
      fix: isOneWord ? kept : formatYamlText(formatOneLine(value)),
    }
  }
  if (colon < 0) return undefined
  // Word turns the quotes that were meant into curly ones.
  const quoted = /^“([^“”]*)”$/.exec(value)?.[1]
  const message = `Nội dung có dấu hai chấm nên phải đặt trong ngoặc kép${quoted === undefined ? '' : ' thẳng "…", không phải “…” của Word'}.`
  return { offset: colon, code: 'BT15', message, fix: formatYamlText(formatOneLine(quoted ?? value)) }
}

/** Whether the bracket that opens the value closes at its very end: a list, not a title that starts with one. */
function isClosedFlow(value: string): boolean {
  let depth = 0
  for (const [index, character] of [...value].entries()) {
    if ('[{'.includes(character)) depth += 1
    if (']}'.includes(character)) depth -= 1
    if (depth === 0) return index === [...value].length - 1
  }
  return false
}

function formatOneLine(value: string): string {
  return value.replace(/\s*\n\s*/g, ' ').trim()
}
