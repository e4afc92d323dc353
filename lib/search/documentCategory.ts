/** All official documents are one category of the search: a reader shall see what a result is before opening it. */
export const documentCategory = { slug: 'van-ban', name: 'Văn bản' } as const
