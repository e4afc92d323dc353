import { createHash } from 'node:crypto'
import type { Picture } from '../types.ts'
import { assetName } from './pictureCache.ts'

/** 80 bits: no two pictures of a site will ever share a name. */
const keyLength = 20

/** Builds the name that whatever is made from `parts` goes by: the same parts always give the same name. */
export function buildPictureKey(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, keyLength)
}

/** Builds the name of a file by its bytes alone. */
export function buildBytesHash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Finds the key that all files of a picture are named after. */
export function findPictureKey(picture: Picture): string {
  return picture.variants.map(({ path }) => assetName(path).slice(0, keyLength))[0] ?? ''
}
