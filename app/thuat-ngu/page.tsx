import { GlossaryView } from '@/components/GlossaryView'
import { JsonLd } from '@/components/JsonLd'
import { abbreviations } from '@/config/abbreviations'
import { definitions } from '@/config/glossary'
import { strings } from '@/config/strings'
import { glossaryPath } from '@/lib/routes'
import { toMetadata } from '../metadata'
import { pageData } from '../structuredData'
import '../styles/glossary.css'

const meta = { title: strings.glossary, description: strings.glossaryDescription, path: glossaryPath }

export const metadata = toMetadata(meta)

export default function GlossaryPage() {
  return (
    <>
      <GlossaryView abbreviations={abbreviations} definitions={definitions} />
      <JsonLd data={pageData(meta)} />
    </>
  )
}
