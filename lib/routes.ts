/** Every address of the site is made here; those of pages have a slash at their end. */

export const homePath = '/'
/** The editing page, where it was built; no link leads to it. */
export const adminPath = '/admin/'
export const newsPath = '/tin-tuc/'
export const siteMapPath = '/so-do-trang/'
export const albumsPath = '/thu-vien-anh/'
export const documentsPath = '/van-ban/'
/** The register for the filter of its page. */
export const documentsDataPath = `${documentsPath}van-ban.json`
/** What other bodies left, and all news by year. */
export const archivesPath = '/kho-luu-tru/'
/** A standing page may introduce the organisation here. */
export const organisationPath = '/co-cau-to-chuc/'
export const questionsPath = '/hoi-dap/'
export const schedulePath = '/lich-cong-tac/'
export const glossaryPath = '/thuat-ngu/'
export const followPath = '/theo-doi/'
/** Every commune has this standing page: security.txt and the footer lead to it. */
export const contactPath = '/lien-he/'
export const searchPath = '/tim-kiem/'
/** What a browser shows in the place of a page that it cannot have without network. */
export const offlinePath = '/ngoai-tuyen/'

export const articlePath = (slug: string): string => `/bai-viet/${slug}/`
export const categoryPath = (slug: string): string => `/chuyen-muc/${slug}/`
export const albumPath = (slug: string): string => `${albumsPath}${slug}/`
export const documentPath = (slug: string): string => `${documentsPath}${slug}/`
/** The address of the documents of one type, field, body or year: `/van-ban/loai/nghi-quyet/`. */
export const documentListPath = (group: DocumentGroup, slug: string): string =>
  `${documentsPath}${group}/${slug}/`
export const archivePath = (slug: string): string => `${archivesPath}${slug}/`
export const standingPagePath = (slug: string): string => `/${slug}/`

/** The id of a question on their page. */
export const questionId = (slug: string): string => `cau-${slug}`
export const questionPath = (slug: string): string => `${questionsPath}#${questionId(slug)}`
/** The address of the week that begins on that Monday, `2026-11-23`. */
export const weekPath = (monday: string): string => `${schedulePath}${monday}/`
/** Calendars of all weeks and of one, in the form of RFC 5545. */
export const calendarPath = `${schedulePath}lich.ics`
export const weekCalendarPath = (monday: string): string => `${schedulePath}tuan/${monday}.ics`

/** The address of archive page `number` (1 holds the oldest articles) of the list that lives at `listPath`. */
export const archivePagePath = (listPath: string, number: number): string => `${listPath}trang/${number}/`

/** The addresses of the feeds of the list that lives at `listPath`, those of the whole site at `/`. */
export const feedPaths = (listPath: string) => ({
  atom: `${listPath}feed.xml`,
  rss: `${listPath}rss.xml`,
  json: `${listPath}feed.json`,
})

export const sitemapIndexPath = '/sitemap.xml'
export const newsSitemapPath = '/sitemap-tin-moi.xml'
/** The address of a part of the sitemap by its file's name. */
export const sitemapPartPath = (name: string): string => `/sitemap/${name}`
export const openSearchPath = '/opensearch.xml'
/** The urgent notice, for every page to ask for. */
export const noticePath = '/thong-bao-khan.json'
/** The service worker: at the root, since it may only keep what lies below its own address. */
export const serviceWorkerPath = '/sw.js'
/** Addresses that a service worker keeps beforehand. */
export const keptListPath = '/sw.json'
/** Answered by `npm run dev` alone. */
export const previewScriptPath = '/xem-thu/xem-thu.js'
export const previewEventsPath = '/xem-thu/su-kien'
export const manifestPath = '/manifest.webmanifest'

/**
 * The address, without a slash at its end, of a file for download by its path under the content folder:
 * `bai-viet/le-hoi/mau-don.pdf` is at `/tep/le-hoi/mau-don.pdf`, `trang/so-do.pdf` at `/tep/trang/so-do.pdf`, and
 * `van-ban/ke-hoach/ke-hoach.pdf` at `/tep/van-ban/ke-hoach/ke-hoach.pdf`.
 */
export const downloadPath = (contentPath: string): string => `/tep/${contentPath.replace(/^bai-viet\//, '')}`

/** By what documents are listed, as it stands in addresses: type, field, issuing body, year. */
export const documentGroups = ['loai', 'linh-vuc', 'co-quan', 'nam'] as const
export type DocumentGroup = (typeof documentGroups)[number]

/** Names that a document may not take: its address would be that of a list. */
export const reservedDocumentSlugs: ReadonlySet<string> = new Set([...documentGroups, 'trang'])

/** First pieces of addresses that a standing page may not take. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  '404',
  'admin',
  'anh',
  'bai-viet',
  'brand',
  'chuyen-muc',
  'hoi-dap',
  'index',
  'kho-luu-tru',
  'lich-cong-tac',
  'ngoai-tuyen',
  'sitemap',
  'so-do-trang',
  'tep',
  'thanh-phan',
  'theo-doi',
  'thu-vien-anh',
  'thuat-ngu',
  'tim-kiem',
  'tin-tuc',
  'to-chuc',
  'trang',
  'van-ban',
  'xem-thu',
])
