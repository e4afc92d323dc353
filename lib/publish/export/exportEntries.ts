import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { findContentType } from '../contentTypes.ts'
import { listFiles } from '../listFiles.ts'
import { listExportedFiles } from './listExportedFiles.ts'
import { renderDiskPage } from './renderDiskPage.ts'

/** Folders of an exported site. */
export const pagesFolder = 'trang'
export const sourceFolder = 'nguon'

/** A file of an exported site; `read` is asked when its turn comes. */
export interface ExportEntry {
  /** Path in the export, with `/`. */
  readonly path: string
  readonly read: () => Promise<Uint8Array>
}

export interface ExportSources {
  /** The built folder. */
  readonly site: string
  /** Folders and files that the site was built from, by the names that they get below `nguon/`. */
  readonly sources: Readonly<Record<string, string>>
}

/** The files of an export, sorted by path: pages that can be read from a disk, and what they were made from. */
export async function listExportEntries({ site, sources }: ExportSources): Promise<readonly ExportEntry[]> {
  const pages = (await listExportedFiles(site)).map(file => ({
    path: `${pagesFolder}/${file}`,
    read: () => readExported(site, file),
  }))
  const originals = await Promise.all(
    Object.entries(sources).map(([name, source]) => listOriginals(`${sourceFolder}/${name}`, source)),
  )
  return [...pages, ...originals.flat()].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** Calendars as they came: they tell of private events, guests and notes, which the published ones do not. */
const withPrivateParts = /^lich-cong-tac\/[^/]+\.ics$/

async function listOriginals(name: string, source: string): Promise<readonly ExportEntry[]> {
  if ((await stat(source)).isFile()) return [{ path: name, read: () => readFile(source) }]
  const files = await listFiles(source)
  return files
    .filter(file => !withPrivateParts.test(file))
    .map(file => ({
      path: `${name}/${file}`.normalize('NFC'),
      read: () => readFile(join(source, file)),
    }))
}

async function readExported(site: string, file: string): Promise<Uint8Array> {
  const bytes = await readFile(join(site, file))
  const isPage = findContentType(`/${file}`).startsWith('text/html')
  return isPage ? Buffer.from(renderDiskPage(bytes.toString('utf8'), file)) : bytes
}
