import { describe, expect, inject, it } from 'vitest'
import { site } from '../../config/site.ts'
import { listDeadLinks } from '../../lib/publish/check/listDeadLinks.ts'
import { readSiteFacts } from '../../lib/publish/check/readSiteFacts.ts'
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
