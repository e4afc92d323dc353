import { strings } from '@/config/strings'
import type { Neighbours } from '@/lib/types'

/** The older and the newer article, each with its label and its title apart. */
export function NeighbourNav({ older, newer }: Neighbours) {
  if (!older && !newer) return null
  return (
    <nav className="neighbours" aria-label={strings.neighbours}>
      {older && (
        <a className="neighbour-older" href={older.path} rel="prev">
          <span className="neighbour-label">{strings.older}</span>{' '}
          <span className="neighbour-title">{older.title}</span>
        </a>
      )}
      {newer && (
        <a className="neighbour-newer" href={newer.path} rel="next">
          <span className="neighbour-label">{strings.newer}</span>{' '}
          <span className="neighbour-title">{newer.title}</span>
        </a>
      )}
    </nav>
  )
}
