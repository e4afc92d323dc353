import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { precompressFolder } from '../../lib/publish/precompressFolder.ts'
import { writeHostFiles } from '../../lib/publish/writeHostFiles.ts'

const style = 'body{max-width:40rem;margin:auto}'
export const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`
const text = 'Hội nghị Ban Chấp hành Đảng bộ xã bàn nhiệm vụ quý tới. '.repeat(60)

const page = (title: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body><h1>${title}</h1><p>${text}</p></body></html>`

const files: Readonly<Record<string, string>> = {
  'index.html': page('Trang chủ'),
  'bai-viet/le-hoi/index.html': page('Lễ hội'),
  'admin/index.html': page('Soạn bài'),
  'tim-kiem/index.html': page('Tìm kiếm'),
  '404.html': page('Không tìm thấy trang'),
  'khong-muc-luc/ghi-chu.txt': 'ngắn',
  'anh/le-hoi-0a1b2c.avif': 'ảnh',
  'js/bang-tin-0a1b2c.js': `/* ${text} */`,
  'tep/le-hoi/văn bản số 1.pdf': `%PDF-1.7 ${text}`,
  'feed.xml': `<?xml version="1.0"?><feed>${text}</feed>`,
  'brand/hoa-sen.svg': `<svg xmlns="http://www.w3.org/2000/svg"><desc>${text}</desc></svg>`,
  'speculation-rules.json': '{"prefetch":[]}',
  '.well-known/security.txt': 'Contact: https://dong-tam.example/lien-he/\n',
  '.env': 'bí mật',
  'bai-viet/.git/config': 'bí mật',
}

/** Where the made-up site stood before. */
export const formerUrls = ['https://dong-nhi.example', 'http://dong-nhat.example']

/** The aliases of the made-up site, as editors would write them. */
export const redirects = [
  { from: '/tin-cu/bai-1.aspx', to: '/bai-viet/le-hoi/' },
  { from: '/tin-cu/l%E1%BB%85-h%E1%BB%99i', to: '/bai-viet/le-hoi/' },
  { from: '/Tin cũ (2021), số 1.html', to: '/bai-viet/le-hoi/' },
]

/** Who the editing page of the made-up site may ask. */
const admin = { connect: ['https://git.dong-tam.example'], images: ['https://git.dong-tam.example'] }

/** Makes a small site with everything that hosts treat differently, and the given files. Gives its folder. */
export async function makeSite(others: Readonly<Record<string, string>> = {}): Promise<string> {
  const work = mkdtempSync(join(tmpdir(), 'cong-thong-tin-'))
  const folder = join(work, 'out')
  for (const [name, content] of Object.entries({ ...files, ...others })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  await writeHostFiles(folder, {
    url: 'https://dong-tam.example',
    formerUrls,
    styleHashes: [styleHash],
    redirects,
    admin,
  })
  await precompressFolder(folder, join(work, 'cache'))
  return folder
}

export const removeSite = (folder: string): void => rmSync(dirname(folder), { recursive: true, force: true })
