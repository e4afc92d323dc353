import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '../images/writeWhole.ts'
import type { MendedLine, Problem } from '../types.ts'
import { formatPlainText } from './parseSourceBytes.ts'

/** A source file as it was and as it is now. */
export interface MendedFile {
  readonly file: string
  readonly before: string
  readonly after: string
}

/**
 * Writes the lines that problems give for certain into the files of a content folder, each file whole or not at
 * all; all other lines stay, line ends too. Gives the files that changed. Rejects when a file cannot be read
 * or written.
 */
export async function writeMends(
  folder: string,
  problems: readonly Problem[],
): Promise<readonly MendedFile[]> {
  const mends = new Map<string, Map<number, string>>()
  for (const { file, mends: lines = [] } of problems)
    for (const { line, text } of lines) mends.set(file, addLine(mends.get(file), { line, text }))
  const written: MendedFile[] = []
  for (const [file, lines] of mends) {
    const path = join(folder, file.replace(/^content\//, ''))
    const before = await readFile(path, 'utf8')
    const after = buildMendedSource(before, lines)
    if (after === before) continue
    await writeWhole(path, after)
    written.push({ file, before, after })
  }
  return written
}

/** Of two texts for one line the first counts; what it leaves is found when the file is checked again. */
function addLine(
  lines: ReadonlyMap<number, string> = new Map(),
  { line, text }: MendedLine,
): Map<number, string> {
  return new Map([[line, text], ...lines])
}

/** The text with lines replaced, by their numbers; composed and without soft hyphens, as it is published. */
export function buildMendedSource(text: string, mends: ReadonlyMap<number, string>): string {
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n'
  return formatPlainText(text.replace(/^\uFEFF/, ''))
    .split('\n')
    .map((line, index) => mends.get(index + 1) ?? line)
    .join(lineEnd)
}
