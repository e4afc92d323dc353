import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { site } from '../fixtures/second-commune/site.ts'
import { openBrowser } from '../site/openBrowser.ts'
import { type AdminServer, openAdmin, type RepositoryFiles, readRepository, serveAdmin } from './openAdmin.ts'

let browser: Browser
let server: AdminServer
beforeAll(async () => {
  browser = await openBrowser()
  server = await serveAdmin(site)
})
afterAll(async () => {
  await browser.close()
  server.close()
})

interface Visit {
  readonly page: Page
  /** Addresses asked for that are not this machine's. */
  readonly external: readonly string[]
  /** What the browser refused or could not find, and what the page threw. */
  readonly faults: readonly string[]
}

/** In the language and the zone of an office machine that nobody has set up for Vietnamese. */
async function visit(): Promise<Visit> {
  const page = await browser.newPage({ locale: 'en-US', timezoneId: 'Asia/Ho_Chi_Minh' })
  // Decoding an iPhone's picture takes its time on a machine that runs other tests.
  page.setDefaultTimeout(120_000)
  const external: string[] = []
  const faults: string[] = []
  page.on('request', request => {
    if (!/^(?:http:\/\/localhost:|blob:|data:)/.test(request.url())) external.push(request.url())
  })
  page.on('console', message => {
    if (message.type() === 'error') faults.push(`${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', error => faults.push(String(error)))
  return { page, external, faults }
}

const findField = (page: Page, key: string) => page.locator(`section[data-key-path="${key}"]`)

/** A form that has only just opened may empty what is written into it at once: writes until the field keeps it. */
async function write(field: Locator, text: string): Promise<void> {
  const writeAgain = async () => {
    const kept = await field.inputValue()
    if (kept !== text) await field.fill(text)
    return kept
  }
  await expect.poll(writeAgain, { timeout: 60_000, interval: 200 }).toBe(text)
}

async function save(page: Page): Promise<RepositoryFiles> {
  await page.locator('button[data-label="Lưu"]').click()
  await page.locator('button:visible', { hasText: 'Tạo mới' }).waitFor()
  return readRepository(page)
}

const readText = (files: RepositoryFiles, path: string): string =>
  Buffer.from(files[path] ?? '', 'base64').toString('utf8')

/** What `npm run check` says of the texts of a repository, for the second commune. */
function check(files: RepositoryFiles): string {
  const work = mkdtempSync(join(tmpdir(), 'soan-bai-'))
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(work, path)), { recursive: true })
    writeFileSync(join(work, path), Buffer.from(bytes, 'base64'))
  }
  const env = {
    ...process.env,
    CONTENT_DIR: join(work, 'content'),
    SITE_CONFIG: 'tests/fixtures/second-commune/site.ts',
  }
  try {
    return execFileSync(process.execPath, [resolve('node_modules/tsx/dist/cli.mjs'), 'scripts/check.ts'], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } finally {
    rmSync(work, { recursive: true })
  }
}

const secondCommune = 'tests/fixtures/second-commune/content'
const pages: RepositoryFiles = Object.fromEntries(
  readdirSync(join(secondCommune, 'trang')).map(name => [
    `content/trang/${name}`,
    readFileSync(join(secondCommune, 'trang', name), 'utf8'),
  ]),
)

describe('the editing page', () => {
  it('writes an article with pictures that npm run check has nothing against', async () => {
    const { page, external, faults } = await visit()
    await openAdmin(page, server.url, pages)
    await page.locator('button', { hasText: 'Tạo mới' }).click()
    await write(findField(page, 'title').locator('input'), 'Đảng ủy xã họp: bàn việc của tháng Mười hai')
    await findField(page, 'category').getByText('Loa xã').click()
    await write(findField(page, 'summary').locator('textarea'), 'Hội nghị bàn bốn việc của tháng.')
    const body = findField(page, 'body')
    await body.locator('[contenteditable=true]').click()
    await page.keyboard.type('Hội nghị mở đầu lúc tám giờ.')
    await body.getByRole('button', { name: 'Ảnh' }).click()
    const picture = (key: string) => body.locator(`section[data-key-path$=":${key}"]`)
    await picture('src').locator('input[type=file]').first().setInputFiles(join(secondCommune, findPicture()))
    await write(picture('alt').locator('input'), 'Quang cảnh hội nghị trong hội trường')
    await write(picture('title').locator('input'), 'Quang cảnh hội nghị. Ảnh: Ban biên tập')
    // A photograph as telephones keep it: no browser shows it, no page may have it.
    const cover = findField(page, 'cover')
    await cover.locator('input[type=file]').first().setInputFiles('tests/fixtures/pictures/iphone.heic')
    await cover.scrollIntoViewIfNeeded()
    await cover.locator('img[src^="blob:"]').waitFor()
    await write(findField(page, 'coverAlt').locator('input'), 'Bàn chủ tọa hội nghị')

    const files = await save(page)
    const folder = 'content/bai-viet/dang-uy-xa-hop-ban-viec-cua-thang-muoi-hai'
    const added = Object.keys(files).filter(path => path.startsWith(`${folder}/`))
    expect(added.filter(path => !path.endsWith('.webp'))).toEqual([`${folder}/index.md`])
    expect(added.filter(path => path.endsWith('.webp'))).toHaveLength(2)
    const text = readText(files, `${folder}/index.md`)
    expect(text).toMatch(
      /^---\ntitle: "Đảng ủy xã họp: bàn việc của tháng Mười hai"\ndate: \d{4}-\d\d-\d\dT\d\d:\d\d\n/,
    )
    expect(text).toContain('category: loa-xa\n')
    expect(text).not.toMatch(/^(?:author|draft|source|updated):/m)
    expect(text).toMatch(
      /^!\[Quang cảnh hội nghị trong hội trường\]\(\S+\.webp "Quang cảnh hội nghị\. Ảnh: Ban biên tập"\)$/m,
    )
    expect(check(files)).toBe('Nội dung không có lỗi.\n')
    expect({ external, faults }).toEqual({ external: [], faults: [] })
    await page.close()
  })

  it('leaves of a file that people wrote all that was not edited', async () => {
    const written = `---
# Người viết tự ghi.
title: "Bài viết tay"
date: 2026-11-23
category: tin-xa
summary: Tóm tắt cũ.
source: Báo Nhân Dân
aliases: /tin-cu/bai-1.html
muc-la: giữ nguyên
---

Đoạn *nghiêng* có chú thích[^1].

| STT | Số |
|---:|:---:|
| 1 | 25.000 |

- một
  - hai

[^1]: Nội dung chú thích.
`
    const path = 'content/bai-viet/bai-viet-tay/index.md'
    const { page, external, faults } = await visit()
    await openAdmin(page, server.url, { [path]: written })
    await page.getByText('Bài viết tay').click()
    await write(findField(page, 'summary').locator('textarea'), 'Tóm tắt mới.')
    const summarised = readText(await save(page), path)
    const expected = written
      .replace('Tóm tắt cũ.', 'Tóm tắt mới.')
      .replace('aliases: /tin-cu/bai-1.html', 'aliases:\n  - /tin-cu/bai-1.html')
    expect(summarised).toBe(expected)

    await page.getByText('Bài viết tay').click()
    await findField(page, 'body').getByText('Đoạn', { exact: true }).click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Câu thêm.')
    expect(readText(await save(page), path)).toBe(
      expected.replace('Đoạn *nghiêng* có chú thích[^1].', 'Đoạn _nghiêng_ có chú thích[^1]. Câu thêm.'),
    )
    expect({ external, faults }).toEqual({ external: [], faults: [] })
    await page.close()
  })

  it('writes a document with its PDF file, and leaves of one that people wrote what was not edited', async () => {
    const path = 'content/van-ban/ke-hoach-moi/index.md'
    const written = readSecond('van-ban/ke-hoach-moi/index.md').replace('signer:', '# Tự ghi.\nsigner:')
    const organisation = readSecond('to-chuc.yml').replace('phone: 0200 000 000', 'phone: 0200000000')
    const { page, external, faults } = await visit()
    // Fields out of sight are not in the page.
    await page.setViewportSize({ width: 1280, height: 2400 })
    await openAdmin(page, server.url, {
      ...pages,
      [path]: written,
      'content/van-ban/ke-hoach-cu/index.md': readSecond('van-ban/ke-hoach-cu/index.md'),
      'content/to-chuc.yml': organisation,
    })
    await page.getByText('Văn bản', { exact: true }).first().click()
    await page.locator('button:visible', { hasText: 'Tạo mới' }).click()
    await write(findField(page, 'number').locator('input'), '05-NQ/ĐU')
    await write(findField(page, 'title').locator('input'), 'Nghị quyết mẫu về việc của xã')
    await findField(page, 'type').getByText('Nghị quyết').click()
    await findField(page, 'field').getByText('Việc xã').click()
    await findField(page, 'issuer').getByText('Đảng ủy xã').click()
    await write(findField(page, 'date').locator('input'), '2026-02-20')
    await findField(page, 'amends').getByText('02-KH/MẪU').click()
    await findField(page, 'attachments').locator('button', { hasText: 'Thêm' }).click()
    await write(findField(page, 'attachments.0.title').locator('input'), 'Toàn văn')
    const file = { name: 'Nghị quyết 05.pdf', mimeType: 'application/pdf', buffer: readPdf() }
    await findField(page, 'attachments.0.file').locator('input[type=file]').first().setInputFiles(file)
    const folder = 'content/van-ban/05-nq-du-2026'
    expect(readText(await save(page), `${folder}/index.md`)).toBe(
      '---\nnumber: 05-NQ/ĐU\ntitle: Nghị quyết mẫu về việc của xã\ntype: nghi-quyet\nfield: viec-xa\nissuer: dang-uy\ndate: 2026-02-20\namends:\n  - ke-hoach-moi\nattachments:\n  - title: Toàn văn\n    file: nghi-quyet-05.pdf\n---\n',
    )

    await page.getByText('02-KH/MẪU').first().click()
    await write(findField(page, 'title').locator('input'), 'Kế hoạch mẫu: bản mới')
    expect(readText(await save(page), path)).toBe(
      written
        .replace(/^title: .*$/m, 'title: "Kế hoạch mẫu: bản mới"')
        .replace('replaces: ke-hoach-cu', 'replaces:\n  - ke-hoach-cu'),
    )

    await page.getByText('Cơ cấu tổ chức', { exact: true }).first().click()
    await write(findField(page, 'address').locator('input').first(), 'Thôn Hai')
    await page.locator('button[data-label="Lưu"]').click()
    await page.getByText('Cơ cấu tổ chức', { exact: true }).first().waitFor()
    const files = await readRepository(page)
    expect(readText(files, 'content/to-chuc.yml')).toBe(
      organisation.replace(/^address: .*$/m, 'address: Thôn Hai'),
    )
    expect(files[`${folder}/nghi-quyet-05.pdf`]).toBe(readPdf().toString('base64'))
    expect(check({ ...readCommune(), ...files })).not.toContain(folder)
    expect({ external, faults }).toEqual({ external: [], faults: [] })
    await page.close()
  })

  it('offers one way in where there is no repository, in Vietnamese', async () => {
    const { page } = await visit()
    await page.goto(server.url)
    await page.getByRole('button').first().waitFor()
    expect(await page.locator('button:visible').allInnerTexts()).toEqual(['Làm việc với kho mã nguồn cục bộ'])
    expect(await page.locator('h1').innerText()).toBe(`Soạn bài – ${site.title}`)
    await page.close()
  })

  it('offers to sign in to every service that the identity may name, and asks none before', async () => {
    await Promise.all(
      (['github', 'gitlab', 'gitea'] as const).map(async service => {
        const repository = { service, name: 'xa-dong-tam/trang-tin', branch: 'main' }
        const other = await serveAdmin({ ...site, repository })
        const { page, external, faults } = await visit()
        await page.goto(other.url)
        await page.getByRole('button', { name: 'Đăng nhập bằng mã truy cập' }).waitFor()
        expect({ external, faults }).toEqual({ external: [], faults: [] })
        await page.close()
        other.close()
      }),
    )
  })
})

const readSecond = (path: string): string => readFileSync(join(secondCommune, path), 'utf8')
/** All files of the second commune, as Base64 by path. */
function readCommune(): RepositoryFiles {
  const entries = readdirSync(secondCommune, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    entries
      .filter(entry => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map(path => [join('content', relative(secondCommune, path)), readFileSync(path, 'base64')]),
  )
}

const readPdf = (): Buffer => readFileSync(join(secondCommune, 'van-ban/ke-hoach-moi/toan-van.pdf'))

/** Any picture of the second commune, by path under its content. */
function findPicture(): string {
  const names = readdirSync(secondCommune, { recursive: true, encoding: 'utf8' })
  const picture = names.find(name => name.endsWith('.jpg') && statSync(join(secondCommune, name)).size > 0)
  if (picture === undefined) throw new Error('The second commune has no picture.')
  return picture
}
