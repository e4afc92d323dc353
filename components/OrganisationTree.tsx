import { strings } from '@/config/strings'
import { countUnits } from '@/lib/content/organisation/countUnits'
import type { OrganisationUnit } from '@/lib/types'
import { FactList } from './FactList'
import { PendingMark } from './PendingMark'

/** The bodies as lists in lists; on wide screens the style sheet draws the same lists as a chart. */
export function OrganisationTree({ root }: { readonly root: OrganisationUnit }) {
  return (
    <ul className="tree">
      <Unit unit={root} count={0} />
    </ul>
  )
}

interface Props {
  readonly unit: OrganisationUnit
  /** How many bodies are in it; said where there are several, and not of the root, whose bodies are of many kinds. */
  readonly count: number
}

function Unit({ unit, count }: Props) {
  const { name, units, unnamed } = unit
  return (
    <li>
      <div className="unit">
        <p className="unit-name">{name}</p>
        {count > 1 && <p className="unit-count">{strings.unitCount(count)}</p>}
        <UnitFacts unit={unit} />
      </div>
      {units.length + unnamed > 0 && (
        <ul>
          {units.map(below => (
            <Unit key={below.name} unit={below} count={countUnits(below)} />
          ))}
          {unnamed > 0 && (
            <li>
              <p className="unit">
                {strings.unnamedUnits(unnamed)} <PendingMark />
              </p>
            </li>
          )}
        </ul>
      )}
    </li>
  )
}

/** Who leads it and how to reach it; of a body without any below it the reader wants to know who that is. */
function UnitFacts({ unit }: { readonly unit: OrganisationUnit }) {
  const { head, phone, email, address, units, unnamed } = unit
  const isEnd = units.length + unnamed === 0
  const facts = [
    { term: strings.unitHead, value: head ?? (isEnd ? <PendingMark /> : undefined) },
    { term: strings.phone, value: phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a> },
    { term: strings.email, value: email && <a href={`mailto:${email}`}>{email}</a> },
    { term: strings.address, value: address },
  ]
  return <FactList facts={facts} />
}
