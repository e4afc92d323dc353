import { readFile } from 'node:fs/promises'
import { writeWhole } from './writeWhole.ts'

const startMarker = Buffer.from([0xff, 0xd8])
const endMarker = Buffer.from([0xff, 0xd9])

/** Writes the JPEG that `build` gives, unless the file is there already from its first byte to its last. */
export async function writeJpegOnce(file: string, build: () => Promise<Buffer>): Promise<void> {
  if (!(await isWholeJpeg(file))) await writeWhole(file, await build())
}

async function isWholeJpeg(file: string): Promise<boolean> {
  try {
    const bytes = await readFile(file)
    return bytes.subarray(0, 2).equals(startMarker) && bytes.subarray(-2).equals(endMarker)
  } catch {
    return false
  }
}
