import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pMap from 'p-map'
import { listFiles } from '../listFiles.ts'
import type { ClientModule } from './addClientModules.ts'
import { finishPage } from './finishPage.ts'
import { removeLeftovers } from './removeLeftovers.ts'
import { buildStyleSheet, checkStyleSheet, type StyleSheet } from './styleSheet.ts'

/** Why a page cannot be published as it is; `page` is its file in the folder. */
export interface Refusal {
  readonly page: string
  readonly reason: string
}

/** `styleHashes` are the sources of the inlined styles for the content security policy (`sha256-…`). */
export interface FinishedSite {
  readonly pages: number
  readonly styleHashes: readonly string[]
  readonly refusals: readonly Refusal[]
}

export interface FinishOptions {
  readonly folder: string
  readonly modules: readonly ClientModule[]
  /** Markup for the head of the page at `path`, given the sources of the styles for a policy. */
  readonly buildHeadMarkup?: (page: {
    readonly path: string
    readonly styleHashes: readonly string[]
  }) => string
}

const pagesAtOnce = 8

/**
 * Finishes every page of an export in its folder and removes what no page needs any more. When a page is
 * refused the folder is left half done, not to be published: look at `refusals`, in order of file.
 */
export async function finishPages(options: FinishOptions): Promise<FinishedSite> {
  const { folder } = options
  const files = await listFiles(folder)
  const sheetFiles = files.filter(file => file.startsWith('_next/') && file.endsWith('.css'))
  const sheets = await pMap(sheetFiles, file => readStyleSheet(folder, file))
  const pages = files.filter(file => file.endsWith('.html'))
  const finished = await pMap(pages, page => finishFile({ ...options, page, sheets }), {
    concurrency: pagesAtOnce,
  })
  const refusals = [...sheets.flatMap(checkSheet), ...finished.flatMap(result => result.refusals)]
  if (refusals.length === 0) {
    const needed = new Set(finished.flatMap(result => result.addresses))
    await removeLeftovers({ folder, files, needed, css: sheets.map(({ text }) => text).join('\n') })
  }
  return { pages: pages.length, styleHashes: sheets.map(({ hash }) => hash), refusals }
}

const readStyleSheet = async (folder: string, file: string): Promise<StyleSheet> =>
  buildStyleSheet(`/${file}`, await readFile(join(folder, file), 'utf8'))

const checkSheet = (sheet: StyleSheet): readonly Refusal[] =>
  checkStyleSheet(sheet).map(reason => ({ page: sheet.href.slice(1), reason }))

async function finishFile(
  options: FinishOptions & { readonly page: string; readonly sheets: readonly StyleSheet[] },
) {
  const { folder, page, sheets, modules, buildHeadMarkup } = options
  const file = join(folder, page)
  const path = `/${page.replace(/index\.html$/, '')}`
  const headMarkup = buildHeadMarkup?.({ path, styleHashes: sheets.map(({ hash }) => hash) }) ?? ''
  const result = finishPage(await readFile(file, 'utf8'), { sheets, modules, headMarkup })
  if (!result.ok) return { addresses: [], refusals: result.reasons.map(reason => ({ page, reason })) }
  await writeFile(file, result.html)
  return { addresses: result.addresses, refusals: [] }
}
