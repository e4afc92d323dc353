import { createInterface } from 'node:readline/promises'
import type { Readable, Writable } from 'node:stream'
import { EditorError } from '../lib/drafts/editorError.ts'

export interface Terminal {
  readonly input: Readable
  readonly output: Writable
}

/** Asks until `parse` takes the answer, without blanks around it; what it throws as an EditorError is told. */
export type Ask = <Value>(
  question: string,
  parse: (answer: string) => Value | Promise<Value>,
) => Promise<Value>

/**
 * Asks at a terminal what `work` wants to know; gives what it makes of the answers. Throws an EditorError with the
 * words `stopped` where the questions are broken off.
 */
export async function askLines<Result>(
  terminal: Terminal,
  stopped: string,
  work: (ask: Ask) => Promise<Result>,
): Promise<Result> {
  const lines = createInterface(terminal)
  const closed = new Promise<never>((_, reject) => {
    lines.once('close', () => reject(new EditorError(stopped)))
  })
  const ask: Ask = async (question, parse) => {
    for (;;) {
      const answer = (await Promise.race([lines.question(question), closed])).trim()
      try {
        return await parse(answer)
      } catch (error) {
        if (!(error instanceof EditorError)) throw error
        terminal.output.write(`${error.message}\n`)
      }
    }
  }
  try {
    return await work(ask)
  } finally {
    // Nobody waits for the end of the questions any more.
    closed.catch(() => undefined)
    lines.close()
  }
}
