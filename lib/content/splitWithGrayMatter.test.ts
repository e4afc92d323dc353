import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { splitFrontMatter } from './splitFrontMatter.ts'
import { splitWithGrayMatter } from './splitWithGrayMatter.ts'

const folder = mkdtempSync(join(tmpdir(), 'gray-matter-'))
const proof = join(folder, 'ran')
const code = `require('node:fs').writeFileSync(${JSON.stringify(proof)}, 'ran')`

afterAll(() => rmSync(folder, { recursive: true }))

const spellings = [
  'js',
  'JS',
  ' js',
  '  js  ',
  'Js',
  'javascript',
  'JavaScript',
  ' JAVASCRIPT',
  'coffee',
  'CoffeeScript',
  'cson',
  'json',
  'JSON',
  'toml',
  'constructor',
  'toString',
  'hasOwnProperty',
  '__proto__',
  'yaml',
  'yml',
]

describe('front matter in another language', () => {
  it('would run if gray-matter had its way: the code of this test is live', async () => {
    const { default: matter } = await import('gray-matter')
    matter(`---js\n${code}\n---\n`, {})
    expect(existsSync(proof)).toBe(true)
    rmSync(proof)
  })

  it.each(spellings)('"---%s" is refused and never runs', spelling => {
    const text = `---${spelling}\n${code}\n---\nThân bài\n`
    const result = splitFrontMatter(text, { file: 'f', knownKeys: [], example: '' })
    expect(result.ok).toBe(false)
    expect(existsSync(proof)).toBe(false)
  })

  it.each(spellings)('"---%s" does not run even where the fence is not looked at first', spelling => {
    const given: string[] = []
    try {
      splitWithGrayMatter(`---${spelling}\n${code}\n---\nThân bài\n`, yaml => given.push(yaml))
    } catch (error) {
      expect(error).toBeInstanceOf(Error)
    }
    expect(existsSync(proof)).toBe(false)
  })

  it('does not run in a second block either', () => {
    const text = `---\ntitle: a\n---\n---js\n${code}\n---\n`
    expect(splitWithGrayMatter(text, () => undefined)).toBe(`---js\n${code}\n---\n`)
    expect(existsSync(proof)).toBe(false)
  })
})

it('remembers nothing from one call to the next', () => {
  const text = '---\na: [\n---\nThân bài\n'
  const given: string[] = []
  splitWithGrayMatter(text, yaml => given.push(yaml))
  splitWithGrayMatter(text, yaml => given.push(yaml))
  expect(given).toEqual(['\na: [', '\na: ['])
})
