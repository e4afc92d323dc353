import type { Server } from 'node:http'
import { EditorError } from '../lib/drafts/editorError.ts'
import { findPort } from './findPort.ts'

const defaultPort = 3000
const largestPort = 65_535
// Who does not fit into Node's 511 tries again after a whole second.
const mostWaiting = 4_096

export interface OpenedServer {
  /** What to run again with another port: `npm start`. */
  readonly command: string
  /** Where nobody else can reach it; every address of the machine otherwise. */
  readonly host?: '127.0.0.1'
}

/** Reads the port that the environment's `PORT` asks for, 0 for a free one. Throws an EditorError. */
export function readPort(): number {
  const port = Number(process.env.PORT ?? defaultPort)
  if (Number.isInteger(port) && port >= 0 && port <= largestPort) return port
  throw new EditorError(`PORT phải là một số từ 0 đến ${largestPort}, nhưng đang là "${process.env.PORT}".`)
}

/** Lets a server answer; gives its address, `http://localhost:3000`. Rejects with an EditorError when the port cannot be had. */
export async function openServer(server: Server, { command, host }: OpenedServer): Promise<string> {
  const port = readPort()
  await new Promise<void>((resolve, reject) => {
    server.once('error', error => reject(buildError(error, { port, command })))
    server.listen({ port, backlog: mostWaiting, ...(host && { host }) }, resolve)
  })
  return `http://localhost:${findPort(server)}`
}

/** When the process is told to stop, answers under way are finished; connections that only wait are not waited for. */
export function closeOnSignal(server: Server): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close()
      server.closeIdleConnections()
    })
  }
}

function buildError(
  error: Error,
  { port, command }: { readonly port: number; readonly command: string },
): Error {
  const code = 'code' in error ? error.code : ''
  if (code === 'EADDRINUSE')
    return new EditorError(
      `Cổng ${port} đang có chương trình khác dùng. Hãy thử cổng khác: PORT=${port + 1} ${command}`,
    )
  if (code === 'EACCES')
    return new EditorError(`Máy không cho dùng cổng ${port}. Hãy thử: PORT=${defaultPort} ${command}`)
  return error
}
