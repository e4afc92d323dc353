import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { site } from '../config/site.ts'
import { sharp } from '../lib/images/sharp.ts'
import { articlePath } from '../lib/routes.ts'
import { nowInHanoi } from '../lib/text/hanoiDate.ts'
import { openAdmin, serveAdmin } from './admin/openAdmin.ts'
import { openBrowser } from './site/openBrowser.ts'
import { readAddress } from './site/readAddress.ts'

/**
 * `npm run guide:pictures`: the pictures of the editors' guide, taken from the running preview and the editing page
 * with a copy of this site's content. Nothing in them is drawn by hand.
 */
const to = 'docs/hinh'
const viewport = { width: 1100, height: 720 }
const pictureWidth = 880
const quality = 50

const content = mkdtempSync(join(tmpdir(), 'hinh-huong-dan-'))
cpSync('content', content, { recursive: true })
const slug = readdirSync(join(content, 'bai-viet')).toSorted()[1] ?? ''
const article = join(content, 'bai-viet', slug, 'index.md')
const browser = await openBrowser()
const preview = startPreview()
mkdirSync(to, { recursive: true })
try {
  await takePreview(browser, await readAddress(preview))
  await takeAdmin(browser)
} finally {
  preview.kill()
  await browser.close()
  rmSync(content, { recursive: true })
}

function startPreview(): ChildProcess {
  const env = { ...process.env, NODE_ENV: 'development', CONTENT_DIR: content, PORT: '0' } as const
  return spawn(process.execPath, [resolve('node_modules/tsx/dist/cli.mjs'), 'scripts/dev.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function takePreview(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({ viewport })
  // The first page is compiled when it is asked for.
  page.setDefaultTimeout(180_000)
  await page.goto(address + articlePath(slug))
  await take(page, 'bai-viet')
  const whole = readFileSync(article, 'utf8')
  writeFileSync(article, whole.replace('\n---\n', '\n---\n\nMột buổi tuyên tuyền của các đoàn thể.\n'))
  await page.getByRole('complementary', { name: 'Điều cần sửa' }).waitFor()
  await take(page, 'loi-tren-trang')
  // An open page would load itself again while the next one is asked for.
  await page.goto('about:blank')
  writeFileSync(article, whole)
  const day = nowInHanoi(new Date()).slice(0, 10)
  writeFileSync(
    join(content, 'thong-bao-khan.md'),
    `---\ntitle: Thông báo mẫu của bản hướng dẫn\nstart: ${day}\nend: ${day}\n---\n\nĐây là chỗ hiện thông báo khẩn; không có việc gì xảy ra.\n`,
  )
  await page.goto(address)
  await page.getByText('Thông báo mẫu').first().waitFor()
  await take(page, 'thong-bao-khan')
}

async function takeAdmin(browser: Browser): Promise<void> {
  const server = await serveAdmin(site)
  const page = await browser.newPage({ viewport })
  const files = { [`content/bai-viet/${slug}/index.md`]: readFileSync(article, 'utf8') }
  await openAdmin(page, server.url, files)
  await page.locator('[role=row], [role=listitem]').getByText(/\p{L}/u).last().click()
  await page.locator('section[data-key-path="title"]').waitFor()
  // The list of articles fades away under the form.
  await page.locator('button', { hasText: 'Tạo mới' }).waitFor({ state: 'hidden' })
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
  await take(page, 'trang-soan-bai')
  server.close()
}

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.waitForLoadState('networkidle')
  const bytes = await page.screenshot({ style: 'nextjs-portal { display: none }' })
  await sharp(bytes)
    .resize(pictureWidth)
    .webp({ quality, effort: 6 })
    .toFile(join(to, `${name}.webp`))
}
