import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { site } from '../../config/site.ts'
import { site as commune } from '../../tests/fixtures/second-commune/site.ts'
import type { FormerName, Problem } from '../types.ts'
import { parseSiteConfig, SiteConfigError } from './parseSiteConfig.ts'

const source = { file: 'config/site.ts', text: readFileSync('config/site.ts', 'utf8') }

function listTestProblems(exported: unknown): readonly Problem[] {
  try {
    parseSiteConfig(exported, source)
    return []
  } catch (error) {
    if (error instanceof SiteConfigError) return error.problems
    throw error
  }
}

const listWords = (exported: unknown): readonly string[] =>
  listTestProblems(exported).map(({ line, message }) => `${line}: ${message}`)

/** Number of the first line that holds `words`. */
const findLine = (words: string): number =>
  source.text.slice(0, source.text.indexOf(words)).split('\n').length

const slugs = site.categories.map(({ slug }) => slug).join(', ')
const lostCategory = `Mục announcements: "khong-co" không có trong categories (${slugs}).`

describe('parseSiteConfig', () => {
  it('accepts the configuration of this site unchanged', () => {
    expect(parseSiteConfig(site, source)).toEqual(site)
  })

  it('names every wrong setting at once, each with its line', () => {
    const wrong = {
      ...site,
      url: 'https://xa-dong-tam.example/',
      announcements: 'khong-co',
      colour: 'red',
      organisation: { ...site.organisation, email: 'dong tam' },
    }
    expect(listWords(wrong)).toEqual([
      `${findLine('url:')}: Mục url: phải có dạng https://ten-mien, không có dấu / ở cuối.`,
      `${findLine('organisation:')}: Mục organisation.email: không phải địa chỉ thư điện tử.`,
      '1: Mục site: không có mục colour.',
      `${findLine('announcements:')}: ${lostCategory}`,
    ])
  })

  it('refuses announcements of a category that does not exist', () => {
    expect(listWords({ ...site, announcements: 'khong-co' })).toEqual([
      `${findLine('announcements:')}: ${lostCategory}`,
    ])
  })

  it('says that a setting is missing', () => {
    const { title: _title, ...rest } = site
    expect(listTestProblems(rest)).toMatchObject([
      { message: 'Mục title: thiếu hoặc sai kiểu.', fix: "title: '…'," },
    ])
  })

  it('refuses former names out of their order, without the successor or with no real day', () => {
    const [first, second] = commune.formerNames
    const listFaults = (...formerNames: readonly FormerName[]) =>
      listTestProblems({ ...site, formerNames }).map(({ message }) => message)
    expect(listFaults(first, second)).toEqual([])
    expect(listFaults(second, first)).toEqual([
      'Mục formerNames: phải xếp từ tên cũ nhất, ngày until sau muộn hơn ngày until trước.',
    ])
    expect(listFaults({ ...first, successor: 'xã Khác' })).toEqual([
      'Mục formerNames.0.change: phải nhắc đến tên ở mục successor.',
    ])
    expect(listFaults({ ...first, until: '2025-02-30' })).toEqual([
      "Mục formerNames.0.until: phải là một ngày, viết '2025-07-01'.",
    ])
  })

  it('refuses the present address as a former one, and two archives at one address', () => {
    const archives = [commune.archives[0], commune.archives[0]]
    expect(
      listTestProblems({ ...site, archives, formerUrls: [site.url] }).map(({ message }) => message),
    ).toEqual([
      'Mục archives: có hai slug trùng nhau.',
      'Mục formerUrls: có địa chỉ đang dùng ở mục url; chỉ ghi địa chỉ cũ.',
    ])
  })

  it('refuses two categories at one address', () => {
    const categories = [...site.categories, site.categories[0]]
    expect(listWords({ ...site, categories })).toEqual([
      `${findLine('categories:')}: Mục categories: có hai slug trùng nhau.`,
    ])
  })
})
