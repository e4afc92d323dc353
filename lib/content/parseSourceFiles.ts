import pMap from 'p-map'
import type { Parsed, Problem } from '../types.ts'
import type { ParseCache, ParseIn, Source, Surroundings } from './parseCache/parseCache.ts'
import type { SourceFile } from './readContentFolder.ts'
import { readSourceFile } from './readSourceFile.ts'

const OPEN_FILES = 32

/**
 * Reads and parses every file, some at a time; the results keep the order of the files. What `cache` knows is
 * neither read nor parsed. Never throws.
 */
export async function parseSourceFiles<Value>(
  files: readonly SourceFile[],
  parse: ParseIn<Value>,
  { cache, surroundings }: { readonly cache?: ParseCache | undefined; readonly surroundings: Surroundings },
): Promise<readonly Parsed<Value>[]> {
  const parseFile = async (file: SourceFile): Promise<Parsed<Value>> => {
    const known = cache?.find(file)
    if (known) return known as Parsed<Value>
    const bytes = await readSourceFile(file.diskPath, file.file)
    if (!bytes.ok) return bytes
    const same = cache?.find(file, bytes.value)
    if (same) return same as Parsed<Value>
    const source = { ...file, bytes: bytes.value }
    const parseIn: ParseIn<Value> = (...given) => parseSafely(parse, ...given)
    return cache ? cache.parse(source, parseIn) : parseIn(source, surroundings)
  }
  return pMap(files, parseFile, { concurrency: OPEN_FILES })
}

/** A crash is a fault of ours and must not hide which file brought it about, nor the problems of the others. */
function parseSafely<Value>(
  parse: ParseIn<Value>,
  source: Source,
  surroundings: Surroundings,
): Parsed<Value> {
  try {
    return parse(source, surroundings)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const words: Pick<Problem, 'code' | 'message' | 'fix'> = {
      code: 'BT61',
      message: `Lỗi của công cụ, không phải của bạn, khi đọc tệp này (${reason}).`,
      fix: 'gửi tệp này cho người phụ trách kỹ thuật',
    }
    const place = { file: source.file, line: 1, column: 1, field: 'tệp', severity: 'error' as const }
    return { ok: false, problems: [{ ...place, ...words }] }
  }
}
