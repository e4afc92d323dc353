import { createReadStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { WARCParser } from 'warcio'
import { writeDeliveryRecord } from '../deliveryRecord.ts'
import { writeWarc } from './writeWarc.ts'

const work = mkdtempSync(join(tmpdir(), 'warc-'))
afterAll(() => rmSync(work, { recursive: true }))

const files = {
  'index.html': '<h1>Trang chủ</h1>',
  'index.html.br': 'x',
  '404.html': 'Không có',
  'tep/mẫu.pdf': '%PDF',
  'cu/bai/index.html': 'chuyển đi',
  _headers: '/*',
}
const site = join(work, 'out')
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(site, path)), { recursive: true })
  writeFileSync(join(site, path), text)
}
await writeDeliveryRecord(site, {
  url: 'https://dong-tam.example',
  formerUrls: [],
  styleHashes: [],
  redirects: [{ from: '/cu/bai/', to: '/' }],
})

async function readRecords(file: string) {
  const records: unknown[] = []
  for await (const record of new WARCParser(createReadStream(file))) {
    const text = await record.contentText()
    const { warcType, warcTargetURI, warcDate } = record
    const { statusCode, headers } = record.httpHeaders ?? {}
    const type = headers?.get('Content-Type')
    const location = headers?.get('Location')
    records.push({ warcType, warcTargetURI, warcDate, statusCode, type, location, text })
  }
  return records
}

describe('writeWarc', () => {
  it('holds an answer for every address, as another reader of the format finds', async () => {
    const to = join(work, 'ban-sao.warc.gz')
    expect(await writeWarc({ site, to, title: 'Trang mẫu', at: new Date('2026-11-23T01:02:03Z') })).toBe(3)
    const [info, ...answers] = await readRecords(to)
    expect(info).toMatchObject({ warcType: 'warcinfo', text: expect.stringContaining('isPartOf: Trang mẫu') })
    const common = { warcType: 'response', warcDate: '2026-11-23T01:02:03Z' }
    expect(answers).toMatchObject([
      {
        ...common,
        warcTargetURI: 'https://dong-tam.example/',
        statusCode: 200,
        type: 'text/html; charset=utf-8',
        text: files['index.html'],
      },
      {
        ...common,
        warcTargetURI: 'https://dong-tam.example/tep/m%E1%BA%ABu.pdf',
        type: 'application/pdf',
        text: '%PDF',
      },
      {
        ...common,
        warcTargetURI: 'https://dong-tam.example/cu/bai/',
        statusCode: 301,
        location: 'https://dong-tam.example/',
        text: '',
      },
    ])
  })
})
