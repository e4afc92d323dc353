import { strings } from '@/config/strings'
import type { KeyFigure } from '@/lib/types'

/** The article's main numbers, large, each with what it counts. */
export function KeyFigures({ figures }: { readonly figures: readonly KeyFigure[] }) {
  if (figures.length === 0) return null
  return (
    <section className="key-figures" aria-label={strings.keyFigures}>
      <dl>
        {figures.map(({ label, value }) => (
          <div key={`${value} ${label}`}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
