import lighthouse from 'lighthouse'
import { computeMedianRun } from 'lighthouse/core/lib/median-run.js'

/** What Lighthouse measures of a page on a slow phone: scores of 100, times in ms, bytes on the network. */
export interface PageMeasure {
  readonly performance: number
  readonly accessibility: number
  readonly bestPractices: number
  readonly seo: number
  readonly firstPaint: number
  readonly largestPaint: number
  readonly blockingTime: number
  readonly layoutShift: number
  readonly bytes: number
  readonly requests: number
}

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']

/** Another task of the machine may slow one run down. */
const runs = 3

/**
 * Measures the page at `url` with Lighthouse's mobile settings, in the Chromium that listens on `port`: the
 * median of three runs. `skipAudits` names what cannot hold for this page. Throws when the page cannot be measured.
 */
export async function measurePage(
  url: string,
  { port, skipAudits }: { readonly port: number; readonly skipAudits: readonly string[] },
): Promise<PageMeasure> {
  const results: Result[] = []
  while (results.length < runs) {
    const result = await lighthouse(url, { port, logLevel: 'error', skipAudits: [...skipAudits] })
    if (!result || result.lhr.runtimeError) throw new Error(result?.lhr.runtimeError?.message ?? url)
    results.push(result.lhr)
  }
  const { categories, audits } = computeMedianRun(results)
  const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100)
  const figure = (name: string): number => audits[name]?.numericValue ?? Number.NaN
  const requests = audits['network-requests']?.details
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    firstPaint: figure('first-contentful-paint'),
    largestPaint: figure('largest-contentful-paint'),
    blockingTime: figure('total-blocking-time'),
    layoutShift: figure('cumulative-layout-shift'),
    bytes: figure('total-byte-weight'),
    requests: requests?.type === 'table' ? requests.items.length : Number.NaN,
  }
}
