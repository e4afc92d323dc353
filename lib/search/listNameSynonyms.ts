import type { Abbreviation, FormerName, SiteConfig } from '../types.ts'

/** What a place is, before its name. */
const placeWords = /^(xã|phường|thị trấn|thị xã|đặc khu)\s+(?=\S+\s)/iu

/**
 * The names of the site's place and of the places behind its archives, two and two: whoever looks for one
 * finds the texts that use another. Longest first, as the search wants them.
 */
export function listNameSynonyms({
  formerNames,
  archives,
}: Pick<SiteConfig, 'formerNames' | 'archives'>): readonly Abbreviation[] {
  const histories = [formerNames, ...archives.map(archive => archive.formerNames)]
  const pairs = histories.flatMap(history => listPairs(listPlaces(history)))
  const once = new Map(pairs.map(pair => [`${pair.short}\n${pair.long}`, pair]))
  return [...once.values()].toSorted((a, b) => b.long.length - a.long.length)
}

/** Every name once, without what it is a name of; a name of one syllable keeps that, being a common word. */
const listPlaces = (history: readonly FormerName[]): readonly string[] => [
  ...new Set(
    history.flatMap(({ place, successor }) => [place, successor]).map(place => place.replace(placeWords, '')),
  ),
]

const listPairs = (names: readonly string[]): readonly Abbreviation[] =>
  names.flatMap((name, index) =>
    names.slice(index + 1).map(other => {
      const [short = name, long = other] = [name, other].toSorted((a, b) => a.length - b.length)
      return { short, long }
    }),
  )
