import { parsePicture, type SourcePicture } from './parsePicture.ts'
import { isPictureFault } from './pictureFaults.ts'
import { readPictureBytes } from './readPictureBytes.ts'

/** Reads the file of a picture that `buildPictures` has found to be sound. Throws if it no longer is. */
export async function readOriginal(file: string): Promise<SourcePicture> {
  const bytes = await readPictureBytes(file)
  const source = isPictureFault(bytes) ? bytes : await parsePicture(bytes)
  if (isPictureFault(source)) throw new Error(`${file}: ${source.message} ${source.fix}`)
  return source
}
