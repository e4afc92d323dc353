import type { HanoiDate } from '../types.ts'

export interface Dated {
  readonly date: HanoiDate
  readonly updated?: HanoiDate
}

/** When the words of a text last changed: the day of its correction, or else of its publication. */
export const findChangeDate = ({ date, updated }: Dated): HanoiDate => updated ?? date

/** When any of the texts last changed; `undefined` where there is none. */
export function findLatestChange(texts: readonly Dated[]): HanoiDate | undefined {
  return texts
    .map(findChangeDate)
    .reduce<HanoiDate | undefined>(
      (latest, date) => (latest === undefined || date > latest ? date : latest),
      undefined,
    )
}
