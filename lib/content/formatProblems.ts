import type { Problem } from '../types.ts'
import { compareProblems } from './compareProblems.ts'

/**
 * Problems as the editor reads them in the terminal: a first line that says whether the site can be
 * published, the errors, then apart from them what is only worth a second look; one block a file, each
 * problem with its place, its words, its code and the line to paste. The order of the problems given does not
 * matter.
 */
export function formatProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  const isMixed = errors.length > 0 && warnings.length > 0
  const parts = [
    formatHeadline(errors, warnings),
    ...formatFiles(errors),
    ...(isMixed ? [`Nên xem lại, không ngăn việc xuất bản (${warnings.length}):`] : []),
    ...formatFiles(warnings),
  ]
  return `${parts.join('\n\n')}\n`
}

function formatHeadline(errors: readonly Problem[], warnings: readonly Problem[]): string {
  const faulty = new Set(errors.map(({ file }) => file))
  if (faulty.size > 0) return `${faulty.size} tệp có lỗi, chưa thể xuất bản.`
  return warnings.length === 0
    ? 'Nội dung không có lỗi.'
    : `Không có lỗi; có ${warnings.length} điều nên xem lại.`
}

function formatFiles(problems: readonly Problem[]): readonly string[] {
  const files = [...new Set(problems.map(({ file }) => file))].toSorted()
  return files.map(file => formatFile(problems.filter(problem => problem.file === file)))
}

function formatFile(problems: readonly Problem[]): string {
  const rows = problems.toSorted(compareProblems).map(problem => ({
    place: `  dòng ${problem.line}, cột ${problem.column} · ${problem.field}  `,
    words: formatWords(problem),
  }))
  const width = Math.max(...rows.map(({ place }) => place.length))
  const lines = rows.flatMap(({ place, words }) =>
    words.map((line, index) => (index === 0 ? place : '').padEnd(width) + line),
  )
  return [problems[0]?.file, ...lines].join('\n')
}

function formatWords({ code, message, fix }: Problem): readonly string[] {
  // A block to paste starts on a line of its own, so that none of its lines carries the word before it.
  const correction = fix.includes('\n') ? ['Sửa:', ...fix.split('\n')] : [`Sửa: ${fix}`]
  return [`${message} [${code}]`, ...(fix === '' ? [] : correction)]
}
