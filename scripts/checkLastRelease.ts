import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatProblems } from '../lib/content/formatProblems.ts'
import type { Content } from '../lib/content/loadContent.ts'
import { readRedirects } from '../lib/publish/deliveryRecord.ts'
import { findText, listElements } from '../lib/publish/elements.ts'
import { listFiles } from '../lib/publish/listFiles.ts'
import { parsePage } from '../lib/publish/parsePage.ts'
import type { Redirect } from '../lib/publish/parseRedirects.ts'
import { checkLostAddresses, type LostAddress } from '../lib/publish/redirects/checkLostAddresses.ts'
import { findLostAddresses } from '../lib/publish/redirects/findLostAddresses.ts'
import { formatAddressKey } from '../lib/publish/redirects/formatAddressKey.ts'
import { listArchiveRedirects } from '../lib/publish/redirects/listArchiveRedirects.ts'
import { listKeptAddresses } from '../lib/publish/redirects/listKeptAddresses.ts'
import { readServedAddresses } from '../lib/publish/redirects/readServedAddresses.ts'
import { readRedirectTable, redirectsName } from './listRedirects.ts'

export interface LastRelease {
  /** The folder that readers are served from until now. */
  readonly folder: string
  /** Whether addresses of it may go. */
  readonly allowGone: boolean
}

interface Inputs {
  readonly lastRelease: LastRelease
  readonly stageFolder: string
  readonly contentFolder: string
  readonly redirectsFile: string
  readonly content: Content
  /** The old addresses of articles and of the table. */
  readonly redirects: readonly Redirect[]
}

/**
 * Compares the addresses of the new site with those that the last release answered. Gives the old addresses
 * that lead on by themselves, those of archive pages, and why the new site must not be published.
 */
export async function checkLastRelease(
  inputs: Inputs,
): Promise<{ readonly redirects: readonly Redirect[]; readonly refusals: readonly string[] }> {
  const { lastRelease, stageFolder, redirects } = inputs
  const served = listKeptAddresses(await listFiles(stageFolder))
  const answered = [...served, ...redirects.map(({ from }) => from)]
  const lost = findLostAddresses(await readServedAddresses(lastRelease.folder), answered)
  const archive = listArchiveRedirects(lost, { served, redirects })
  const gone = findLostAddresses(
    lost,
    archive.map(({ from }) => from),
  )
  if (gone.length === 0 || lastRelease.allowGone) return { redirects: archive, refusals: [] }
  const table = (await readRedirectTable(inputs.redirectsFile)).trimEnd()
  const { articles, albums, pages, register } = inputs.content
  const documents = register.map(({ document }) => document)
  const problems = checkLostAddresses(await Promise.all(gone.map(address => readLost(address, inputs))), {
    pages: [...articles.newestFirst, ...albums, ...pages, ...documents],
    answered,
    table: { file: redirectsName, line: table.split('\n').length + 1 },
  })
  return { redirects: archive, refusals: [formatProblems(problems), formatWayOut(gone.length)] }
}

const formatWayOut = (count: number): string =>
  `${count} địa chỉ người đọc đang dùng sẽ mất. Nếu bỏ hẳn có chủ ý, hãy chạy lại với --allow-gone "lý do".`

/** What the last release says of an address that it answered. */
async function readLost(
  address: string,
  { lastRelease: { folder }, contentFolder }: Inputs,
): Promise<LostAddress> {
  const old = readRedirects(folder).find(({ from }) => formatAddressKey(from) === formatAddressKey(address))
  if (old) return { address, ledTo: old.to }
  if (!address.endsWith('/')) return { address }
  const page = parsePage(await readFile(join(folder, address, 'index.html'), 'utf8'))
  const heading = listElements(page).find(({ tagName }) => tagName === 'h1')
  const source = [`${address.slice(1)}index.md`, `trang/${address.slice(1, -1)}.md`].find(file =>
    existsSync(join(contentFolder, file)),
  )
  return {
    address,
    title: heading && findText(heading),
    hiddenFile: source && `content/${source}`,
  }
}
