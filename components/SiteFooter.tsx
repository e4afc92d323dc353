import { strings } from '@/config/strings'
import { followPath, glossaryPath, siteMapPath } from '@/lib/routes'
import type { SiteConfig } from '@/lib/types'
import { FactList } from './FactList'

/** Who stands behind the site and how to reach them, the same on every page. */
export function SiteFooter({ site }: { readonly site: SiteConfig }) {
  const { organisation } = site
  const facts = [
    { term: strings.governingBody, value: organisation.name },
    { term: strings.responsibleEditor, value: organisation.responsibleEditor ?? strings.pending },
    { term: strings.address, value: organisation.address },
    { term: strings.phone, value: organisation.phone ?? strings.pending },
    { term: strings.email, value: organisation.email ?? strings.pending },
  ]
  return (
    <footer className="site-footer">
      <div className="frame">
        <p className="site-footer-title">{site.title}</p>
        <FactList facts={facts} />
        <nav aria-label={strings.footerNavigation}>
          <ul className="link-row">
            {[
              ...site.footerLinks,
              { label: strings.glossary, path: glossaryPath },
              { label: strings.follow, path: followPath },
              { label: strings.siteMap, path: siteMapPath },
            ].map(({ label, path }) => (
              <li key={path}>
                <a href={path}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="reuse">{strings.reuse(site.title)}</p>
      </div>
    </footer>
  )
}
