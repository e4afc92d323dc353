import { listAddresses } from '../listAddresses.ts'
import { parsePage } from '../parsePage.ts'
import { renderPage } from '../renderPage.ts'
import { addClientModules, type ClientModule, checkCustomTags } from './addClientModules.ts'
import { addHeadMarkup } from './addHeadMarkup.ts'
import { checkStrippable } from './checkStrippable.ts'
import { checkStyleLinks, inlineStyles } from './inlineStyles.ts'
import { stripFramework } from './stripFramework.ts'
import type { StyleSheet } from './styleSheet.ts'

/** What every page is finished with; each names those of the sheets that it uses. */
export interface PageParts {
  readonly sheets: readonly StyleSheet[]
  readonly modules: readonly ClientModule[]
  /** Markup for its head besides what Next wrote. */
  readonly headMarkup?: string
}

/** A finished page with the addresses that it still names, or why it cannot be finished. */
export type FinishedPage =
  | { readonly ok: true; readonly html: string; readonly addresses: readonly string[] }
  | { readonly ok: false; readonly reasons: readonly string[] }

/** Turns a page as Next exports it into the page that is published: one response, no script but our own. */
export function finishPage(exported: string, { sheets, modules, headMarkup = '' }: PageParts): FinishedPage {
  const document = parsePage(exported)
  const reasons = [
    ...checkStrippable(document),
    ...checkStyleLinks(document, sheets),
    ...checkCustomTags(document, modules),
  ]
  if (reasons.length > 0) return { ok: false, reasons }
  const styled = addHeadMarkup(inlineStyles(stripFramework(document), sheets), headMarkup)
  const finished = addClientModules(styled, modules)
  return { ok: true, html: renderPage(finished), addresses: listAddresses(finished) }
}
