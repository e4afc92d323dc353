export interface ListPage<T> {
  /** Newest first. */
  readonly items: readonly T[]
  /** Number of the archive page, 1 being the oldest; `undefined` is the list's own address. */
  readonly number: number | undefined
  /** Archive page with the items just before these. */
  readonly olderPage?: number
  /** Archive page with the items just after these, `newest` being the list's own address. */
  readonly newerPage?: number | 'newest'
}

/**
 * Cuts a list into pages that stay. Takes the items newest first and how many an archive page holds (a
 * positive whole number); gives the list's own page, then the archive pages from the newest number to 1.
 *
 * Archive pages are counted from the oldest item and always full, so one that exists never changes when
 * an item is added; the own page takes what is left, `perPage` to `2 * perPage - 1` items (all when there
 * are fewer). Every item stands on exactly one page. Throws a RangeError for an impossible `perPage`.
 */
export function paginate<T>(newestFirst: readonly T[], perPage: number): readonly ListPage<T>[] {
  if (!Number.isInteger(perPage) || perPage < 1) throw new RangeError(`perPage: ${perPage}`)
  const archivePages = Math.max(0, Math.floor(newestFirst.length / perPage) - 1)
  const onOwnPage = newestFirst.length - archivePages * perPage
  const own: ListPage<T> = {
    items: newestFirst.slice(0, onOwnPage),
    number: undefined,
    ...(archivePages > 0 && { olderPage: archivePages }),
  }
  const archive = Array.from({ length: archivePages }, (_, index): ListPage<T> => {
    const number = archivePages - index
    const start = onOwnPage + index * perPage
    return {
      items: newestFirst.slice(start, start + perPage),
      number,
      ...(number > 1 && { olderPage: number - 1 }),
      newerPage: number === archivePages ? 'newest' : number + 1,
    }
  })
  return [own, ...archive]
}
