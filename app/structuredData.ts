import { site } from '@/config/site'
import { strings } from '@/config/strings'
import type { RegisteredDocument } from '@/lib/content/documentRegister'
import type { ListPage } from '@/lib/content/paginate'
import { findCrops } from '@/lib/images/pictureCrops'
import { buildArticleSubject } from '@/lib/publish/pageImage'
import type { PageMeta } from '@/lib/publish/pageMeta'
import { buildBreadcrumbList } from '@/lib/publish/structuredData/buildBreadcrumbList'
import { buildCollectionPage } from '@/lib/publish/structuredData/buildCollectionPage'
import { buildDigitalDocument } from '@/lib/publish/structuredData/buildDigitalDocument'
import { buildFaqPage } from '@/lib/publish/structuredData/buildFaqPage'
import { buildImageGallery } from '@/lib/publish/structuredData/buildImageGallery'
import { buildNewsArticle } from '@/lib/publish/structuredData/buildNewsArticle'
import { buildOrganization } from '@/lib/publish/structuredData/buildOrganization'
import { buildWebSite } from '@/lib/publish/structuredData/buildWebSite'
import type { StructuredData } from '@/lib/publish/structuredData/renderJsonLd'
import { albumsPath, categoryPath, documentListPath, documentsPath, homePath, newsPath } from '@/lib/routes'
import { formatDocumentName } from '@/lib/text/formatDocumentName'
import type { Album, Article, ArticleSummary, NavigationLink, Question } from '@/lib/types'

/** The front page: who publishes, and the site as a whole. */
export const homeData: StructuredData = [buildOrganization(site), buildWebSite(site)]

/** A page that only needs its place in the site; `trail` as its breadcrumb shows it. */
export function pageData(
  { title, path }: Pick<PageMeta, 'title' | 'path'>,
  trail: readonly NavigationLink[] = [],
): StructuredData {
  const steps = [{ label: strings.home, path: homePath }, ...trail, { label: title, path }]
  return [buildBreadcrumbList(steps, site.url)]
}

/** One article, with its picture in the shapes that search engines ask for. */
export function articleData(article: Article): StructuredData {
  const { category } = article
  const { figure } = buildArticleSubject(article)
  const images = figure ? findCrops(figure.picture).map(({ path }) => path) : []
  const trail = [
    { label: strings.news, path: newsPath },
    { label: category.name, path: categoryPath(category.slug) },
  ]
  return [buildNewsArticle(article, { site, images }), ...pageData(article, trail)]
}

/** One album, with the words and the makers of its pictures. */
export function albumData(album: Album): StructuredData {
  const trail = [{ label: strings.albums, path: albumsPath }]
  return [buildImageGallery(album, site.url), ...pageData(album, trail)]
}

/** All questions with their answers. */
export function questionsData(
  page: Pick<PageMeta, 'title' | 'path'>,
  questions: readonly Question[],
): StructuredData {
  return [buildFaqPage(questions, { ...page, origin: site.url }), ...pageData(page)]
}

/** One page of a list; `meta` describes that very page. */
export function listData(
  meta: PageMeta,
  page: ListPage<ArticleSummary>,
  trail: readonly NavigationLink[],
): StructuredData {
  return [buildCollectionPage({ ...meta, articles: page.items }, site.url), ...pageData(meta, trail)]
}

/** One official document, as of the day of the build. */
export function documentData({ document, status }: RegisteredDocument): StructuredData {
  const { label, statuses } = strings.documents
  const { type, path } = document
  const trail = [
    { label, path: documentsPath },
    { label: type.name, path: documentListPath('loai', type.slug) },
  ]
  return [
    buildDigitalDocument(document, { site, status: statuses[status] }),
    ...pageData({ title: formatDocumentName(document), path }, trail),
  ]
}

/** One page of a list of documents; `meta` describes that very page. */
export function documentListData(
  meta: PageMeta,
  page: ListPage<RegisteredDocument>,
  trail: readonly NavigationLink[],
): StructuredData {
  const articles = page.items.map(({ document }) => ({
    title: `${formatDocumentName(document)}: ${document.title}`,
    path: document.path,
  }))
  return [buildCollectionPage({ ...meta, articles }, site.url), ...pageData(meta, trail)]
}
