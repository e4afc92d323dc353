import { checkSite } from '../lib/publish/check/checkSite.ts'
import { formatSiteReport } from '../lib/publish/check/formatSiteReport.ts'
import type { WeighedPages } from '../lib/publish/check/pageFactsCache.ts'
import { readSiteFacts } from '../lib/publish/check/readSiteFacts.ts'

const shownProblems = 50

/**
 * Checks a built folder and prints what was found; of pages in `known` only what they lead to. Gives whether the
 * folder may be published, and what is known of its pages now.
 */
export async function reportSite(
  folder: string,
  known?: WeighedPages,
): Promise<{ readonly isFine: boolean; readonly weighed: WeighedPages }> {
  const facts = await readSiteFacts(folder, known)
  const problems = checkSite(facts)
  console.log(formatSiteReport(facts))
  for (const { page, message } of problems.slice(0, shownProblems)) console.error(`${page}: ${message}`)
  if (problems.length > shownProblems) console.error(`… và ${problems.length - shownProblems} lỗi nữa.`)
  return { isFine: problems.length === 0, weighed: facts.weighed }
}
