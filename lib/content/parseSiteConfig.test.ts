import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { site } from '../../config/site.ts'
import type { Problem } from '../types.ts'
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

  it('refuses two categories at one address', () => {
    const categories = [...site.categories, site.categories[0]]
    expect(listWords({ ...site, categories })).toEqual([
      `${findLine('categories:')}: Mục categories: có hai slug trùng nhau.`,
    ])
  })
})
