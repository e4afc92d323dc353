import { readFile } from 'node:fs/promises'
import type { Content } from '../lib/content/loadContent.ts'
import { listFiles } from '../lib/publish/listFiles.ts'
import type { Redirect } from '../lib/publish/parseRedirects.ts'
import { buildRedirects } from '../lib/publish/redirects/buildRedirects.ts'
import { listKeptAddresses } from '../lib/publish/redirects/listKeptAddresses.ts'
import { parseRedirectTable } from '../lib/publish/redirects/parseRedirectTable.ts'
import type { Parsed } from '../lib/types.ts'

/** As printed in problems, wherever it really is. */
export const redirectsName = 'config/redirects.csv'

interface Inputs {
  readonly stageFolder: string
  readonly redirectsFile: string
  readonly content: Content
}

/** Every old address with the page that answers now: those of the articles and those of the table. */
export async function listRedirects(inputs: Inputs): Promise<Parsed<readonly Redirect[]>> {
  const { stageFolder, redirectsFile, content } = inputs
  const table = parseRedirectTable(await readRedirectTable(redirectsFile), redirectsName)
  if (!table.ok) return table
  const served = listKeptAddresses(await listFiles(stageFolder))
  return buildRedirects({ articles: content.articles.newestFirst, table: table.value, served })
}

/** The text of the table; empty where there is no such file. */
export async function readRedirectTable(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}
