import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './openBrowser.ts'
import { readAddress } from './readAddress.ts'

const content = mkdtempSync(join(tmpdir(), 'preview-'))
const article = join(content, 'bai-viet/le-ra-mat-trang/index.md')
const path = '/bai-viet/le-ra-mat-trang/'

let server: ChildProcess
let browser: Browser
let page: Page

beforeAll(async () => {
  cpSync('tests/fixtures/second-commune/content', content, { recursive: true })
  server = spawn(process.execPath, [resolve('node_modules/tsx/dist/cli.mjs'), 'scripts/dev.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'development',
      CONTENT_DIR: content,
      SITE_CONFIG: 'tests/fixtures/second-commune/site.ts',
      PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  browser = await openBrowser()
  page = await browser.newPage()
  // The first page is compiled when it is asked for.
  page.setDefaultTimeout(120_000)
  await page.goto((await readAddress(server)) + path)
})
afterAll(async () => {
  await browser.close()
  server.kill()
})

const change = (from: string, to: string) =>
  writeFileSync(article, readFileSync(article, 'utf8').replace(from, to))

describe('npm run dev', () => {
  it('shows drafts', async () => {
    const answer = await page.request.get(new URL('/bai-viet/bai-con-nhap/', page.url()).href)
    expect(answer.status()).toBe(200)
  })

  it('loads the open page again when its file is saved', async () => {
    change('## Lời kết', '## Lời kết vừa sửa')
    await page.getByRole('heading', { name: 'Lời kết vừa sửa' }).waitFor()
  })

  it('tells what is wrong on the page that it belongs to, in the words of the check, until it is mended', async () => {
    change('category: tin-xa', 'category: tin-x')
    const panel = page.getByRole('complementary', { name: 'Điều cần sửa' })
    await panel.getByText('Không có chuyên mục "tin-x"').waitFor()
    expect(await panel.innerText()).toContain('Sửa: category: tin-xa')
    expect(await page.locator('nextjs-portal').getByRole('dialog').count()).toBe(0)
    change('category: tin-x\n', 'category: tin-xa\n')
    await page.getByRole('heading', { name: 'Lời kết vừa sửa' }).waitFor()
    expect(await panel.count()).toBe(0)
  })
})
