import { SiteMapView } from '@/components/SiteMapView'
import { site } from '@/config/site'
import { strings } from '@/config/strings'
import { listByCategory } from '@/lib/content/articleIndex'
import { listDocumentLists, listDocumentWays } from '@/lib/content/documentRegister'
import type { Content } from '@/lib/content/loadContent'
import {
  albumsPath,
  glossaryPath,
  organisationPath,
  questionsPath,
  schedulePath,
  siteMapPath,
} from '@/lib/routes'
import type { NavigationLink, SiteConfig } from '@/lib/types'
import { content } from '../content'
import { toMetadata } from '../metadata'

const newestCount = 30

export const metadata = toMetadata({
  title: strings.siteMap,
  description: strings.siteMapDescription,
  path: siteMapPath,
})

export default async function SiteMapPage() {
  const shown = await content()
  const { articles, pages, register } = shown
  const { superiorLinks = [] }: SiteConfig = site
  const counts = new Map(
    site.categories.map(({ slug }) => [slug, listByCategory(articles, slug).length] as const),
  )
  return (
    <SiteMapView
      site={site}
      pages={pages}
      sections={listSections(shown)}
      superiorLinks={superiorLinks}
      counts={counts}
      ways={listDocumentWays(listDocumentLists(register, site.documents))}
      newest={articles.newestFirst.slice(0, newestCount)}
    />
  )
}

/** What is neither news nor a standing page, as far as there is any. */
function listSections({
  albums,
  pages,
  organisation,
  questions,
  schedule,
}: Content): readonly NavigationLink[] {
  const isIntroduced = pages.some(({ path }) => path === organisationPath)
  return [
    ...(organisation && !isIntroduced ? [{ label: strings.organisation, path: organisationPath }] : []),
    ...(schedule ? [{ label: strings.schedule, path: schedulePath }] : []),
    ...(questions.length > 0 ? [{ label: strings.questions, path: questionsPath }] : []),
    ...(albums.length > 0 ? [{ label: strings.albums, path: albumsPath }] : []),
    { label: strings.glossary, path: glossaryPath },
  ]
}
