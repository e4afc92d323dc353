import { SearchView } from '@/components/SearchView'
import { abbreviations } from '@/config/abbreviations'
import { site } from '@/config/site'
import { strings } from '@/config/strings'
import { listYears } from '@/lib/content/listYears'
import { searchPath } from '@/lib/routes'
import { content } from '../content'
import { toMetadata } from '../metadata'
import '../styles/search.css'

const newestCount = 5

export const metadata = toMetadata({
  title: strings.search,
  description: strings.searchDescription,
  path: searchPath,
})

export default async function SearchPage() {
  const { articles } = await content()
  return (
    <SearchView
      site={site}
      settings={{ abbreviations, words: strings.searchWords }}
      years={listYears(articles.newestFirst, site.articlesPerPage)}
      newest={articles.newestFirst.slice(0, newestCount)}
    />
  )
}
