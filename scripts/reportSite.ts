import { checkSite } from '../lib/publish/check/checkSite.ts'
import { formatSiteReport } from '../lib/publish/check/formatSiteReport.ts'
import { readSiteFacts } from '../lib/publish/check/readSiteFacts.ts'

const shownProblems = 50

/** Checks a built folder and prints what was found. Gives whether the folder may be published. */
export async function reportSite(folder: string): Promise<boolean> {
  const facts = await readSiteFacts(folder)
  const problems = checkSite(facts)
  console.log(formatSiteReport(facts))
  for (const { page, message } of problems.slice(0, shownProblems)) console.error(`${page}: ${message}`)
  if (problems.length > shownProblems) console.error(`… và ${problems.length - shownProblems} lỗi nữa.`)
  return problems.length === 0
}
