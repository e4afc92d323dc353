import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { fileLimits } from './fileLimits.ts'

const answerSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('locked') }),
  z.object({ state: z.literal('broken') }),
  z.object({
    state: z.literal('read'),
    people: z.array(z.string()),
    words: z.array(z.string()),
    hasScript: z.boolean(),
    text: z.string(),
  }),
])

/**
 * What a PDF file says; `people` are its authors, `words` all that stands in its properties. `unread` tells nothing
 * of the file: its reader was not there, or this machine did not come to an end in time.
 */
export type PdfReading = z.infer<typeof answerSchema> | { readonly state: 'unread' }

/**
 * Reads a PDF file in a thread of its own, with a bound on time and memory, since anyone may have made it: one
 * that needs more memory counts as broken. Never rejects.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const worker = new Worker(new URL('./pdfWorker.mjs', import.meta.url), {
    workerData: {
      bytes: new Uint8Array(bytes),
      mostPages: fileLimits.pdfPages,
      mostCharacters: fileLimits.pdfCharacters,
    },
    resourceLimits: { maxOldGenerationSizeMb: fileLimits.pdfMegabytes },
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

function readAnswer(worker: Worker): Promise<PdfReading> {
  const broken = { state: 'broken' } as const
  const unread = { state: 'unread' } as const
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve(unread), fileLimits.pdfSeconds * 1000)
    const answer = (reading: PdfReading): void => {
      clearTimeout(timer)
      resolve(reading)
    }
    worker.on('message', (message: unknown) => answer(answerSchema.safeParse(message).data ?? broken))
    worker.on('error', error => answer(isOutOfMemory(error) ? broken : unread))
    worker.on('exit', () => answer(unread))
  })
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
