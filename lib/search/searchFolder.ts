import { searchPath } from '../routes.ts'

/**
 * Address of the folder with the engine and its index. It is below the page's own address because the
 * engine's worker obeys the content security policy of its own answer, and hosts send the one that allows
 * WebAssembly for addresses below the page's only.
 */
export const searchFolder = `${searchPath}pagefind/`
