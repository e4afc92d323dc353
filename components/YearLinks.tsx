import { strings } from '@/config/strings'
import type { ListedYear } from '@/lib/content/listYears'
import { archivePagePath, newsPath } from '@/lib/routes'

/** The years that have news, each leading to the page of the list with its newest. */
export function YearLinks({ years }: { readonly years: readonly ListedYear[] }) {
  return (
    <ul className="link-row">
      {years.map(({ year, count, page }) => (
        <li key={year}>
          <a href={page === undefined ? newsPath : archivePagePath(newsPath, page)}>{strings.year(year)}</a> (
          {strings.articleCount(count)})
        </li>
      ))}
    </ul>
  )
}
