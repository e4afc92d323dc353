import { categoryPath, contactPath, homePath, newsPath, standingPagePath } from '../routes.ts'
import { slugify } from '../text/slugify.ts'
import type { RegisterTerm, SiteConfig } from '../types.ts'
import type { Identity } from './identity.ts'

const articlesPerPage = 12
/** More would not stand in one line of the menu. */
const mostCategories = 3

const documentTypes = [
  ...['Nghị quyết', 'Chỉ thị', 'Quyết định', 'Chương trình', 'Kế hoạch'],
  ...['Hướng dẫn', 'Quy chế', 'Báo cáo', 'Thông báo', 'Công văn'],
] as const
const documentFields = [
  ...['Xây dựng Đảng', 'Kiểm tra, giám sát', 'Tuyên giáo, dân vận'],
  ...['Kinh tế - xã hội', 'Quốc phòng - An ninh'],
] as const

const buildTerm = (name: string): RegisterTerm => ({ slug: slugify(name) ?? 'muc-khac', name })

/** The whole record of a commune that begins: no past, no archives, menus that lead to the starting pages. */
export function buildSiteConfig(identity: Identity): SiteConfig {
  const { name, parents, address, url, phone, email, categories, announcements } = identity
  return {
    url,
    formerUrls: [],
    title: `Trang thông tin điện tử ${name}`,
    shortTitle: name,
    description: `Tin tức, thông báo và tư liệu của ${name}.`,
    organisation: { name, parents, address, ...(phone && { phone }), ...(email && { email }) },
    formerNames: [],
    archives: [],
    categories,
    announcements,
    navigation: [
      { label: 'Trang chủ', path: homePath },
      { label: 'Giới thiệu', path: standingPagePath('gioi-thieu') },
      { label: 'Tin tức', path: newsPath },
      ...categories
        .slice(0, mostCategories)
        .map(category => ({ label: category.name, path: categoryPath(category.slug) })),
      { label: 'Liên hệ', path: contactPath },
    ],
    footerLinks: [
      { label: 'Giới thiệu', path: standingPagePath('gioi-thieu') },
      { label: 'Liên hệ', path: contactPath },
      { label: 'Điều khoản sử dụng', path: standingPagePath('dieu-khoan-su-dung') },
      { label: 'Chính sách bảo mật', path: standingPagePath('chinh-sach-bao-mat') },
      { label: 'Khả năng tiếp cận', path: standingPagePath('kha-nang-tiep-can') },
    ],
    articlesPerPage,
    documents: {
      types: documentTypes.map(buildTerm),
      fields: documentFields.map(buildTerm),
      issuers: [buildTerm(name)],
    },
  }
}

/** The text of `config/site.ts`, its lines still to be broken by the formatter. */
export const renderSiteConfig = (
  site: SiteConfig,
): string => `import type { SiteConfig } from '../lib/types.ts'

/** Who we are. Another commune edits this file, colours.css beside it, content/ and public/brand/, and nothing else. */
export const site = ${JSON.stringify(site, undefined, 2)} as const satisfies SiteConfig
`
