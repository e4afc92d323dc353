import { environment } from '../config/environment.ts'
import { EditorError } from '../lib/drafts/editorError.ts'
import { listEmptyFields } from '../lib/drafts/listEmptyFields.ts'
import { renderArticleFile } from '../lib/drafts/renderArticleFile.ts'
import { writeDraftFolder } from '../lib/drafts/writeDraftFolder.ts'
import { nowInHanoi } from '../lib/text/hanoiDate.ts'
import { slugify } from '../lib/text/slugify.ts'
import type { HanoiDate } from '../lib/types.ts'
import { articleOptions, parseArticleOptions } from './articleOptions.ts'
import { askFields } from './askFields.ts'
import type { Terminal } from './askLines.ts'
import { documentOptions } from './documentOptions.ts'
import { loadSiteConfig } from './loadSiteConfig.ts'
import { parseArguments } from './parseArguments.ts'

/**
 * Makes the folder of a new article of what the command line says, asking at `terminal` for what is missing. Gives what
 * to tell its author.
 */
export async function newArticle(terminal: Terminal | undefined): Promise<string> {
  // The option that makes a document is named where one like it is mistyped.
  const options = { ...articleOptions, 'van-ban': documentOptions['van-ban'], force: true } as const
  const { values, names } = parseArguments(options)
  const { categories } = (await loadSiteConfig(environment.siteConfigFile)).site
  const said = parseArticleOptions(
    { ...values, ...(names.length > 0 && { title: names.join(' ') }) },
    categories,
  )
  const answered = terminal ? await askFields(said.fields, categories, terminal) : said.fields
  const today = nowInHanoi(new Date()).slice(0, 'YYYY-MM-DD'.length) as HanoiDate
  const fields = { date: today, ...answered }
  if (!fields.title) throw new EditorError('Hãy ghi tiêu đề: npm run new -- "Tiêu đề bài viết"')
  const slug = said.slug ?? slugify(fields.title)
  if (slug === undefined)
    throw new EditorError('Tiêu đề không có chữ nào làm được tên thư mục. Hãy thêm --slug ten-bai.')
  const notes = ['Viết bài dưới dòng --- thứ hai. Viết xong thì xóa dòng draft: true.']
  await writeDraftFolder({
    contentFolder: environment.contentFolder,
    section: 'bai-viet',
    slug,
    files: new Map([['index.md', renderArticleFile({ fields, notes, body: '' }, categories)]]),
    force: values.force === true,
  })
  const empty = listEmptyFields(fields)
  return [
    `Đã tạo bản nháp content/bai-viet/${slug}/index.md`,
    ...(empty.length > 0 ? ['Bạn cần điền:', ...empty.map(line => `  - ${line}`)] : []),
    'Để ảnh vào cùng thư mục, viết nội dung dưới dòng --- thứ hai, rồi chạy: npm run check',
  ].join('\n')
}
