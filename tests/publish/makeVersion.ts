import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const articles = 15
const filler = 'Hội nghị bàn nhiệm vụ quý tới. '.repeat(120)

/** Pages that every version has; each begins and ends with the version's mark. */
export const pages: readonly string[] = [
  'index.html',
  '404.html',
  ...Array.from({ length: articles }, (_, index) => `bai-viet/bai-${index}/index.html`),
]

/** Makes a site whose every page says which version it is of; pictures are the same in all. Gives its folder. */
export function makeVersion(work: string, version: number): string {
  const folder = join(work, `ban-${version}`)
  for (const page of pages) writePart(join(folder, page), `[${version}]${filler}[${version}]`)
  for (let index = 0; index < articles; index += 1) {
    writePart(join(folder, `anh/anh-${index}.avif`), `ảnh ${index} ${filler}`)
  }
  return folder
}

/** The version of a whole page; throws for a page that is cut short or of two versions. */
export function readVersion(page: string): number {
  const [, start, text, end] = /^\[(\d+)\](.*)\[(\d+)\]$/s.exec(page) ?? []
  if (start === undefined || start !== end || text !== filler)
    throw new Error(`Torn page: ${page.slice(0, 80)}`)
  return Number(start)
}

function writePart(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
