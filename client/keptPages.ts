/** Name of the cache in which `sw.ts` keeps pages to be read without network, by their path. */
export const keptPages = 'trang'
