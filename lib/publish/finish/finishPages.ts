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

/** `styleHash` is the source of the inlined styles for the content security policy (`sha256-…`). */
export interface FinishedSite {
  readonly pages: number
  readonly styleHash: string | undefined
  readonly refusals: readonly Refusal[]
}

export interface FinishOptions {
  readonly folder: string
  readonly modules: readonly ClientModule[]
  /** Markup for the head of the page at `path`, given the source of the styles for a policy. */
  readonly buildHeadMarkup?: (page: { readonly path: string; readonly styleHash: string }) => string
}

const pagesAtOnce = 8

/**
 * Finishes every page of an export in its folder and removes what no page needs any more. When a page is
 * refused the folder is left half done, not to be published: look at `refusals`, in order of file.
 */
export async function finishPages(options: FinishOptions): Promise<FinishedSite> {
  const { folder } = options
  const files = await listFiles(folder)
  const sheets = files.filter(file => file.startsWith('_next/') && file.endsWith('.css'))
  const sheet = await readStyleSheet(folder, sheets[0])
  const pages = files.filter(file => file.endsWith('.html'))
  const finished = await pMap(pages, page => finishFile({ ...options, page, sheet }), {
    concurrency: pagesAtOnce,
  })
  const refusals = [...checkSheets(sheets, sheet), ...finished.flatMap(result => result.refusals)]
  if (refusals.length === 0) {
    const needed = new Set(finished.flatMap(result => result.addresses))
    await removeLeftovers({ folder, files, needed, css: sheet?.text ?? '' })
  }
  return { pages: pages.length, styleHash: sheet?.hash, refusals }
}

async function readStyleSheet(folder: string, file: string | undefined): Promise<StyleSheet | undefined> {
  return file === undefined
    ? undefined
    : buildStyleSheet(`/${file}`, await readFile(join(folder, file), 'utf8'))
}

function checkSheets(files: readonly string[], sheet: StyleSheet | undefined): readonly Refusal[] {
  const page = files[0] ?? ''
  const reasons = sheet ? checkStyleSheet(sheet) : []
  const several = 'Trang web có nhiều tệp kiểu. Hãy nhập tất cả trong app/styles/main.css.'
  return [...reasons, ...(files.length > 1 ? [several] : [])].map(reason => ({ page, reason }))
}

async function finishFile(
  options: FinishOptions & { readonly page: string; readonly sheet: StyleSheet | undefined },
) {
  const { folder, page, sheet, modules, buildHeadMarkup } = options
  const file = join(folder, page)
  const path = `/${page.replace(/index\.html$/, '')}`
  const headMarkup = buildHeadMarkup?.({ path, styleHash: sheet?.hash ?? '' }) ?? ''
  const result = finishPage(await readFile(file, 'utf8'), { sheet, modules, headMarkup })
  if (!result.ok) return { addresses: [], refusals: result.reasons.map(reason => ({ page, reason })) }
  await writeFile(file, result.html)
  return { addresses: result.addresses, refusals: [] }
}
