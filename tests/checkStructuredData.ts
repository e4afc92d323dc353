import Validator from '@adobe/structured-data-validator'
import WebAutoExtractor from '@marbec/web-auto-extractor'

export interface CheckedData {
  /** What stands on the page, by type. */
  readonly types: Readonly<Record<string, readonly object[]>>
  /** What search engines would find wrong with it. */
  readonly issues: readonly string[]
}

/** Reads the structured data of a page as a search engine does, and says what is wrong with it. */
export async function checkStructuredData(html: string): Promise<CheckedData> {
  const extracted = new WebAutoExtractor({ addLocation: true, embedSource: [] }).parse(html)
  const types = structuredClone(extracted.jsonld)
  const issues = await new Validator().validate(extracted)
  return { types, issues: issues.map(({ rootType, issueMessage }) => `${rootType}: ${issueMessage}`) }
}
