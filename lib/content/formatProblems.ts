import type { Problem } from '../types.ts'
import { compareProblems } from './compareProblems.ts'

/**
 * Problems as the editor reads them in the terminal: a first line that says whether the site can be
 * published, then one block a file, each problem with its line, its words and the line to paste.
 * The order of the problems given does not matter.
 */
export function formatProblems(problems: readonly Problem[]): string {
  const files = [...new Set(problems.map(({ file }) => file))].toSorted()
  const blocks = files.map(file => formatFile(problems.filter(problem => problem.file === file)))
  return `${[formatHeadline(problems), ...blocks].join('\n\n')}\n`
}

function formatHeadline(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'Nội dung không có lỗi.'
  const faulty = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file))
  if (faulty.size > 0) return `${faulty.size} tệp có lỗi, chưa thể xuất bản.`
  return `Không có lỗi; có ${problems.length} điều nên xem lại.`
}

function formatFile(problems: readonly Problem[]): string {
  const rows = problems
    .toSorted(compareProblems)
    .map(problem => ({ place: `  dòng ${problem.line} · ${problem.field}  `, words: formatWords(problem) }))
  const width = Math.max(...rows.map(({ place }) => place.length))
  const lines = rows.flatMap(({ place, words }) =>
    words.map((line, index) => (index === 0 ? place : '').padEnd(width) + line),
  )
  return [problems[0]?.file, ...lines].join('\n')
}

function formatWords({ severity, message, fix }: Problem): readonly string[] {
  const sentence = severity === 'warning' ? `Nên xem lại: ${message}` : message
  // A block to paste starts on a line of its own, so that none of its lines carries the word before it.
  const correction = fix.includes('\n') ? ['Sửa:', ...fix.split('\n')] : [`Sửa: ${fix}`]
  return [sentence, ...(fix === '' ? [] : correction)]
}
