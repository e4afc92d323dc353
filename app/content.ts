import { cache } from 'react'
import { environment } from '@/config/environment'
import { site } from '@/config/site'
import { readContentSnapshot } from '@/lib/content/contentSnapshot'
import { formatProblems } from '@/lib/content/formatProblems'
import { type Content, loadContent, loadPreview } from '@/lib/content/loadContent'
import { readPictureCatalogue } from '@/lib/images/pictureCatalogue'
import { nowInHanoi } from '@/lib/text/hanoiDate'

const isDevelopment = process.env.NODE_ENV === 'development'

async function readContent(): Promise<Content> {
  const { contentFolder, contentSnapshot, cacheFolder } = environment
  const pictures = (await readPictureCatalogue(environment)) ?? new Map()
  if (contentSnapshot) return readContentSnapshot(contentSnapshot, { pictures, cacheFolder })
  const options = {
    folder: contentFolder,
    site,
    now: nowInHanoi(new Date()),
    showDrafts: isDevelopment,
    pictures,
  }
  // While writing, faults are told on the page by scripts/preview: a text half written must not hide the others.
  if (isDevelopment) return (await loadPreview(options)).content
  const loaded = await loadContent(options)
  if (!loaded.ok) throw new Error(formatProblems(loaded.problems))
  return loaded.value
}

let built: Promise<Content> | undefined

/** The whole content: read once for a build, once for each request while writing (`npm run dev`). */
export const content: () => Promise<Content> = isDevelopment
  ? cache(readContent)
  : () => {
      built ??= readContent()
      return built
    }
