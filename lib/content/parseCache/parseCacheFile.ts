import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from '../../images/writeWhole.ts'
import { type ProblemCode, problemCodes } from '../../problemCodes.ts'

/** Changed whenever entries are written in another way. */
const format = 1

/** A key that was looked up, and the hash of what was found there. */
const dependencySchema = z.tuple([
  z.enum(['pictures', 'files', 'sounds', 'videos', 'facts']),
  z.string(),
  z.string(),
])

const problemSchema = z.object({
  file: z.string(),
  line: z.number(),
  column: z.number(),
  field: z.string(),
  severity: z.enum(['error', 'warning']),
  code: z.enum(Object.keys(problemCodes) as ProblemCode[]),
  message: z.string(),
  fix: z.string(),
})

const metaSchema = z.object({
  file: z.string(),
  size: z.number(),
  inode: z.number(),
  writtenAt: z.number(),
  changedAt: z.number(),
  seenAt: z.number(),
  hash: z.string(),
  dependencies: z.array(dependencySchema),
  warnings: z.array(problemSchema),
  textsName: z.string().optional(),
  textsBytes: z.number(),
})

export type Dependency = z.infer<typeof dependencySchema>

/** What is known of one source file; `json` is its lean record. */
export interface CacheEntry extends Omit<z.infer<typeof metaSchema>, 'file' | 'textsName'> {
  readonly textsName: string | undefined
  readonly json: string
}

interface CachePlace {
  readonly cacheFolder: string
  readonly contentFolder: string
  readonly inputs: string
}

/** Reads the entries by source file; none where the file is missing, damaged or made from other inputs. */
export async function readEntries(place: CachePlace): Promise<ReadonlyMap<string, CacheEntry>> {
  const entries = new Map<string, CacheEntry>()
  try {
    const lines = (await readFile(cacheFile(place), 'utf8')).split('\n')
    if (lines[0] !== buildHead(place) || lines.at(-1) !== buildEnd(lines.length)) return entries
    for (let line = 1; line + 1 < lines.length; line += 2) {
      const { file, textsName, ...meta } = metaSchema.parse(JSON.parse(lines[line] ?? ''))
      entries.set(file, { ...meta, textsName, json: lines[line + 1] ?? '' })
    }
    return entries
  } catch {
    return new Map()
  }
}

export async function writeEntries(
  place: CachePlace,
  entries: ReadonlyMap<string, CacheEntry>,
): Promise<void> {
  const lines = [...entries].flatMap(([file, { json, ...meta }]) => [JSON.stringify({ file, ...meta }), json])
  const all = [buildHead(place), ...lines]
  await writeWhole(cacheFile(place), [...all, buildEnd(all.length + 1)].join('\n'))
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

const cacheFile = ({ cacheFolder, contentFolder }: CachePlace): string =>
  join(cacheFolder, 'bai-da-doc', `${hash(contentFolder).slice(0, 12)}.jsonl`)

const buildHead = ({ inputs }: CachePlace): string => `${format} ${hash(inputs)}`

/** A file that was cut off does not end with the number of its lines. */
const buildEnd = (lines: number): string => `# ${lines}`
