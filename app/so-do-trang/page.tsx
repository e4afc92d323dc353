import { SiteMapView } from '@/components/SiteMapView'
import { site } from '@/config/site'
import { strings } from '@/config/strings'
import { listByCategory } from '@/lib/content/articleIndex'
import { listDocumentLists, listDocumentWays } from '@/lib/content/documentRegister'
import { siteMapPath } from '@/lib/routes'
import { content } from '../content'
import { toMetadata } from '../metadata'

const newestCount = 30

export const metadata = toMetadata({
  title: strings.siteMap,
  description: strings.siteMapDescription,
  path: siteMapPath,
})

export default async function SiteMapPage() {
  const { articles, pages, register } = await content()
  const counts = new Map(
    site.categories.map(({ slug }) => [slug, listByCategory(articles, slug).length] as const),
  )
  return (
    <SiteMapView
      site={site}
      pages={pages}
      counts={counts}
      ways={listDocumentWays(listDocumentLists(register, site.documents))}
      newest={articles.newestFirst.slice(0, newestCount)}
    />
  )
}
