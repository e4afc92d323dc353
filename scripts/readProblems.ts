import { listProblems } from '../lib/content/listProblems.ts'
import { SiteConfigError } from '../lib/content/parseSiteConfig.ts'
import type { Problem } from '../lib/types.ts'
import { loadSite } from './loadSite.ts'

/** Every problem of the content and of the identity, as of now: what `npm run check` tells. */
export async function readProblems(): Promise<readonly Problem[]> {
  try {
    const { content } = await loadSite({ showDrafts: false })
    return listProblems([content])
  } catch (error) {
    if (error instanceof SiteConfigError) return error.problems
    throw error
  }
}
