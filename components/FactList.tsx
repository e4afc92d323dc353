import type { ReactNode } from 'react'

export interface Fact {
  readonly term: string
  /** Without a value the fact is left out. */
  readonly value: ReactNode
}

/** Short facts, each behind its term; nothing where there are none. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const known = facts.filter(({ value }) => value !== undefined)
  if (known.length === 0) return null
  return (
    <dl className="facts">
      {known.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}:</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
