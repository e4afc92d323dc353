import { posix } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { site } from '../../config/site.ts'
import { listDeadLinks } from '../../lib/publish/check/listDeadLinks.ts'
import { readSiteFacts } from '../../lib/publish/check/readSiteFacts.ts'
import { listExportEntries } from '../../lib/publish/export/exportEntries.ts'
import { listAddresses } from '../../lib/publish/listAddresses.ts'
import { parsePage } from '../../lib/publish/parsePage.ts'
import { site as second } from '../fixtures/second-commune/site.ts'

describe('internal links', () => {
  it.each([
    { name: 'this site', folder: inject('site').folder, origin: site.url },
    { name: 'the second site', folder: inject('second').folder, origin: second.url },
  ])('of $name all lead somewhere, fragments and pictures included', async ({ folder, origin }) => {
    const facts = await readSiteFacts(folder)
    expect(facts.pages.length).toBeGreaterThan(20)
    expect(listDeadLinks(facts, origin)).toEqual([])
  })
})

describe('an export', () => {
  it.each([
    { name: 'this site', folder: inject('site').folder },
    { name: 'the second site', folder: inject('second').folder },
  ])('of $name has every page, picture and file that its pages name', async ({ folder }) => {
    const entries = await listExportEntries({ site: folder, sources: {} })
    const paths = new Set(entries.map(({ path }) => path))
    const pages = entries.filter(({ path }) => path.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(20)
    for (const { path, read } of pages) {
      const page = Buffer.from(await read()).toString('utf8')
      expect(page.match(/url\(["']?\/[^)]*/g), path).toBeNull()
      const named = listAddresses(parsePage(page)).filter(address => !/^([a-z]+:|#|$)/.test(address))
      const files = named.map(address => decodeURI(address.replace(/[?#].*$/, '')))
      expect(
        files.filter(file => file.startsWith('/') || !paths.has(posix.join(posix.dirname(path), file))),
        path,
      ).toEqual([])
    }
  })
})
