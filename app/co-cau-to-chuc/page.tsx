import { JsonLd } from '@/components/JsonLd'
import { OrganisationView } from '@/components/OrganisationView'
import { site } from '@/config/site'
import { strings } from '@/config/strings'
import { organisationPath } from '@/lib/routes'
import type { SiteConfig } from '@/lib/types'
import { content } from '../content'
import { toMetadata } from '../metadata'
import { pageData } from '../structuredData'
import '../styles/organisation.css'

export async function generateMetadata() {
  const { title, summary } = await readParts()
  return toMetadata({ title, description: summary, path: organisationPath })
}

export default async function OrganisationPage() {
  const { page, organisation, title } = await readParts()
  const { superiorLinks = [] }: SiteConfig = site
  return (
    <>
      <OrganisationView page={page} organisation={organisation} superiorLinks={superiorLinks} />
      <JsonLd data={pageData({ title, path: organisationPath })} />
    </>
  )
}

async function readParts() {
  const { pages, organisation } = await content()
  const page = pages.find(({ path }) => path === organisationPath)
  const words = page ?? { title: strings.organisation, summary: strings.organisationDescription }
  return { page, organisation, title: words.title, summary: words.summary }
}
