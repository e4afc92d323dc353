import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type CodeEntry, problemCodes } from '../lib/problemCodes.ts'

const entries: readonly (readonly [string, CodeEntry])[] = Object.entries(problemCodes)
const gravities = { error: 'lỗi', warning: 'nhắc', either: 'lỗi hoặc nhắc', handled: 'trang tự xử lý' }

const fixtures = 'tests/fixtures/problems'
const told = readdirSync(fixtures)
  .map(name => join(fixtures, name, 'problems.txt'))
  .filter(path => existsSync(path))
  .map(path => readFileSync(path, 'utf8'))

/** What no article shows: the encoder, the configuration, the table of old addresses, a crash of our own. */
const tests: Readonly<Record<string, string>> = {
  BT14: 'lib/publish/redirects/checkLostAddresses.test.ts',
  BT37: 'lib/content/checkPictureWeights.test.ts',
  BT38: 'lib/images/pictureFaults.test.ts',
  BT40: 'lib/images/pictureFaults.test.ts',
  BT41: 'lib/images/pictureFaults.test.ts',
  BT59: 'scripts/loadSiteConfig.test.ts',
  BT60: 'lib/publish/redirects/parseRedirectTable.test.ts',
  BT61: 'lib/content/parseSourceFiles.test.ts',
}

/** The codes that fixtures print as errors, or as warnings. */
function listToldCodes(gravity: 'error' | 'warning'): ReadonlySet<string> {
  const parts = told.flatMap(text => {
    const [first = '', second = ''] = text.split('Nên xem lại, không ngăn')
    return gravity === 'error' ? [first.startsWith('Không có lỗi') ? '' : first] : [second]
  })
  return new Set(parts.flatMap(part => part.match(/(?<=\[)BT\d+(?=\]$)/gm) ?? []))
}

describe('codes of problems', () => {
  it.each(entries.filter(([, { gravity }]) => gravity !== 'handled'))('%s is printed in a fixture', code => {
    const elsewhere = tests[code]
    const isShown =
      elsewhere === undefined
        ? told.some(text => text.includes(`[${code}]`))
        : readFileSync(elsewhere, 'utf8').includes(`'${code}'`)
    expect(isShown).toBe(true)
  })

  it('say truly which mistakes stop publishing', () => {
    const wrongErrors = entries.filter(
      ([code, { gravity }]) => gravity === 'warning' && listToldCodes('error').has(code),
    )
    expect(wrongErrors).toEqual([])
    const neverErrors = entries.filter(
      ([code, { gravity }]) =>
        gravity === 'error' && tests[code] === undefined && !listToldCodes('error').has(code),
    )
    expect(neverErrors).toEqual([])
  })

  it('stand in the guide for editors, each with what it means', () => {
    const guide = readFileSync('docs/huong-dan-bien-tap.md', 'utf8')
    const rows = entries.map(
      ([code, { name, gravity }]) => `| ${code} | ${gravities[gravity]} | ${name.replaceAll('|', '\\|')} |`,
    )
    const table = ['| Mã | Mức | Điều chưa đúng |', '| --- | --- | --- |', ...rows].join('\n')
    expect(guide).toContain(table)
  })
})
