import { describe, expect, it } from 'vitest'
import { site } from '../../tests/fixtures/second-commune/site.ts'
import { buildDate } from '../../tests/testArticles.ts'
import type { SiteConfig } from '../types.ts'
import { listPassedNames } from './listPassedNames.ts'

const { formerNames, archives }: SiteConfig = site
const listPlaces = (date: string, archive?: (typeof archives)[number]) =>
  listPassedNames({ date: buildDate(date), ...(archive && { archive }) }, { formerNames }).map(
    ({ place }) => place,
  )

describe('listPassedNames', () => {
  it.each([
    { date: '2018-01-01', places: ['xã Đồng Nhất', 'xã Đồng Nhị'] },
    { date: '2019-06-30T23:59', places: ['xã Đồng Nhất', 'xã Đồng Nhị'] },
    { date: '2019-07-01', places: ['xã Đồng Nhị'] },
    { date: '2020-12-31', places: ['xã Đồng Nhị'] },
    { date: '2021-01-01T00:00', places: [] },
    { date: '2026-11-23', places: [] },
  ])('of a text of $date are $places', ({ date, places }) => {
    expect(listPlaces(date)).toEqual(places)
  })

  it('are those of the archive that keeps the text, not those of the site', () => {
    expect(listPlaces('2018-01-01', archives[0])).toEqual(['xã Suối Mơ'])
    expect(listPlaces('2018-01-01', archives[1])).toEqual([])
  })
})
