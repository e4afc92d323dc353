import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { buildHeaderRules } from '../../lib/publish/headerRules.ts'
import { renderHeadersFile } from '../../lib/publish/hosts/renderHeadersFile.ts'
import { renderMetaTags } from '../../lib/publish/hosts/renderMetaTags.ts'
import { ask, type Reply } from './ask.ts'
import { makeSite, removeSite, styleHash } from './makeSite.ts'
import { startHost } from './startHost.ts'

const goal = 125
const resultSchema = z.object({ score: z.number(), grade: z.string() })

function score(reply: Pick<Reply, 'status' | 'headers' | 'body'>): z.infer<typeof resultSchema> {
  const input = JSON.stringify({ status: reply.status, headers: reply.headers, body: reply.body })
  const printed = execFileSync(process.execPath, ['tests/observatory/score.mjs'], { input, encoding: 'utf8' })
  return resultSchema.parse(JSON.parse(printed.trim().split('\n').at(-1) ?? ''))
}

let folder = ''
beforeAll(async () => {
  folder = await makeSite()
})
afterAll(() => removeSite(folder))

describe("Mozilla's Observatory", () => {
  it.each(['npm start', 'nginx', 'Caddy'] as const)(`gives the pages of %s at least ${goal}`, async name => {
    const host = await startHost(name, folder)
    const home = score(await ask({ port: host.port, path: '/' }))
    const search = score(await ask({ port: host.port, path: '/tim-kiem/' }))
    await host.stop()
    expect(home).toMatchObject({ grade: 'A+' })
    expect(home.score).toBeGreaterThanOrEqual(goal)
    expect(search.score).toBeGreaterThanOrEqual(goal)
  })

  it(`gives what _headers says at least ${goal}`, () => {
    const rules = buildHeaderRules({ styleHashes: [styleHash], https: true })
    const lines = renderHeadersFile(rules).split('\n\n')[0]?.split('\n').slice(1) ?? []
    const headers = Object.fromEntries(
      lines.map(line => {
        const colon = line.indexOf(':')
        return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]
      }),
    )
    const body = readFileSync(join(folder, 'index.html'), 'utf8')
    const result = score({ status: 200, headers: { 'content-type': 'text/html', ...headers }, body })
    expect(result.score).toBeGreaterThanOrEqual(goal)
  })

  it('sees how little a host without headers can say', () => {
    const tags = renderMetaTags(buildHeaderRules({ styleHashes: [styleHash], https: true }), '/')
    const body = readFileSync(join(folder, 'index.html'), 'utf8').replace('<title>', `${tags}<title>`)
    const withTags = score({ status: 200, headers: { 'content-type': 'text/html' }, body })
    const bare = score({ status: 200, headers: { 'content-type': 'text/html' }, body: '<p>Trang</p>' })
    expect(withTags.score).toBeGreaterThan(bare.score)
    expect(withTags.score).toBeLessThan(goal)
  })
})
