import { strings } from '@/config/strings'
import { homePath, searchPath } from '@/lib/routes'
import type { NavigationLink, SiteConfig } from '@/lib/types'
import { TextSize } from './TextSize'

/**
 * Masthead and main navigation, the same on every page. The navigation stands twice, folded for phones and
 * open for wide screens, and the style sheet shows one: no browser without script can unfold a `<details>`.
 */
export function SiteHeader({ site }: { readonly site: SiteConfig }) {
  const { organisation, navigation } = site
  return (
    <header className="site-header">
      <div className="frame">
        <TextSize />
      </div>
      <div className="masthead frame">
        <a className="brand" href={homePath}>
          <img className="brand-mark" src="/brand/logo.svg" alt="" width={64} height={64} />
          <span className="brand-words">
            <span className="brand-parents">
              {organisation.parents.map(parent => (
                <span key={parent}>{parent} </span>
              ))}
            </span>
            <span className="brand-name">{organisation.name}</span>
          </span>
        </a>
      </div>
      <nav className="site-nav" aria-label={strings.mainNavigation}>
        <div className="frame">
          <details className="menu">
            <summary>{strings.menu}</summary>
            <NavigationList links={navigation} />
          </details>
          <NavigationList links={navigation} />
          <a className="search-link" href={searchPath}>
            {strings.search}
          </a>
        </div>
      </nav>
    </header>
  )
}

function NavigationList({ links }: { readonly links: readonly NavigationLink[] }) {
  return (
    <ul>
      {links.map(({ label, path }) => (
        <li key={path}>
          <a href={path}>{label}</a>
        </li>
      ))}
    </ul>
  )
}
