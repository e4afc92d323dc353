import { formatExcerpt } from '../text/formatExcerpt.ts'
import type { Problem } from '../types.ts'
import { findLegacyLine } from './findLegacyLine.ts'
import { formatPlainText } from './parseSourceBytes.ts'

/** Further lines in an old font are mended along with these. */
const mostReported = 20

/**
 * Looks at a text before it is normalised, which would hide where it came from: lines in an old font (a soft
 * hyphen is `ư` there), letters apart from their marks, soft hyphens of Word. Lines end with `\n`.
 */
export function checkRawText(text: string, file: string): readonly Problem[] {
  const lines = text.split('\n')
  const legacy = lines.flatMap((line, index) => checkLegacyLine(line, index + 1, file))
  if (legacy.length > 0) return legacy.slice(0, mostReported)
  const apart = { code: 'BT22', name: 'chữ có dấu tách rời (Unicode tổ hợp)', isFault: isDecomposed } as const
  const hyphens = { code: 'BT25', name: 'dấu gạch nối ẩn (U+00AD) của Word', isFault: hasSoftHyphen } as const
  return [apart, hyphens].flatMap(({ code, name, isFault }): readonly Problem[] => {
    const first = lines.findIndex(isFault)
    const line = lines[first]
    if (line === undefined) return []
    const count = lines.filter(isFault).length
    return [
      {
        file,
        line: first + 1,
        column: findDifference(line, formatPlainText(line)) + 1,
        field: 'tệp',
        severity: 'warning',
        code,
        message: `Có ${count} dòng có ${name}; trang tự sửa khi đăng.`,
        fix: formatPlainText(line),
        mends: [{ line: first + 1, text: formatPlainText(line) }],
      },
    ]
  })
}

function checkLegacyLine(line: string, number: number, file: string): readonly Problem[] {
  const legacy = findLegacyLine(line)
  if (legacy === undefined) return []
  return [
    {
      file,
      line: number,
      column: 1,
      field: 'tệp',
      severity: 'error',
      code: 'BT24',
      message: `Dòng này gõ bằng phông ${legacy.encoding}: "${formatExcerpt(line)}".`,
      fix: legacy.converted,
      mends: [{ line: number, text: legacy.converted }],
    },
  ]
}

const isDecomposed = (line: string): boolean => line !== line.normalize('NFC')
const hasSoftHyphen = (line: string): boolean => line.includes('\u00AD')

function findDifference(line: string, other: string): number {
  const at = Array.from({ length: line.length }, (_, index) => index).find(
    index => line[index] !== other[index],
  )
  return at ?? 0
}
