import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { site } from '../config/site.ts'

/** A source file that has no fault, and where it is said to lie. */
export interface GoodArticle {
  readonly name: string
  readonly bytes: Buffer
}

/** Pieces of made-up articles: everything that an editor may write. */
const heads = [
  'author: Ban biên tập',
  'source:\n  name: Báo Ví Dụ\n  url: https://nhandan.vn/vi-du\n  publishedAt: 2026-11-01',
  'updated: 2026-11-30\nfeatured: true',
  'cover: anh-1.jpg\ncoverAlt: Bà con quây quần trong sân đình\ncoverCaption: "Ngày hội. Ảnh: Minh họa"',
  'attachments:\n  - title: Mẫu đơn\n    file: mau-don.pdf',
  'aliases:\n  - /tin-cu/12.html\n  - /tin-cu/13.html',
  'draft: true',
  '# Ghi chú của người biên tập.\nauthor: "Tổ tin: xã mẫu"',
] as const

const bodies = [
  '## Kết quả\n\n- Ba chi bộ hoàn thành tốt nhiệm vụ;\n- hai chi bộ hoàn thành nhiệm vụ.\n\n1. Việc thứ nhất.\n2. Việc thứ hai.',
  '| Chi bộ | Số đảng viên |\n| --- | ---: |\n| Thôn Một | 18 |\n| Thôn Hai | 21 |',
  '![Bà con nạo vét mương](anh-1.jpg "Ra quân làm thủy lợi. Ảnh: Minh họa")\n\n![Đường thôn](anh-2.jpg)\n![Cổng làng](anh-1.jpg)',
  'Theo báo cáo[^1], thu ngân sách đạt 1.250,5 triệu đồng.\n\n[^1]: Báo cáo mẫu của một xã không có thật.',
  '> Làm gì cũng phải bàn với dân.\n\nBà con gọi đó là “nếp mới” của thôn.',
  'Xem [báo Nhân Dân](https://nhandan.vn/), gọi [0200 000 000](tel:0200000000) hoặc [tải mẫu đơn](mau-don.pdf).',
  '**Một là,** giữ nếp sinh hoạt chi bộ. *Hai là,* công khai kết quả.\n\n## Việc cần làm ngay\n\nDọn vệ sinh, trồng cây, sửa đường.',
  'Nhiệt độ 5 < 6 và 7 > 2; khoảng ~5 km; kế hoạch 15-KH/ĐU; dấu \\* và \\[ngoặc\\].',
] as const

/** Four of the project's own articles and as many made-up ones as make twenty; the same in every run. */
export function listGoodArticles(): readonly GoodArticle[] {
  const folder = 'content/bai-viet'
  const own = readdirSync(folder)
    .toSorted()
    .slice(0, 4)
    .map(name => ({ name, bytes: readFileSync(join(folder, name, 'index.md')) }))
  const made = Array.from({ length: 20 - own.length }, (_, number) => buildMadeUp(number))
  return [...own, ...made]
}

function buildMadeUp(number: number): GoodArticle {
  const pick = (list: readonly string[], step: number) => list[(number * step + step) % list.length] ?? ''
  const head = `title: Bài mẫu số ${number + 1} của một xã không có thật\ndate: 2026-11-${10 + number}\ncategory: ${site.categories[0].slug}\nsummary: Bài này chỉ để thử trang.`
  const body = ['Đây là bài mẫu.', pick(bodies, 1), pick(bodies, 3), pick(bodies, 5)]
  const text = `---\n${head}\n${pick(heads, 1)}\n---\n\n${[...new Set(body)].join('\n\n')}\n`
  return { name: `bai-mau-${number + 1}`, bytes: Buffer.from(text) }
}
