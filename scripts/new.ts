import { environment } from '../config/environment.ts'
import { EditorError } from '../lib/drafts/editorError.ts'
import { listEmptyFields } from '../lib/drafts/listEmptyFields.ts'
import { renderArticleFile } from '../lib/drafts/renderArticleFile.ts'
import { writeArticleFolder } from '../lib/drafts/writeArticleFolder.ts'
import { nowInHanoi } from '../lib/text/hanoiDate.ts'
import { slugify } from '../lib/text/slugify.ts'
import type { HanoiDate } from '../lib/types.ts'
import { articleOptions, parseArticleOptions } from './articleOptions.ts'
import { askFields } from './askFields.ts'
import { loadSiteConfig } from './loadSiteConfig.ts'
import { parseArguments } from './parseArguments.ts'
import { runCommand } from './runCommand.ts'

/** `npm run new -- "Tiêu đề"`: the folder and the file of a new article; asks at a terminal for what is missing. */
await runCommand(async () => {
  const { values, names } = parseArguments({ ...articleOptions, force: true })
  const { categories } = (await loadSiteConfig(environment.siteConfigFile)).site
  const said = parseArticleOptions(
    { ...values, ...(names.length > 0 && { title: names.join(' ') }) },
    categories,
  )
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY
  const terminal = { input: process.stdin, output: process.stdout }
  const answered = isTerminal ? await askFields(said.fields, categories, terminal) : said.fields
  const today = nowInHanoi(new Date()).slice(0, 'YYYY-MM-DD'.length) as HanoiDate
  const fields = { date: today, ...answered }
  if (!fields.title) throw new EditorError('Hãy ghi tiêu đề: npm run new -- "Tiêu đề bài viết"')
  const slug = said.slug ?? slugify(fields.title)
  if (slug === undefined)
    throw new EditorError('Tiêu đề không có chữ nào làm được tên thư mục. Hãy thêm --slug ten-bai.')
  const notes = ['Viết bài dưới dòng --- thứ hai. Viết xong thì xóa dòng draft: true.']
  await writeArticleFolder({
    contentFolder: environment.contentFolder,
    slug,
    files: new Map([['index.md', renderArticleFile({ fields, notes, body: '' }, categories)]]),
    force: values.force === true,
  })
  const empty = listEmptyFields(fields)
  console.log(
    [
      `Đã tạo bản nháp content/bai-viet/${slug}/index.md`,
      ...(empty.length > 0 ? ['Bạn cần điền:', ...empty.map(line => `  - ${line}`)] : []),
      'Để ảnh vào cùng thư mục, viết nội dung dưới dòng --- thứ hai, rồi chạy: npm run check',
    ].join('\n'),
  )
  return 0
})
