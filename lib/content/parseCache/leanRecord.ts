import { createHash } from 'node:crypto'
import type { Picture, PictureCatalogue } from '../../types.ts'

/** Texts from this length on stay on the disk: those of ten thousand articles would fill the memory. */
const longestInside = 400

/** A record as JSON, its long texts apart under a name that is their hash. */
export interface LeanRecord {
  readonly json: string
  readonly texts: { readonly name: string; readonly content: string } | undefined
}

/** Where the parts of lean records are found. */
export interface LeanParts {
  readonly pictures: PictureCatalogue
  /** The `content` of that name; throws where it is gone. */
  readonly readTexts: (name: string) => string
}

/**
 * Formats a record of plain values as JSON, with long texts apart and pictures of the catalogue by their keys;
 * `keys` are the catalogue's, by picture.
 */
export function formatLeanRecord(record: unknown, keys: ReadonlyMap<unknown, string>): LeanRecord {
  const texts: string[] = []
  const json = JSON.stringify(record, (_, value: unknown) => {
    const picture = typeof value === 'object' ? keys.get(value) : undefined
    if (picture !== undefined) return { $picture: picture }
    return typeof value === 'string' && value.length >= longestInside
      ? { $text: texts.push(value) - 1 }
      : value
  })
  const content = JSON.stringify(texts)
  const name = createHash('sha256').update(content).digest('hex')
  return { json, texts: texts.length === 0 ? undefined : { name, content } }
}

/**
 * The record that `formatLeanRecord` was given. Its long texts are read when they are asked for and not kept.
 * Throws where a picture is no longer in the catalogue.
 */
export function parseLeanRecord(json: string, textsName: string | undefined, parts: LeanParts): unknown {
  const readText = (place: number): string => {
    const texts: readonly string[] = JSON.parse(parts.readTexts(textsName ?? ''))
    return texts[place] ?? ''
  }
  // In place: ten thousand records are restored by every process of a build.
  const restore = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if ('$picture' in value) return findPicture(String(value.$picture), parts.pictures)
    if ('$text' in value) return readText(Number(value.$text))
    for (const [key, part] of Object.entries(value)) {
      if (typeof part !== 'object' || part === null) continue
      if ('$text' in part && !Array.isArray(value)) defineField(value, key, { get: () => restore(part) })
      else if ('$text' in part || '$picture' in part)
        defineField(value, key, { value: restore(part), writable: true })
      else restore(part)
    }
    return value
  }
  return restore(JSON.parse(json))
}

function defineField(record: object, key: string, field: PropertyDescriptor): void {
  Object.defineProperty(record, key, { ...field, enumerable: true, configurable: true })
}

function findPicture(key: string, pictures: PictureCatalogue): Picture {
  const picture = pictures.get(key)
  if (picture === undefined || 'message' in picture) throw new Error(`${key} is no picture`)
  return picture
}
