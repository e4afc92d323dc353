import { strings } from '@/config/strings'
import type { DocumentWay } from '@/lib/content/documentRegister'
import { type DocumentGroup, documentGroups, documentsPath } from '@/lib/routes'

interface Props {
  readonly ways: readonly DocumentWay[]
  /** The list that is shown. */
  readonly here: string
}

/** The ways to documents of one type, field, issuing body or year. client/loc-van-ban.ts makes them one form. */
export function DocumentWays({ ways, here }: Props) {
  return (
    <details className="document-ways">
      <summary>{strings.documents.filter}</summary>
      <nav aria-label={strings.documents.filter}>
        {here !== documentsPath && (
          <p>
            <a href={documentsPath}>{strings.documents.all}</a>
          </p>
        )}
        {documentGroups.map(group => (
          <WayGroup key={group} group={group} ways={ways.filter(way => way.group === group)} here={here} />
        ))}
      </nav>
    </details>
  )
}

function WayGroup({ group, ways, here }: Props & { readonly group: DocumentGroup }) {
  return (
    <>
      <h2 id={`loc-${group}`}>{strings.documents.groups[group]}</h2>
      <ul className="link-row" aria-labelledby={`loc-${group}`} data-group={group}>
        {ways.map(({ path, term }) => (
          <li key={path}>
            <a href={path} data-slug={term.slug} aria-current={path === here ? 'page' : undefined}>
              {term.name}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
