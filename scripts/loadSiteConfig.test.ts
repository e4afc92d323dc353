import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { SiteConfigError } from '../lib/content/parseSiteConfig.ts'
import { loadSiteConfig } from './loadSiteConfig.ts'

const folder = mkdtempSync(join(tmpdir(), 'site-config-'))
afterAll(() => rmSync(folder, { recursive: true }))

const good = readFileSync('tests/fixtures/second-commune/site.ts', 'utf8').replace(/^import type.*\n/, '')

let count = 0
async function listFaults(text: string): Promise<unknown> {
  count += 1
  const path = join(folder, `site-${count}.ts`)
  writeFileSync(path, text)
  try {
    return (await loadSiteConfig(path)).site.shortTitle
  } catch (error) {
    if (!(error instanceof SiteConfigError)) throw error
    return error.problems.map(({ line, column, code, message, fix }) => ({
      code,
      place: `${line}:${column}`,
      message,
      fix,
    }))
  }
}

const plain = good.replace(' as const satisfies SiteConfig', '')

/** Number of the first line of the good file that holds `words`. */
const findLine = (words: string): number => plain.slice(0, plain.indexOf(words)).split('\n').length

describe('loadSiteConfig', () => {
  it('reads a good file', async () => {
    expect(await listFaults(plain)).toBe('Đảng ủy xã Đồng Tâm')
  })

  it.each([
    {
      name: 'an apostrophe within single quotes',
      text: plain.replace("name: 'Đảng ủy xã Đồng Tâm'", "name: 'Đảng ủy xã H'Mông'"),
      fault: {
        code: 'BT59',
        place: `${findLine("name: 'Đảng ủy xã Đồng Tâm'")}:31`,
        message:
          "Trong cặp nháy đơn '…' có thêm dấu nháy ', nên chữ bị cắt ở đó; đặt cả cụm trong ngoặc kép.",
        fix: 'name: "Đảng ủy xã H\'Mông",',
      },
    },
    {
      name: 'a line without its comma',
      text: plain.replace("announcements: 'loa-xa',", "announcements: 'loa-xa'"),
      fault: {
        code: 'BT59',
        place: `${findLine('announcements:')}:26`,
        message: 'Thiếu dấu phẩy ở cuối dòng này.',
        fix: "announcements: 'loa-xa',",
      },
    },
    {
      name: 'words without quotes',
      text: plain.replace("announcements: 'loa-xa'", 'announcements: loa'),
      fault: {
        code: 'BT59',
        place: `${findLine('announcements:')}:18`,
        message: 'Chữ loa phải đặt trong dấu nháy.',
        fix: '"loa"',
      },
    },
    {
      name: 'a bracket left open',
      text: plain.replace('navigation: [', 'navigation:'),
      fault: {
        code: 'BT59',
        place: `${findLine('navigation:') + 2}:5`,
        message:
          "Không hiểu được tệp cấu hình từ chỗ này: \"{ label: 'Tin xã', path: '/chuyen-muc/tin-xa/' },\".",
        fix: 'xem lại dòng này và dòng trên: dấu nháy và dấu ngoặc mở ra phải đóng lại, hết mục có dấu phẩy',
      },
    },
  ])('tells the place of $name', async ({ text, fault }) => {
    expect(await listFaults(text)).toEqual([fault])
  })
})
