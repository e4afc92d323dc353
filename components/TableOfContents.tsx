import { strings } from '@/config/strings'
import type { Heading } from '@/lib/types'

const fewestHeadings = 4

/** Links to the headings of a long text; nothing for a short one. */
export function TableOfContents({ headings }: { readonly headings: readonly Heading[] }) {
  if (headings.length < fewestHeadings) return null
  return (
    <nav className="contents" aria-labelledby="trong-bai-nay">
      <h2 id="trong-bai-nay">{strings.tableOfContents}</h2>
      <ol>
        {headings.map(({ id, text, level }) => (
          <li key={id} className={`contents-level-${level}`}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
