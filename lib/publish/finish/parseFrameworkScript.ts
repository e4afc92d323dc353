const flightFirst = '(self.__next_f=self.__next_f||[]).push('
const flightNext = 'self.__next_f.push('
const bootstrap = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push('
const textChunk = 1
const binaryChunk = 3

/**
 * Reads an inline script that Next 16 writes into an exported page: the start of its runtime, or a part of
 * React's data. Gives the data's bytes (none for the start), or `undefined` for any other script, also one
 * that merely begins like Next's.
 */
export function parseFrameworkScript(text: string): Buffer | undefined {
  if (text.startsWith(bootstrap)) {
    return parseArgument(text, bootstrap, ');') === undefined ? undefined : Buffer.alloc(0)
  }
  const opening = [flightFirst, flightNext].find(start => text.startsWith(start))
  return opening === undefined ? undefined : parseChunk(parseArgument(text, opening, ')'))
}

function parseArgument(text: string, opening: string, closing: string): unknown {
  if (!text.endsWith(closing)) return undefined
  try {
    return JSON.parse(text.slice(opening.length, -closing.length))
  } catch {
    return undefined
  }
}

function parseChunk(argument: unknown): Buffer | undefined {
  if (!Array.isArray(argument)) return undefined
  const [kind, data]: readonly unknown[] = argument
  if (kind === 0 && argument.length === 1) return Buffer.alloc(0)
  if (typeof data !== 'string') return undefined
  if (kind === textChunk) return Buffer.from(data)
  return kind === binaryChunk ? Buffer.from(data, 'base64') : undefined
}
