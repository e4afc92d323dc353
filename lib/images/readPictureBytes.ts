import { readFile, stat } from 'node:fs/promises'
import type { PictureFault } from '../types.ts'
import { buildWeightFault, pictureFaults } from './pictureFaults.ts'
import { pictureLimits } from './pictureLimits.ts'

/** Reads the bytes of a picture file, unless they are more than memory should be asked for. */
export async function readPictureBytes(file: string): Promise<Buffer | PictureFault> {
  try {
    const { size } = await stat(file)
    return size > pictureLimits.bytes ? buildWeightFault(size, pictureLimits.bytes) : await readFile(file)
  } catch {
    return pictureFaults.unreadable
  }
}
