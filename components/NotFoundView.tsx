import { strings } from '@/config/strings'
import { homePath, newsPath, searchPath, siteMapPath } from '@/lib/routes'

const waysOut = [
  { label: strings.home, path: homePath },
  { label: strings.search, path: searchPath },
  { label: strings.news, path: newsPath },
  { label: strings.siteMap, path: siteMapPath },
] as const

/** What a reader gets at an address that does not exist: what may have happened, and ways on. */
export function NotFoundView() {
  return (
    <div className="frame article-page">
      <div className="article">
        <header className="article-header">
          <h1>{strings.notFoundTitle}</h1>
          <p className="sapo">{strings.notFoundText}</p>
        </header>
        <p>{strings.notFoundWaysOut}</p>
        <ul className="plain-links">
          {waysOut.map(({ label, path }) => (
            <li key={path}>
              <a href={path}>{label}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
