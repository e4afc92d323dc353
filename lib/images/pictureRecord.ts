import { stat } from 'node:fs/promises'
import type { Picture } from '../types.ts'
import type { EncodedPicture, EncodedVariant } from './encodePicture.ts'
import { assetName, assetPath, pictureCache } from './pictureCache.ts'
import { type PictureRecord, pictureRecordSchema, pictureSchema } from './pictureSchema.ts'
import { readJson } from './readJson.ts'
import { writeWhole } from './writeWhole.ts'

const extensions = { jpeg: 'jpg', avif: 'avif', webp: 'webp' } as const

/** Reads what was made of a picture earlier, if all its files are there and as long as they were. */
export async function readPictureRecord(cacheFolder: string, key: string): Promise<Picture | undefined> {
  const record = await readJson(pictureCache.record(cacheFolder, key), pictureRecordSchema)
  if (record === undefined) return undefined
  const whole = await Promise.all(
    record.variants.map(async ({ path, bytes }) => {
      const length = await readLength(pictureCache.asset(cacheFolder, assetName(path)))
      return length === bytes
    }),
  )
  return whole.every(Boolean) ? pictureSchema.parse(record) : undefined
}

/** Writes an encoded picture's files and, after them, the record that they are all there. */
export async function writePictureRecord(
  cacheFolder: string,
  key: string,
  encoded: EncodedPicture,
): Promise<Picture> {
  await Promise.all(
    encoded.variants.map(variant =>
      writeWhole(pictureCache.asset(cacheFolder, buildName(key, variant)), variant.bytes),
    ),
  )
  const record: PictureRecord = {
    width: Math.max(...encoded.variants.map(({ width }) => width)),
    height: Math.max(...encoded.variants.map(({ height }) => height)),
    tone: encoded.tone,
    variants: encoded.variants.map(variant => ({
      path: assetPath(buildName(key, variant)),
      width: variant.width,
      height: variant.height,
      format: variant.format,
      bytes: variant.bytes.length,
    })),
  }
  await writeWhole(pictureCache.record(cacheFolder, key), JSON.stringify(record))
  return pictureSchema.parse(record)
}

function buildName(key: string, { width, format }: EncodedVariant): string {
  return `${key}-${width}.${extensions[format]}`
}

async function readLength(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).size
  } catch {
    return undefined
  }
}
