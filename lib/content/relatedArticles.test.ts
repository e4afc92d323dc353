import { describe, expect, it } from 'vitest'
import { buildArticle, buildDate, notices } from '../../tests/testArticles.ts'
import { buildArticleIndex } from './articleIndex.ts'
import { findRelated } from './relatedArticles.ts'

const published = { now: buildDate('2026-12-31'), showDrafts: false }
const older = [
  buildArticle('moi-hon-it-giong', '2026-10-09', { title: 'Trồng cây đầu xuân' }),
  buildArticle('cu-hon-giong', '2026-10-01', { title: 'Kết nạp đảng viên ở chi bộ thôn Một' }),
  buildArticle('khac-muc-giong', '2026-10-08', { title: 'Thông báo kết nạp đảng viên', category: notices }),
  buildArticle('khac-muc', '2026-10-07', { title: 'Lịch tiếp dân', category: notices }),
  buildArticle('cung-muc', '2026-10-05', { title: 'Giải bóng chuyền' }),
]
const subject = buildArticle('bai-chinh', '2026-10-10', { title: 'Chi bộ thôn Hai kết nạp đảng viên mới' })
const listRelated = (more: readonly ReturnType<typeof buildArticle>[], count: number) =>
  findRelated(buildArticleIndex([...older, subject, ...more], published), subject.slug, count).map(
    ({ slug }) => slug,
  )

describe('findRelated', () => {
  it('takes the category first, then shared words, then the nearest in time', () => {
    expect(listRelated([], 10)).toEqual([
      'cu-hon-giong',
      'moi-hon-it-giong',
      'cung-muc',
      'khac-muc-giong',
      'khac-muc',
    ])
  })

  it('gives no more than asked for', () => {
    expect(listRelated([], 2)).toEqual(['cu-hon-giong', 'moi-hon-it-giong'])
    expect(listRelated([], 0)).toEqual([])
  })

  it('is not changed by newer articles, however alike', () => {
    const newer = buildArticle('bai-moi', '2026-10-11', { title: subject.title })
    expect(listRelated([newer], 10)).toEqual(listRelated([], 10))
  })

  it('has nothing for the oldest article and for one that is not there', () => {
    const index = buildArticleIndex(older, published)
    expect(findRelated(index, 'cu-hon-giong', 3)).toEqual([])
    expect(findRelated(index, 'khong-co', 3)).toEqual([])
  })
})
