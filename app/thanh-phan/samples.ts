import { explainedAbbreviations } from '@/config/abbreviations'
import { site } from '@/config/site'
import { renderMarkdown } from '@/lib/markdown/renderMarkdown'
import { articlePath } from '@/lib/routes'
import { parseHanoiDate } from '@/lib/text/hanoiDate'
import { parseSlug } from '@/lib/text/parseSlug'
import type {
  Archive,
  Article,
  FormerName,
  HanoiDate,
  OrganisationUnit,
  ScheduledEvent,
  Slug,
} from '@/lib/types'

const text = `
## Mẫu: ẴỖỂ ẰỀỘ Ữ ở đầu mục, một tiêu đề dài phải ngắt thành nhiều dòng mà không mất dấu

Đoạn văn mẫu có **chữ đậm**, *chữ nghiêng*, ~~chữ gạch~~, [liên kết](/), chú thích cuối trang[^1], chữ viết tắt UBND và số 1.250.

> Lời trích mẫu không có tên người nói.

> Lời trích mẫu nổi bật, có ghi người nói ở dòng cuối.
>
> — Người nói mẫu

- Mục thứ nhất của danh sách mẫu;
- mục thứ hai.

1. Một là
2. Hai là

| Nội dung mẫu | Kế hoạch | Thực hiện | Tỷ lệ | Ghi chú dài hơn các cột khác |
| --- | ---: | ---: | ---: | --- |
| Hàng mẫu thứ nhất | 8 | 9 | 112,5% | Số liệu mẫu |
| Hàng mẫu thứ hai | 1.250 | 1.100 | 88% | Số liệu mẫu |

\`\`\`bieu-do
Tiêu đề: Biểu đồ thanh mẫu
| Nội dung | Kế hoạch | Thực hiện |
| Tên một hàng dài hơn bề ngang của biểu đồ nên phải xuống dòng | 1.250 | 1.100,5 |
| Hàng ngắn | 300 | 0 |
\`\`\`

\`\`\`bieu-do
Tiêu đề: Biểu đồ đường mẫu
Kiểu: đường
| Năm | Kế hoạch | Thực hiện |
| 2023 | 6 | 5 |
| 2024 | 7 | 7 |
| 2025 | 8 | 9 |
\`\`\`

---

### Mục cấp ba

Chữ \`giữ nguyên\` và khung:

\`\`\`
Khung chữ giữ nguyên dạng
\`\`\`

[^1]: Chú thích mẫu.
`

const context = {
  file: 'mau.md',
  folder: 'mau',
  pictures: new Map(),
  files: new Map<string, number>(),
  videos: new Map(),
  abbreviations: explainedAbbreviations,
  addresses: [],
  host: new URL(site.url).host,
  firstPictureEager: false,
}

const rendered = renderMarkdown(text, context)

/** A body with everything that Markdown can become; where it cannot be rendered, what is wrong with it. */
export const sampleBody = rendered.ok ? rendered.value.html : JSON.stringify(rendered.problems)

export const sampleHeadings = [
  'Một',
  'Hai, dài đến mức phải xuống dòng trên màn hình hẹp nhất',
  'Ba',
  'Bốn',
].map((words, index) => ({ id: `muc-${index}`, text: `Mẫu: ${words}`, level: index === 2 ? 3 : 2 }))

/** A place that was renamed, then merged into another. */
export const sampleNames: readonly FormerName[] = [
  {
    name: 'Đảng ủy xã Mẫu Một',
    place: 'xã Mẫu Một',
    within: 'huyện Mẫu, tỉnh Mẫu',
    until: '2019-07-01',
    successor: 'xã Mẫu Hai',
    change: 'xã Mẫu Một đổi tên thành xã Mẫu Hai',
    resolution: 'Nghị quyết mẫu số 1',
  },
  {
    name: 'Đảng ủy xã Mẫu Hai',
    place: 'xã Mẫu Hai',
    within: 'huyện Mẫu, tỉnh Mẫu',
    until: '2021-01-01',
    successor: 'xã Mẫu Ba',
    change: 'xã Mẫu Hai hợp nhất vào xã Mẫu Ba, tỉnh Mẫu',
    resolution: 'Nghị quyết mẫu số 2',
  },
]

