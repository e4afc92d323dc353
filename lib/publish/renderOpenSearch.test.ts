import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { site } from '../../tests/fixtures/second-commune/site.ts'
import { renderOpenSearch } from './renderOpenSearch.ts'

describe('renderOpenSearch', () => {
  const xml = renderOpenSearch({ ...site, title: `Trang tin của ${site.title}` })
  const textOf = (name: string) => new RegExp(`<${name}>(.*)</${name}>`).exec(xml)?.[1] ?? ''

  it('is well-formed, with names no longer than allowed that still name the commune', async () => {
    const { errors } = await validateXML({ xml, normalization: 'c14n' })
    expect(errors).toEqual([])
    expect(textOf('ShortName')).toBe('Xã Đồng Tâm')
    expect(textOf('LongName')).toBe('Xã Đồng Tâm')
  })

  it('leads a search to the search page', () => {
    expect(xml).toContain('template="https://dong-tam.example/tim-kiem/?q={searchTerms}"')
  })
})
