import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { WARCRecord, WARCSerializer } from 'warcio'
import { absoluteAddress } from '../absoluteAddress.ts'
import { findContentType } from '../contentTypes.ts'
import { type DeliveryRecord, readDeliveryRecord } from '../deliveryRecord.ts'
import { listFiles } from '../listFiles.ts'
import { encodeAddress, fileAddress, listServedFiles } from '../releases/checkAddress.ts'

const version = 'WARC/1.1'
/** The answer for addresses that are not there has none of its own. */
const errorPage = '404.html'

export interface WarcOptions {
  /** The built folder. */
  readonly site: string
  /** Where to write: a `.warc.gz`, each record compressed by itself as the standard asks. */
  readonly to: string
  /** Who the records are of, in words for whoever opens the file. */
  readonly title: string
  readonly at: Date
}

/**
 * Writes a built site as a web archive (WARC 1.1, ISO 28500:2017): an answer for every address that it serves under
 * its canonical address, and a permanent redirect for every old one. Gives how many answers there are.
 */
export async function writeWarc({ site, to, title, at }: WarcOptions): Promise<number> {
  const record = readDeliveryRecord(site)
  const old = new Set(record.redirects.map(({ from }) => from))
  const served = listServedFiles(await listFiles(site))
  const files = served.filter(file => file !== errorPage && !old.has(fileAddress(file)))
  const date = `${at.toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}Z`
  const records = buildRecords({ site, record, files, title, date })
  await pipeline(Readable.from(records), createWriteStream(to))
  return files.length + record.redirects.length
}

interface Parts {
  readonly site: string
  readonly record: DeliveryRecord
  readonly files: readonly string[]
  readonly title: string
  readonly date: string
}

async function* buildRecords({ site, record, files, title, date }: Parts): AsyncGenerator<Uint8Array> {
  const { url, redirects } = record
  const info = { format: 'WARC File Format 1.1', isPartOf: title }
  const head = WARCRecord.createWARCInfo(
    {
      filename: `${new URL(url).hostname}.warc.gz`,
      date,
      warcVersion: version,
      warcHeaders: nameRecord('', date),
    },
    info,
  )
  yield await WARCSerializer.serialize(head, { gzip: true })
  for (const file of files) {
    const bytes = await readFile(join(site, file))
    const address = absoluteAddress(encodeAddress(fileAddress(file)), url)
    const headers = { 'Content-Type': findContentType(fileAddress(file).replace(/\/$/, '/index.html')) }
    yield await renderAnswer({ address, date, statusline: 'HTTP/1.1 200 OK', headers, bytes })
  }
  for (const { from, to } of redirects) {
    const address = absoluteAddress(encodeAddress(from), url)
    const headers = { Location: absoluteAddress(to, url) }
    yield await renderAnswer({
      address,
      date,
      statusline: 'HTTP/1.1 301 Moved Permanently',
      headers,
      bytes: Buffer.of(),
    })
  }
}

interface Answer {
  readonly address: string
  readonly date: string
  readonly statusline: string
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Uint8Array
}

async function renderAnswer({ address, date, statusline, headers, bytes }: Answer): Promise<Uint8Array> {
  const httpHeaders = { ...headers, 'Content-Length': String(bytes.length) }
  const content = async function* () {
    yield bytes
  }
  const record = WARCRecord.create(
    {
      url: address,
      date,
      type: 'response',
      warcVersion: version,
      warcHeaders: nameRecord(address, date),
      statusline,
      httpHeaders,
    },
    content(),
  )
  return WARCSerializer.serialize(record, { gzip: true })
}

/** A name that is the same whenever the same moment is written again: RFC 9562, version 8. */
function nameRecord(address: string, date: string): Record<string, string> {
  const hash = createHash('sha256').update(`${address}\n${date}`).digest('hex')
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ]
  return { 'WARC-Record-ID': `<urn:uuid:${parts.join('-')}>` }
}
