import type { SearchEngine } from '../lib/search/searchEngine.ts'
import { searchFolder } from '../lib/search/searchFolder.ts'

/** What TypeScript's DOM library does not know yet (W3C Trusted Types). */
interface TrustedTypesWindow extends Window {
  readonly trustedTypes?: {
    readonly createPolicy: (
      name: string,
      rules: { readonly createScriptURL: (address: string) => string | undefined },
    ) => unknown
  }
}

/**
 * Loads the engine and starts it on the newest index and on those of `older` (addresses of folders, newer
 * before older). Rejects when a file of it cannot be had; asking again tries again.
 */
export async function openSearchEngine(older: readonly string[]): Promise<SearchEngine> {
  const engine: SearchEngine = await import(`${searchFolder}pagefind.js`)
  await engine.init()
  await Promise.all(older.map(folder => engine.mergeIndex(folder)))
  await engine.options({ baseUrl: '/' })
  return engine
}

/** The engine starts its worker by a plain address: that one is let through, and nothing else. */
export function allowSearchWorker({ trustedTypes }: TrustedTypesWindow): void {
  const worker = `${searchFolder}pagefind-worker.js`
  trustedTypes?.createPolicy('default', {
    createScriptURL: address => (address === worker ? address : undefined),
  })
}
