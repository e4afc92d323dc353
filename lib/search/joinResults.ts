/** Joins lists of results in the order given; what several lists have stays where it first stood. */
export function joinResults<Result extends { readonly id: string }>(
  lists: readonly (readonly Result[])[],
): readonly Result[] {
  const byId = new Map<string, Result>()
  for (const result of lists.flat()) if (!byId.has(result.id)) byId.set(result.id, result)
  return [...byId.values()]
}
