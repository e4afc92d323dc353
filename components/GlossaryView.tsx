import { strings } from '@/config/strings'
import type { Abbreviation } from '@/lib/types'
import { PlainPage } from './PlainPage'

/** Short forms with the long ones, in the order of the alphabet. */
export function GlossaryView({ abbreviations }: { readonly abbreviations: readonly Abbreviation[] }) {
  const collator = new Intl.Collator('vi')
  return (
    <PlainPage title={strings.glossary} description={strings.glossaryDescription}>
      <dl className="glossary">
        {abbreviations
          .toSorted((a, b) => collator.compare(a.short, b.short))
          .map(({ short, long }) => (
            <div key={short}>
              <dt>{short}</dt>
              <dd>{long}</dd>
            </div>
          ))}
      </dl>
    </PlainPage>
  )
}
