import { strings } from '@/config/strings'
import { followPath, siteMapPath } from '@/lib/routes'
import type { SiteConfig } from '@/lib/types'

/** Who stands behind the site and how to reach them, the same on every page. */
export function SiteFooter({ site }: { readonly site: SiteConfig }) {
  const { organisation } = site
  const facts = [
    [strings.governingBody, organisation.name],
    [strings.responsibleEditor, organisation.responsibleEditor ?? strings.pending],
    [strings.address, organisation.address],
    [strings.phone, organisation.phone ?? strings.pending],
    [strings.email, organisation.email ?? strings.pending],
  ] as const
  return (
    <footer className="site-footer">
      <div className="frame">
        <p className="site-footer-title">{site.title}</p>
        <dl className="facts">
          {facts.map(([term, value]) => (
            <div key={term}>
              <dt>{term}:</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <nav aria-label={strings.footerNavigation}>
          <ul className="link-row">
            {[
              ...site.footerLinks,
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
