import { strings } from '@/config/strings'
import type { ListedYear } from '@/lib/content/listYears'
import { archivePath } from '@/lib/routes'
import type { Archive } from '@/lib/types'
import { PlainPage } from './PlainPage'
import { Section } from './Section'
import { YearLinks } from './YearLinks'

interface Props {
  readonly archives: readonly Archive[]
  /** Articles by slug of their archive. */
  readonly counts: ReadonlyMap<string, number>
  readonly years: readonly ListedYear[]
}

/** What other bodies left, and all news by year. */
export function ArchivesView({ archives, counts, years }: Props) {
  return (
    <PlainPage title={strings.archives} description={strings.archivesDescription}>
      {archives.length > 0 && (
        <Section id="noi-khac" title={strings.archivesOfOthers}>
          <ul className="plain-links">
            {archives.map(({ slug, name, description }) => (
              <li key={slug}>
                <a href={archivePath(slug)}>{name}</a> ({strings.articleCount(counts.get(slug) ?? 0)})
                <span className="link-note">{description}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="theo-nam" title={strings.searchByYear}>
        <YearLinks years={years} />
      </Section>
    </PlainPage>
  )
}
