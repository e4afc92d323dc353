import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArchivesView } from '@/components/ArchivesView'
import { JsonLd } from '@/components/JsonLd'
import { ListView } from '@/components/ListView'
import { site as config } from '@/config/site'
import { strings } from '@/config/strings'
import { listByArchive } from '@/lib/content/articleIndex'
import { listYears } from '@/lib/content/listYears'
import { archivePath, archivesPath } from '@/lib/routes'
import type { SiteConfig } from '@/lib/types'
import { content, listAsked } from '../../content'
import { findListPage, listMeta, listPagePath, listParams } from '../../listPages'
import { toMetadata } from '../../metadata'
import { listData, pageData } from '../../structuredData'

interface Props {
  readonly params: Promise<{ readonly page?: readonly string[] }>
}

const site: SiteConfig = config
const all = { title: strings.archives, description: strings.archivesDescription, path: archivesPath }
const trail = [{ label: strings.archives, path: archivesPath }]

export const dynamicParams = false

/** All archives, then each archive's own list with its pages: `<slug>`, `<slug>/trang/1`. */
export const generateStaticParams = async () => {
  const { articles } = await content()
  const lists = site.archives.flatMap(({ slug }) =>
    listParams(listByArchive(articles, slug)).map(({ page }) => [slug, ...page]),
  )
  return listAsked(
    [[], ...lists].map(page => ({ page })),
    ({ page }) => listPagePath(archivesPath, page),
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await listOf(params)
  return toMetadata(found ? listMeta(found.list, found.page) : all)
}

export default async function ArchivePage({ params }: Props) {
  const found = await listOf(params)
  if (found) {
    const { list, page } = found
    return (
      <>
        <ListView {...list} trail={trail} page={page} />
        <JsonLd data={listData(listMeta(list, page), page, trail)} />
      </>
    )
  }
  const { articles } = await content()
  const counts = new Map(site.archives.map(({ slug }) => [slug, listByArchive(articles, slug).length]))
  return (
    <>
      <ArchivesView
        archives={site.archives}
        counts={counts}
        years={listYears(articles.newestFirst, site.articlesPerPage)}
      />
      <JsonLd data={pageData(all)} />
    </>
  )
}

/** The archive's list that the address names; `undefined` at the address of all archives. */
async function listOf(params: Props['params']) {
  const [slug, ...pieces] = (await params).page ?? []
  if (slug === undefined) return undefined
  const archive = site.archives.find(candidate => candidate.slug === slug) ?? notFound()
  const list = { title: archive.name, description: archive.description, path: archivePath(slug) }
  const articles = listByArchive((await content()).articles, slug)
  return { list, page: findListPage(articles, pieces) ?? notFound() }
}
