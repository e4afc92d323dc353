import { strings } from '@/config/strings'
import type { Abbreviation, Definition } from '@/lib/types'
import { PlainPage } from './PlainPage'

interface Props {
  readonly abbreviations: readonly Abbreviation[]
  readonly definitions: readonly Definition[]
}

const collator = new Intl.Collator('vi')

/** Short forms with the long ones, then words that have no short form, each with what it means; by the alphabet. */
export function GlossaryView({ abbreviations, definitions }: Props) {
  const meanings = new Map(definitions.map(({ term, meaning }) => [term, meaning]))
  const longForms = new Set(abbreviations.map(({ long }) => long))
  const words = definitions.filter(({ term }) => !longForms.has(term))
  return (
    <PlainPage title={strings.glossary} description={strings.glossaryDescription}>
      <h2>{strings.abbreviations}</h2>
      <dl className="glossary">
        {abbreviations
          .toSorted((a, b) => collator.compare(a.short, b.short))
          .map(({ short, long }) => (
            <Entry key={short} name={short} long={long} meaning={meanings.get(long)} />
          ))}
      </dl>
      <h2>{strings.terms}</h2>
      <dl className="glossary">
        {words
          .toSorted((a, b) => collator.compare(a.term, b.term))
          .map(({ term, meaning }) => (
            <Entry key={term} name={term} meaning={meaning} />
          ))}
      </dl>
    </PlainPage>
  )
}

interface EntryProps {
  readonly name: string
  readonly long?: string
  readonly meaning: string | undefined
}

function Entry({ name, long, meaning }: EntryProps) {
  return (
    <div>
      <dt>{name}</dt>
      {long && <dd>{long}</dd>}
      {meaning && <dd className={long && 'meaning'}>{meaning}</dd>}
    </div>
  )
}
