/** A map that remembers what was looked up in it. */
export interface TrackedMap<Value> {
  readonly map: ReadonlyMap<string, Value>
  /** The keys asked for, found or not. */
  readonly keys: ReadonlySet<string>
  /** Whether it was looked through as a whole, so that any entry may have counted. */
  readonly isSearched: () => boolean
}

/** Gives `source` as a map that remembers what is asked of it. */
export function trackMap<Value>(source: ReadonlyMap<string, Value>): TrackedMap<Value> {
  const keys = new Set<string>()
  let isSearched = false
  const search = (): ReadonlyMap<string, Value> => {
    isSearched = true
    return source
  }
  const map: ReadonlyMap<string, Value> = {
    get: key => source.get(keys.add(key) && key),
    has: key => source.has(keys.add(key) && key),
    get size() {
      return search().size
    },
    keys: () => search().keys(),
    values: () => search().values(),
    entries: () => search().entries(),
    forEach: (callback, self) => search().forEach(callback, self),
    [Symbol.iterator]: () => search()[Symbol.iterator](),
  }
  return { map, keys, isSearched: () => isSearched }
}
