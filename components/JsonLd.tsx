import { renderJsonLd, type StructuredData } from '@/lib/publish/structuredData/renderJsonLd'

/** The one door through which structured data enters a page. */
export function JsonLd({ data }: { readonly data: StructuredData }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: renderJsonLd(data) }} />
}
