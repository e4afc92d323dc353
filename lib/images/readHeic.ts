import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { PictureFault } from '../types.ts'
import { buildProfiledJpeg } from './buildProfiledJpeg.ts'
import { buildPixelFault, pictureFaults } from './pictureFaults.ts'
import { pictureLimits } from './pictureLimits.ts'
import { sharp } from './sharp.ts'

const decodedSchema = z.object({
  width: z.int().positive(),
  height: z.int().positive(),
  data: z.instanceof(Uint8ClampedArray).optional(),
})

type Decoded = z.infer<typeof decodedSchema>

/** Loses nothing that shows after the picture is made smaller. */
const jpegOptions = { quality: 95, chromaSubsampling: '4:4:4' } as const

/**
 * Turns the bytes of an iPhone's HEIC photo into those of an upright JPEG with the same colour profile.
 * The decoder runs as WebAssembly in a thread of its own, which is ended when it takes too long.
 */
export async function readHeic(bytes: Buffer): Promise<Buffer | PictureFault> {
  const decoded = await decode(bytes)
  if (decoded === 'slow') return pictureFaults.slow
  if (decoded === undefined) return pictureFaults.heic
  const { width, height, data } = decoded
  if (data === undefined) return buildPixelFault(width, height, pictureLimits.pixels)
  const jpeg = await sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .jpeg(jpegOptions)
    .toBuffer()
  const profile = findProfile(bytes)
  return profile === undefined ? jpeg : buildProfiledJpeg(jpeg, profile)
}

async function decode(bytes: Buffer): Promise<Decoded | 'slow' | undefined> {
  const worker = new Worker(new URL('./heicWorker.mjs', import.meta.url), {
    workerData: { bytes, maxPixels: pictureLimits.pixels },
    execArgv: [],
    stdout: true,
    stderr: true,
  })
  try {
    return await readAnswer(worker)
  } finally {
    await worker.terminate()
  }
}

function readAnswer(worker: Worker): Promise<Decoded | 'slow' | undefined> {
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve('slow'), pictureLimits.heicSeconds * 1000)
    worker.on('message', (message: unknown) => resolve(decodedSchema.safeParse(message).data))
    worker.on('error', () => resolve(undefined))
    worker.on('exit', () => {
      clearTimeout(timer)
      resolve(undefined)
    })
  })
}

/** Finds the ICC profile: the `colr` box of type `prof` (ISO/IEC 14496-12, 12.1.5). */
function findProfile(bytes: Buffer): Buffer | undefined {
  const type = bytes.indexOf('colrprof', 0, 'latin1')
  if (type < 4) return undefined
  const box = bytes.subarray(type - 4, type - 4 + bytes.readUInt32BE(type - 4))
  return box.length > 12 ? box.subarray(12) : undefined
}
