import { formatExcerpt } from '../text/formatExcerpt.ts'
import { nearestWord } from '../text/nearestWord.ts'
import type { Problem } from '../types.ts'
import { findValueFault } from './findValueFault.ts'
import { formatYamlText } from './formatYamlText.ts'

type Fault = Pick<Problem, 'column' | 'field' | 'code' | 'message' | 'fix'>

/**
 * Takes a line at the margin of a front matter that has no `key: ` and says what it lacks: the space after
 * the colon, the colon, or any sense as a line of its own. `knownKeys` are those it may have been meant for.
 */
export function findKeylessFault(line: string, knownKeys: readonly string[]): Fault {
  return (
    findMissingSpace(line) ??
    findMissingColon(line, knownKeys) ?? {
      column: 1,
      field: 'tệp',
      code: 'BT18',
      message: `Dòng "${formatExcerpt(line)}" không có dạng mục: nội dung.`,
      fix: 'nối dòng này vào cuối dòng trên, hoặc xóa đi',
    }
  )
}

function findMissingSpace(line: string): Fault | undefined {
  const { key, text } = /^(?<key>[\p{L}\p{N}_]+):(?<text>(?!\/\/).+)$/u.exec(line)?.groups ?? {}
  if (key === undefined || text === undefined) return undefined
  return {
    column: key.length + 2,
    field: key,
    code: 'BT18',
    message: `Thiếu dấu cách sau dấu hai chấm của mục "${key}".`,
    fix: `${key}: ${findValueFault(text)?.fix ?? text}`,
  }
}

function findMissingColon(line: string, knownKeys: readonly string[]): Fault | undefined {
  const [firstWord = '', ...words] = line.split(/[ :]+/)
  const meant = nearestWord(firstWord, knownKeys)
  if (meant === undefined || words.length === 0) return undefined
  return {
    column: firstWord.length + 1,
    field: 'tệp',
    code: 'BT18',
    message: `Thiếu dấu hai chấm sau "${firstWord}".`,
    fix: `${meant}: ${formatYamlText(words.join(' '))}`,
  }
}
