import pMap from 'p-map'
import type { Parsed, Problem } from '../types.ts'
import type { SourceFile } from './readContentFolder.ts'
import { readSourceFile } from './readSourceFile.ts'

const OPEN_FILES = 32

type Parse<Value> = (source: SourceFile & { readonly bytes: Uint8Array }) => Parsed<Value>

/** Reads and parses every file, some at a time; the results keep the order of the files. Never throws. */
export async function parseSourceFiles<Value>(
  files: readonly SourceFile[],
  parse: Parse<Value>,
): Promise<readonly Parsed<Value>[]> {
  const parseFile = async (source: SourceFile) => {
    const bytes = await readSourceFile(source.diskPath, source.file)
    return bytes.ok ? parseSafely(parse, { ...source, bytes: bytes.value }) : bytes
  }
  return pMap(files, parseFile, { concurrency: OPEN_FILES })
}

/** A crash is a fault of ours and must not hide which file brought it about, nor the problems of the others. */
function parseSafely<Value>(parse: Parse<Value>, source: Parameters<Parse<Value>>[0]): Parsed<Value> {
  try {
    return parse(source)
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
