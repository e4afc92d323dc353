import { notFound } from 'next/navigation'
import { HomeView } from '@/components/HomeView'
import { JsonLd } from '@/components/JsonLd'
import { UrgentNotice } from '@/components/UrgentNotice'
import { site } from '@/config/site'
import { buildFrontPage } from '@/lib/content/frontPage'
import { homePath } from '@/lib/routes'
import { content } from './content'
import { toMetadata } from './metadata'
import { homeData } from './structuredData'

export const metadata = toMetadata({ title: site.title, description: site.description, path: homePath })

export default async function HomePage() {
  const { articles, albums, notice } = await content()
  const frontPage = buildFrontPage(articles, site, albums)
  if (!frontPage) notFound()
  return (
    <>
      {notice && <UrgentNotice notice={notice} hasBegun={notice.hasBegun} />}
      <HomeView frontPage={frontPage} site={site} />
      <JsonLd data={homeData} />
    </>
  )
}
