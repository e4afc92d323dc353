import { cache } from 'react'
import { explainedAbbreviations as abbreviations } from '@/config/abbreviations'
import { environment } from '@/config/environment'
import { site } from '@/config/site'
import { type ContentSnapshot, readContentSnapshot } from '@/lib/content/contentSnapshot'
import { formatProblems } from '@/lib/content/formatProblems'
import type { Content } from '@/lib/content/loadContent'
import { readFileCatalogue } from '@/lib/files/fileCatalogue'
import { readPictureCatalogue } from '@/lib/images/pictureCatalogue'
import { nowInHanoi } from '@/lib/text/hanoiDate'

const isDevelopment = process.env.NODE_ENV === 'development'

async function readSnapshot(): Promise<ContentSnapshot> {
  const { contentFolder, contentSnapshot, cacheFolder } = environment
  const pictures = (await readPictureCatalogue(environment)) ?? new Map()
  if (contentSnapshot) return readContentSnapshot(contentSnapshot, { pictures, cacheFolder })
  // A build that has read the content itself spares its renderers all parsers.
  const { loadContent, loadPreview } = await import('@/lib/content/loadContent')
  const options = {
    folder: contentFolder,
    site,
    abbreviations,
    now: nowInHanoi(new Date()),
    showDrafts: isDevelopment,
    pictures,
    facts: await readFileCatalogue(environment),
  }
  // While writing, faults are told on the page by scripts/preview: a text half written must not hide the others.
  if (isDevelopment) return { content: (await loadPreview(options)).content, unchanged: new Set() }
  const loaded = await loadContent(options)
  if (!loaded.ok) throw new Error(formatProblems(loaded.problems))
  return { content: loaded.value, unchanged: new Set() }
}

let built: Promise<ContentSnapshot> | undefined

const snapshot: () => Promise<ContentSnapshot> = isDevelopment
  ? cache(readSnapshot)
  : () => {
      built ??= readSnapshot()
      return built
    }

/** The whole content: read once for a build, once for each request while writing (`npm run dev`). */
export const content = async (): Promise<Content> => (await snapshot()).content

/** Of a route's pages, those to be rendered in this build: all but those that the last build left as they are now. */
export async function listAsked<Params>(
  all: readonly Params[],
  pathOf: (params: Params) => string,
): Promise<Params[]> {
  const { unchanged } = await snapshot()
  const asked = all.filter(params => !unchanged.has(pathOf(params)))
  // Next refuses a route without any page, so the first one is rendered for nothing.
  return asked.length > 0 ? asked : all.slice(0, 1)
}
