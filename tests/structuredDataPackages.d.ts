declare module '@marbec/web-auto-extractor' {
  /** Structured data by its form (`jsonld`) and type. */
  export interface Extracted {
    readonly jsonld: Readonly<Record<string, readonly object[]>>
    readonly errors?: readonly { readonly message: string }[]
  }
  export default class WebAutoExtractor {
    constructor(options: { readonly addLocation: boolean; readonly embedSource: readonly string[] })
    parse(html: string): Extracted
  }
}

declare module '@adobe/structured-data-validator' {
  import type { Extracted } from '@marbec/web-auto-extractor'
  export interface Issue {
    readonly issueMessage: string
    readonly severity: 'ERROR' | 'WARNING'
    readonly rootType: string
  }
  export default class Validator {
    validate(data: Extracted): Promise<readonly Issue[]>
  }
}
