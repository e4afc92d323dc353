import type { OrganisationUnit } from '../../types.ts'

/** How many bodies stand at the ends below this one, those without a name yet included; a body without any is itself one. */
export function countUnits({ units, unnamed }: OrganisationUnit): number {
  const below = units.reduce((sum, unit) => sum + countUnits(unit), unnamed)
  return below === 0 ? 1 : below
}
