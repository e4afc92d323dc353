import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../../images/writeWhole.ts'
import type { LeanRecord } from './leanRecord.ts'

type Texts = NonNullable<LeanRecord['texts']>

/** The long texts of lean records in a folder of the cache, by name. */
export interface TextsStore {
  readonly read: (name: string) => string
  /** Whether texts of that name and of so many bytes are there. */
  readonly has: (name: string, bytes: number) => boolean
  readonly write: (texts: Texts) => Promise<void>
}

export function openTextsStore(cacheFolder: string): TextsStore {
  const fileOf = (name: string): string => join(cacheFolder, 'van-ban', name.slice(0, 2), `${name}.json`)
  const has = (name: string, bytes: number): boolean =>
    statSync(fileOf(name), { throwIfNoEntry: false })?.size === bytes
  return {
    read: name => readFileSync(fileOf(name), 'utf8'),
    has,
    write: async ({ name, content }) => {
      if (!has(name, Buffer.byteLength(content))) await writeWhole(fileOf(name), content)
    },
  }
}
