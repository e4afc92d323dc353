import Validator from '@adobe/structured-data-validator'
import WebAutoExtractor from '@marbec/web-auto-extractor'

export interface CheckedData {
  /** What stands on the page, by type. */
  readonly types: Readonly<Record<string, readonly object[]>>
  /** What search engines would find wrong with it. */
  readonly issues: readonly string[]
}

/** What a search engine would like to know of a video, and neither its file's name nor its article tells. */
const unknownOfVideos =
  /"(?:duration|expires|hasPart|publication|ineligibleRegion|interactionStatistic)" \(optional\)/

/** Reads the structured data of a page as a search engine does, and says what is wrong with it. */
export async function checkStructuredData(html: string): Promise<CheckedData> {
  const extracted = new WebAutoExtractor({ addLocation: true, embedSource: [] }).parse(html)
  const types = structuredClone(extracted.jsonld)
  const issues = await new Validator().validate(extracted)
  const told = issues.filter(({ issueMessage }) => !unknownOfVideos.test(issueMessage))
  return { types, issues: told.map(({ rootType, issueMessage }) => `${rootType}: ${issueMessage}`) }
}
