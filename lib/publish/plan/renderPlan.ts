import { pageFile } from '../check/siteFacts.ts'
import type { BuildRecord, BuiltFile } from './buildRecord.ts'
import type { IndexPrints } from './indexPrints.ts'
import type { PagePrints } from './pagePrints.ts'

/** What a build takes over from the last one. */
export interface RenderPlan {
  /** Addresses of pages that need not be rendered. */
  readonly unchanged: ReadonlySet<string>
  /** The files of these pages, their compressed forms included, by path under the built folder. */
  readonly files: readonly string[]
  /** The files of each search index that need not be built, by address of its folder. */
  readonly indexes: ReadonlyMap<string, readonly string[]>
  /** Whether a file that depends on nothing but its name and the code can be taken over, by path under the built folder. */
  readonly isKept: (file: string) => boolean
}

const renderAll: RenderPlan = { unchanged: new Set(), files: [], indexes: new Map(), isKept: () => false }

/**
 * Compares what pages show now with what they showed in the last build. A page is left as it is only when all of that, and
 * all its files on the disk, are the same; without a record, or with one made by other code, none is.
 */
export function buildRenderPlan(
  last: BuildRecord | undefined,
  now: {
    readonly inputs: string
    readonly prints: PagePrints
    readonly indexes: IndexPrints
    /** Whether a file, by path under the built folder, is the one of the last build. */
    readonly isUntouched: (file: string, earlier: BuiltFile) => boolean
  },
): RenderPlan {
  if (last === undefined || last.inputs !== now.inputs) return renderAll
  const isKept = (file: string): boolean => {
    const earlier = last.files.get(file)
    return earlier !== undefined && now.isUntouched(file, earlier)
  }
  const kept = [...now.prints].flatMap(([path, print]) => {
    if (last.prints.get(path) !== print) return []
    const [page, ...forms] = listPageFiles(path)
    const files = [page, ...forms.filter(form => last.files.has(form))]
    return files.every(isKept) ? [{ path, files }] : []
  })
  return {
    unchanged: new Set(kept.map(({ path }) => path)),
    files: kept.flatMap(({ files }) => files),
    indexes: listIndexes(last, { indexes: now.indexes, isKept }),
    isKept,
  }
}

function listIndexes(
  last: BuildRecord,
  { indexes, isKept }: { readonly indexes: IndexPrints; readonly isKept: (file: string) => boolean },
): RenderPlan['indexes'] {
  const same = [...indexes].filter(([folder, print]) => last.indexes.get(folder) === print)
  return new Map(
    same.flatMap(([folder]) => {
      const files = [...last.files.keys()].filter(file => `/${file}`.startsWith(folder))
      return files.every(isKept) ? [[folder, files] as const] : []
    }),
  )
}

function listPageFiles(path: string): readonly [string, ...string[]] {
  const file = pageFile(path).slice(1)
  return [file, `${file}.br`, `${file}.gz`]
}
