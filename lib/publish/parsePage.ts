import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'

/** The tree of a page, `<noscript>` opened like any other element. Any text is a page: HTML has no syntax errors. */
export const parsePage = (text: string): Tree.Document => parse(text, { scriptingEnabled: false })
