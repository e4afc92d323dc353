import type { WebLink } from '@/lib/types'
import { Section } from './Section'

interface Props {
  readonly id: string
  readonly title: string
  readonly links: readonly WebLink[]
}

/** Links to other sites; nothing where there are none. */
export function LinkSection({ id, title, links }: Props) {
  if (links.length === 0) return null
  return (
    <Section id={id} title={title}>
      <ul className="plain-links">
        {links.map(({ label, url }) => (
          <li key={url}>
            <a href={url}>{label}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
