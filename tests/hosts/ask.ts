import { type IncomingHttpHeaders, request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Decoded when the reply says that it is encoded. */
  readonly body: string
  /** The same as bytes. */
  readonly raw: Uint8Array
  /** How many came over the wire. */
  readonly bytes: number
}

interface Question {
  readonly port: number
  /** Sent as it is: nothing is resolved or encoded. */
  readonly path: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Asks a server on loopback one question. */
export function ask({ port, path, method = 'GET', headers = {} }: Question): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const question = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, response => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const sent = Buffer.concat(chunks)
        const raw = decode(sent, response.headers['content-encoding'])
        const { statusCode: status = 0, headers } = response
        resolve({ status, headers, raw, body: raw.toString('utf8'), bytes: sent.length })
      })
    })
    question.on('error', reject)
    question.end()
  })
}

function decode(raw: Buffer, encoding: string | undefined): Buffer {
  if (raw.length === 0) return raw
  if (encoding === 'br') return brotliDecompressSync(raw)
  return encoding === 'gzip' ? gunzipSync(raw) : raw
}
