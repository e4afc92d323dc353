import { strings } from '@/config/strings'
import { homePath } from '@/lib/routes'
import type { NavigationLink } from '@/lib/types'

/** The way from the front page to here; the page itself is its heading. */
export function Breadcrumb({ trail }: { readonly trail: readonly NavigationLink[] }) {
  return (
    <nav className="breadcrumb" aria-label={strings.breadcrumb}>
      <ol>
        {[{ label: strings.home, path: homePath }, ...trail].map(({ label, path }) => (
          <li key={path}>
            <a href={path}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
