import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { listFiles } from '../lib/publish/listFiles.ts'
import { listSearchDocuments, type SearchedContent } from '../lib/search/listSearchDocuments.ts'
import { renderSearchDocument } from '../lib/search/renderSearchDocument.ts'
import type { SearchDocument } from '../lib/search/searchDocument.ts'
import { searchFolder } from '../lib/search/searchFolder.ts'
import { listSearchVolumes, type SearchVolume } from '../lib/search/searchVolumes.ts'

interface Inputs {
  /** Written to at the places that its files have under the site. */
  readonly folder: string
  readonly content: SearchedContent
  /** Whether the index of that folder lies there already, from the last build. */
  readonly isThere?: (folder: string) => boolean
  /** Gives the words of a file by the hash of its bytes; without it no file is searched. */
  readonly readText?: (sha256: string) => string
  /** Volumes are closed at so many documents. */
  readonly fewest?: number | undefined
}

/**
 * Writes the search engine and its index of all that the public may find into the folder of a built site.
 * The same content gives the same bytes. Gives how many pages can be found. Rejects with the engine's own
 * words when it fails.
 */
export async function writeSearchIndex(inputs: Inputs): Promise<number> {
  const documents = listSearchDocuments(inputs.content)
  try {
    for (const volume of listSearchVolumes(documents, inputs.fewest)) {
      if (!inputs.isThere?.(volume.folder)) await writeVolume(volume, inputs)
    }
  } finally {
    await close()
  }
  return documents.length
}

async function writeVolume(
  { folder, documents }: SearchVolume,
  { folder: siteFolder, readText }: Inputs,
): Promise<void> {
  const place = join(siteFolder, folder)
  await writeIndex(place, documents, readText)
  for (const path of await listFiles(place)) {
    const file = join(place, path)
    if (unusedFiles.test(path) || (folder !== searchFolder && engineFiles.test(path))) await rm(file)
    else if (path.endsWith('.js')) await writeFile(file, mendEngine(await readFile(file, 'utf8')))
  }
}

/** Ready-made interfaces and the highlighter come with every index; this site has its own. */
const unusedFiles = /^pagefind-(?:.*ui\.|highlight\.)/

/** One engine searches all volumes. */
const engineFiles = /^(?:pagefind(?:-worker)?\.js|wasm\..+)$/

const firstOnly = 'await this.primary.options('

/**
 * Pagefind 1.6 sets options of its first index alone, but whether marks count must hold for all of them.
 * Throws when the engine's script no longer does so.
 */
function mendEngine(script: string): string {
  const [before, after, ...more] = script.split(firstOnly)
  if (after === undefined || more.length > 0) throw new Error('Pagefind: options')
  return `${before}for(const one of this.instances)await one.options(${after}`
}

async function writeIndex(
  outputPath: string,
  documents: readonly SearchDocument[],
  readText: Inputs['readText'] = () => '',
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' })
  if (!index) throw new Error(errors.join('\n'))
  try {
    // Sent without waiting for each answer; the engine takes them, and numbers them, in the order of their coming.
    const answers = documents.map(page =>
      index.addHTMLFile({ url: page.path, content: renderSearchDocument(page, page.files?.map(readText)) }),
    )
    for (const answer of await Promise.all(answers)) checkErrors(answer)
    checkErrors(await index.writeFiles({ outputPath }))
  } finally {
    await index.deleteIndex()
  }
}

function checkErrors({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('\n'))
}
