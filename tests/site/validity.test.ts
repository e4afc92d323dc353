import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'

const checker = join(
  dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
  'build/dist/vnu.jar',
)

// The checker's CSS ends before container queries (CSS Conditional Rules Module Level 5).
const unknownToChecker = '.*(container-type|@container).*'

/** What the Nu HTML checker says of every page of a folder: one line an error. */
function checkHtml(folder: string): string {
  const options = [
    '-jar',
    checker,
    '--skip-non-html',
    '--errors-only',
    '--also-check-css',
    '--filterpattern',
    unknownToChecker,
    '--format',
    'gnu',
    folder,
  ]
  const { status, stderr, error } = spawnSync('java', options, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (error) throw error
  return status === 0 ? '' : stderr
}

describe('HTML and CSS', () => {
  it('of this site are valid', () => expect(checkHtml(inject('site').folder)).toBe(''))
  it('of the second site are valid', () => expect(checkHtml(inject('second').folder)).toBe(''))
})
