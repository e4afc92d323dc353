/** The part of Pagefind's own script that the search uses. */
export interface SearchEngine {
  readonly options: (options: EngineOptions) => Promise<void>
  readonly init: () => Promise<void>
  /** Searches another index too, by the address of its folder. */
  readonly mergeIndex: (folder: string) => Promise<void>
  readonly search: (term: string | null, options?: EngineQuery) => Promise<EngineAnswer | null>
}

export interface EngineOptions {
  readonly basePath?: string
  readonly baseUrl?: string
  readonly exactDiacritics?: boolean
}

export interface EngineQuery {
  readonly filters?: Readonly<Record<string, string>>
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>
}

export interface EngineAnswer {
  readonly results: readonly EngineResult[]
}

export interface EngineResult {
  readonly id: string
  readonly data: () => Promise<EngineFragment>
}

/** What is shown of a result; its texts are encoded. */
export interface EngineFragment {
  readonly url: string
  /** `<mark>` around matches, `<` and `>` of the text as references, `&` as it is. */
  readonly excerpt: string
  readonly meta: Readonly<Record<string, string>>
}
