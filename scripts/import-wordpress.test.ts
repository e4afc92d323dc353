import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, it } from 'vitest'
import { site } from '../tests/fixtures/second-commune/site.ts'
import { blocks, openPixels } from '../tests/testPictures.ts'

const work = await mkdtemp(join(tmpdir(), 'nhap-wordpress-'))
const content = join(work, 'content')
const run = promisify(execFile)
afterAll(() => rm(work, { recursive: true }))

const [category] = site.categories
const words = 'Đoạn văn của bài mẫu, dài như một đoạn văn thật, không nói về người và việc có thật. '

interface TestPost {
  readonly name: string
  readonly content: string
  readonly category?: string
  readonly status?: string
}

const renderPost = ({
  name,
  content: text,
  category: slug = category.slug,
  status = 'publish',
}: TestPost) => `
<item><title><![CDATA[Bài mẫu ${name}]]></title><link>https://cu.example/${name}/</link>
<wp:post_type>post</wp:post_type><wp:status>${status}</wp:status><wp:post_name>${name}</wp:post_name>
<wp:post_date>2019-05-17 08:30:00</wp:post_date><category domain="category" nicename="${slug}">${slug}</category>
<excerpt:encoded><![CDATA[Tóm tắt của bài mẫu.]]></excerpt:encoded>
<content:encoded><![CDATA[<p>${text}</p><p>${words}</p>]]></content:encoded></item>`

const picture = (alt: string): string =>
  `<img src="https://cu.example/wp-content/uploads/2019/05/hop.jpg" alt="${alt}">`

/** Nothing in it is about real people or events. */
const posts: readonly TestPost[] = [
  { name: 'tot', content: `${words}</p><p>${picture('Quang cảnh hội trường')}` },
  { name: 'khong-mo-ta', content: picture('') },
  { name: 'muc-la', content: words, category: 'muc-cu' },
  { name: 'so-rieng', content: 'Gọi ông Mẫu, số 0912 345 678.' },
  { name: 'nhap', content: words, status: 'draft' },
]

it('publishes the posts that were published and have no fault, and counts why the others are drafts', async () => {
  await mkdir(join(work, 'uploads/2019/05'), { recursive: true })
  await writeFile(join(work, 'uploads/2019/05/hop.jpg'), await openPixels(blocks).jpeg().toBuffer())
  const file = join(work, 'trang-cu.xml')
  await writeFile(
    file,
    `<rss xmlns:content="c" xmlns:excerpt="e" xmlns:wp="w"><channel><wp:wxr_version>1.2</wp:wxr_version>${posts.map(renderPost).join('')}</channel></rss>`,
  )
  const env = { ...process.env, CONTENT_DIR: content, SITE_CONFIG: 'tests/fixtures/second-commune/site.ts' }
  const args = ['scripts/import-wordpress.ts', file, '--uploads', join(work, 'uploads')]
  const { stdout } = await run('node_modules/.bin/tsx', args, { env })
  expect(stdout.split('\n').slice(0, -2)).toEqual([
    'Đã nhập 5 bài vào content/bai-viet/: 1 bài đăng luôn, 4 bài là bản nháp.',
    'Vì sao là bản nháp (một bài có thể có nhiều lý do):',
    '  - 1 bài: BT36 Ảnh thiếu mô tả, hoặc chú thích không gắn với ảnh',
    '  - 1 bài: BT09 Thiếu chuyên mục (category)',
    '  - 1 bài: BT72 Số điện thoại di động',
    '  - 1 bài: ở trang cũ là bản nháp',
    'Chuyên mục cũ "muc-cu" (1 bài) chưa biết thành chuyên mục nào: dùng --category-map.',
  ])
  const readIndex = (name: string) => readFile(join(content, 'bai-viet', name, 'index.md'), 'utf8')
  expect(await readIndex('tot')).toBe(
    `---\ntitle: "Bài mẫu tot"\ndate: 2019-05-17T08:30\ncategory: ${category.slug}\nsummary: "Tóm tắt của bài mẫu."\naliases:\n  - "/tot/"\n---\n\n${words.trim()}\n\n![Quang cảnh hội trường](anh-1.jpg)\n\n${words.trim()}\n`,
  )
  for (const { name } of posts.slice(1)) expect(await readIndex(name), name).toContain('\ndraft: true\n')
}, 60_000)
