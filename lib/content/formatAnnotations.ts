import type { Problem } from '../types.ts'

/**
 * Problems as GitHub shows them beside the lines of a change, one command a line. Source: GitHub's
 * documentation of workflow commands (`::error file=…,line=…,col=…,title=…::…`).
 */
export function formatAnnotations(problems: readonly Problem[]): string {
  return problems.map(formatAnnotation).join('')
}

function formatAnnotation({ file, line, column, severity, code, message, fix }: Problem): string {
  const place = { file, line: String(line), col: String(column), title: code }
  const properties = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(value)}`)
  return `::${severity} ${properties.join(',')}::${escapeData(`${message}\nSửa: ${fix}`)}\n`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
