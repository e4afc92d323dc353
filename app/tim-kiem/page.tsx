import { SearchView } from '@/components/SearchView'
import { abbreviations } from '@/config/abbreviations'
import { site } from '@/config/site'
import { strings } from '@/config/strings'
import { listYears } from '@/lib/content/listYears'
import { searchPath } from '@/lib/routes'
import { listNameSynonyms } from '@/lib/search/listNameSynonyms'
import { listSearchDocuments } from '@/lib/search/listSearchDocuments'
import { listSearchVolumes } from '@/lib/search/searchVolumes'
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
  const whole = await content()
  const { articles } = whole
  const [, ...archives] = listSearchVolumes(listSearchDocuments(whole))
  return (
    <SearchView
      site={site}
      settings={{
        abbreviations: [...abbreviations, ...listNameSynonyms(site)],
        older: archives.map(({ folder }) => folder),
        words: strings.searchWords,
      }}
      years={listYears(articles.newestFirst, site.articlesPerPage)}
      newest={articles.newestFirst.slice(0, newestCount)}
    />
  )
}
