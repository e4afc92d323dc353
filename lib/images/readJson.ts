import { readFile } from 'node:fs/promises'
import type { z } from 'zod'

/** Reads a JSON file that fits the schema; a file that is missing, damaged or of another shape is `undefined`. */
export async function readJson<T>(file: string, schema: z.ZodType<T>): Promise<T | undefined> {
  try {
    return schema.safeParse(JSON.parse(await readFile(file, 'utf8'))).data
  } catch {
    return undefined
  }
}
