import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pictureSizes } from '../lib/images/pictureMarkup.ts'
import { renderMarkdown } from '../lib/markdown/renderMarkdown.ts'
import type { Problem } from '../lib/types.ts'
import { testContext } from './testMarkdown.ts'

/**
 * Every folder of tests/fixtures/markdown is a case: `input.md`, with `output.html` where it can be
 * published and `problems.txt` where the editor is told something. An expectation that is missing, or left
 * over, fails.
 */
const cases = 'tests/fixtures/markdown'

function readExpectation(name: string, file: string): string | undefined {
  const path = join(cases, name, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

function formatTestProblems(problems: readonly Problem[]): string | undefined {
  const lines = problems.map(({ line, column, severity, message, fix }) => {
    return `${line}:${column} ${severity === 'error' ? 'lỗi' : 'nhắc'}: ${message}\n  Sửa: ${fix}\n`
  })
  return lines.length === 0 ? undefined : lines.join('')
}

/** Widths belong to the style sheet, which may change without a change of what Markdown means. */
const nameSizes = (html: string): string =>
  html.replaceAll(pictureSizes.text, 'text').replaceAll(pictureSizes.gallery, 'gallery')

describe('Markdown', () => {
  it.each(readdirSync(cases))('%s', name => {
    const result = renderMarkdown(readFileSync(join(cases, name, 'input.md'), 'utf8'), testContext)
    const problems = result.ok ? result.warnings : result.problems
    expect(formatTestProblems(problems)).toBe(readExpectation(name, 'problems.txt'))
    expect(result.ok ? nameSizes(result.value.html) : undefined).toBe(readExpectation(name, 'output.html'))
  })
})
