import { createHash } from 'node:crypto'
import type { Image } from 'mdast'
import { findPictureFormat } from '../images/findPictureFormat.ts'
import { parsePicture } from '../images/parsePicture.ts'
import type { ImportedPage } from './importedPage.ts'

/** The pictures of an article as files beside it. */
export interface PictureFiles {
  /** Bytes by name: `anh-1.jpg`. */
  readonly files: ReadonlyMap<string, Buffer>
  /** Why a picture is missing, by the name that the text has for it. */
  readonly missing: ReadonlyMap<string, string>
}

const EXTENSIONS = { jpeg: 'jpg', png: 'png', webp: 'webp', heic: 'heic' } as const
/** Words that programs put in the place of a description. */
const AUTOMATIC =
  /\.(?:jpe?g|png|gif|webp|bmp)$|^(?:image|picture|img|hình ảnh|ảnh)[\s_-]*\d*$|generated|được tạo tự động/i

/**
 * Gives the pictures of a text names in reading order and their bytes, whose content decides what they are.
 * Changes the images' addresses. The same picture twice is one file; one that cannot be had keeps its place
 * under the name that the editor's own picture shall have.
 */
export async function buildPictureFiles(
  images: readonly Image[],
  readPicture: ImportedPage['readPicture'],
): Promise<PictureFiles> {
  const files = new Map<string, Buffer>()
  const missing = new Map<string, string>()
  const names = new Map<string, string>()
  for (const image of images) {
    if (AUTOMATIC.test(image.alt ?? '')) image.alt = ''
    const bytes = image.url === '' ? undefined : await readPicture(image.url)
    const key = bytes === undefined ? '' : createHash('sha256').update(bytes).digest('hex')
    const known = names.get(key)
    const stem = `anh-${files.size + missing.size + 1}`
    if (known !== undefined) image.url = known
    else if (bytes === undefined) {
      image.url = `${stem}.jpg`
      missing.set(image.url, 'không có ảnh trong tệp')
    } else {
      const format = findPictureFormat(bytes)
      const extension = format in EXTENSIONS ? EXTENSIONS[format as keyof typeof EXTENSIONS] : undefined
      const parsed = await parsePicture(bytes)
      image.url = `${stem}.${extension ?? 'jpg'}`
      names.set(key, image.url)
      if (extension === undefined || 'message' in parsed)
        missing.set(image.url, 'message' in parsed ? parsed.message : 'không phải ảnh JPEG, PNG hay WebP')
      else files.set(image.url, bytes)
    }
  }
  return { files, missing }
}
