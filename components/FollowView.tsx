import { strings } from '@/config/strings'
import { categoryPath, documentsPath, feedPaths, homePath } from '@/lib/routes'
import type { SiteConfig } from '@/lib/types'
import { PlainPage } from './PlainPage'
import { Section } from './Section'

/** How to let the news come by itself, with the addresses of all feeds. */
export function FollowView({ site }: { readonly site: SiteConfig }) {
  const lists = [
    { name: strings.followAll, path: homePath },
    ...site.categories.map(({ slug, name }) => ({ name, path: categoryPath(slug) })),
    { name: strings.followDocuments, path: documentsPath },
  ]
  return (
    <PlainPage title={strings.follow} description={strings.followDescription}>
      <Section id="cach-theo-doi" title={strings.followHow}>
        <div className="body">
          <ol>
            {strings.followSteps.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      </Section>
      <Section id="dia-chi-theo-doi" title={strings.followAddresses}>
        <p>{strings.followForms}</p>
        <ul className="plain-links">
          {lists.map(({ name, path }) => (
            <FeedItem key={path} name={name} listPath={path} />
          ))}
        </ul>
      </Section>
    </PlainPage>
  )
}

function FeedItem({ name, listPath }: { readonly name: string; readonly listPath: string }) {
  const { rss, atom, json } = feedPaths(listPath)
  return (
    <li>
      <a href={rss}>{name}</a>
      <span className="link-note">
        {strings.followAlso}{' '}
        <a href={atom} aria-label={`Atom: ${name}`}>
          Atom
        </a>
        {', '}
        <a href={json} aria-label={`JSON Feed: ${name}`}>
          JSON Feed
        </a>
      </span>
    </li>
  )
}