export const sampleArchive: Archive = {
  slug: 'kho-mau',
  name: 'Kho mẫu',
  description: 'Kho lưu trữ mẫu.',
  masthead: 'Tin, bài mẫu do một nơi khác để lại.',
  formerNames: sampleNames,
}

const unit = { units: [], unnamed: 0 }

/** A body with bodies of every state below it. */
export const sampleOrganisation: OrganisationUnit = {
  ...unit,
  name: 'Mẫu: cơ quan có tên dài phải xuống dòng trên màn hình hẹp nhất',
  phone: '0200 000 000',
  email: 'mau@example.com',
  address: 'Địa chỉ mẫu',
  units: [
    { ...unit, name: 'Mẫu không có gì thêm' },
    {
      ...unit,
      name: 'Mẫu có đơn vị',
      head: 'Chức vụ mẫu',
      units: [{ ...unit, name: 'Mẫu cuối' }],
      unnamed: 9,
    },
  ],
}

/** A meeting with everything, and a whole day with nothing. */
export const sampleEvents: readonly ScheduledEvent[] = [
  {
    start: need(parseHanoiDate('2026-11-23T08:00')),
    end: need(parseHanoiDate('2026-11-23T10:30')),
    title: 'Hội nghị mẫu có tên dài phải xuống dòng trên màn hình hẹp nhất',
    place: 'Hội trường mẫu',
    participants: 'Thành phần mẫu',
    chair: 'Người chủ trì mẫu',
  },
  { start: need(parseHanoiDate('2026-11-24')), title: 'Việc cả ngày mẫu' },
]

/** Articles that are nobody's: with as little as possible, with everything, and unpublished. */
export function buildSampleArticles(cover: Article['cover']) {
  const plain: Article = {
    slug: need(parseSlug('mau-ngan')),
    path: articlePath('mau-ngan'),
    title: 'Mẫu ngắn',
    summary: 'Tóm tắt mẫu.',
    category: site.categories[0],
    date: need(parseHanoiDate('2026-01-05')),
    draft: false,
    featured: false,
    keyFigures: [],
    attachments: [],
    aliases: [],
    headings: [],
    figures: [],
    videos: [],
    html: '',
    text: '',
    sourceFile: 'mau.md',
  }
  const full: Article = {
    ...plain,
    slug: need(parseSlug('mau-dai')),
    path: articlePath('mau-dai'),
    title:
      'MẪU: ẴỖỂ ẰỀỘ, một tiêu đề dài có dấu chồng ở chữ hoa, phải ngắt thành nhiều dòng trên mọi màn hình',
    summary:
      'Tóm tắt mẫu dài hai, ba câu để xem chữ chạy thế nào. Câu thứ hai nói thêm một ý. Câu thứ ba kết lại, không nói gì về người hay việc có thật.',
    date: need(parseHanoiDate('2026-11-23T08:04')),
    updated: need(parseHanoiDate('2026-11-23T17:30')),
    ...(cover && { cover }),
    author: 'Tác giả mẫu',
    source: { name: 'Nguồn mẫu', url: 'https://example.com/', publishedAt: plain.date },
    keyFigures: [
      { value: '1.250', label: 'số liệu mẫu có tên dài phải xuống dòng' },
      { value: '09/08', label: 'mẫu' },
      { value: '112,5%', label: 'mẫu phần trăm' },
      { value: '9', label: 'mẫu' },
    ],
    attachments: [
      {
        title: 'Tệp mẫu',
        path: '/tep/mau.pdf',
        bytes: 1_234_567,
        type: 'PDF',
        sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      },
    ],
  }
  return { plain, full, draft: { ...full, slug: need(parseSlug('mau-nhap')), draft: true } }
}

function need<T extends Slug | HanoiDate>(value: T | undefined): T {
  if (value === undefined) throw new Error('Mẫu của trang thành phần viết sai.')
  return value
}
