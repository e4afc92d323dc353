/** As `Promise.all` over `map`, with at most `limit` items under way: the machine allows only so many open files. */
export async function mapConcurrently<Item, Result>(
  items: readonly Item[],
  limit: number,
  map: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const queue = items.entries()
  const results = new Map<number, Result>()
  const work = async () => {
    // The workers share one iterator, so each item is taken once.
    for (const [index, item] of queue) results.set(index, await map(item))
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work))
  return [...results.entries()].toSorted(([a], [b]) => a - b).map(([, result]) => result)
}
