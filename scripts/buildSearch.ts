import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { close, createIndex, type IndexFile } from 'pagefind'
import { listSearchDocuments, type SearchedContent } from '../lib/search/listSearchDocuments.ts'
import { renderSearchDocument } from '../lib/search/renderSearchDocument.ts'
import type { SearchDocument } from '../lib/search/searchDocument.ts'
import { searchFolder } from '../lib/search/searchFolder.ts'

interface Inputs {
  readonly stageFolder: string
  readonly content: SearchedContent
}

/**
 * Writes the search engine and its index of all that the public may find into the folder of a built site.
 * The same content gives the same bytes. Gives how many pages can be found. Rejects with the engine's own
 * words when it fails.
 */
export async function writeSearchIndex({ stageFolder, content }: Inputs): Promise<number> {
  const documents = listSearchDocuments(content)
  for (const { path, content: bytes } of await buildIndex(documents)) {
    const file = join(stageFolder, searchFolder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, bytes)
  }
  return documents.length
}

/** Ready-made interfaces and the highlighter come with every index; this site has its own. */
const unusedFiles = /^pagefind-(?:.*ui\.|highlight\.)/

async function buildIndex(documents: readonly SearchDocument[]): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' })
  if (!index) throw new Error(errors.join('\n'))
  try {
    // One after the other: pages are numbered as they come in.
    for (const page of documents) {
      checkErrors(await index.addHTMLFile({ url: page.path, content: renderSearchDocument(page) }))
    }
    const built = await index.getFiles()
    checkErrors(built)
    return built.files.filter(({ path }) => !unusedFiles.test(path))
  } finally {
    await close()
  }
}

function checkErrors({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('\n'))
}
