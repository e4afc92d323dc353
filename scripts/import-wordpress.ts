import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { environment } from '../config/environment.ts'
import { EditorError } from '../lib/drafts/editorError.ts'
import { writeArticleFolder } from '../lib/drafts/writeArticleFolder.ts'
import { formatImportReport } from '../lib/import/formatImportReport.ts'
import { importLimits } from '../lib/import/importLimits.ts'
import { readImportFile } from '../lib/import/readImportFile.ts'
import { buildPostImport } from '../lib/import/wordpress/buildPostImport.ts'
import { parseWordPressExport } from '../lib/import/wordpress/parseWordPressExport.ts'
import { nowInHanoi } from '../lib/text/hanoiDate.ts'
import type { Category } from '../lib/types.ts'
import { listSpellings } from './listSpellings.ts'
import { loadSiteConfig } from './loadSiteConfig.ts'
import { parseArguments } from './parseArguments.ts'
import { runCommand } from './runCommand.ts'

const USAGE = `Hãy ghi tệp xuất của WordPress (Công cụ > Xuất ra > Tất cả nội dung):
  npm run import:wordpress -- trang-cu.xml --uploads wp-content/uploads
  npm run import:wordpress -- trang-cu.xml --category-map "tin-tuc=tin-hoat-dong,dang=xay-dung-dang"`

/** `npm run import:wordpress -- EXPORT.xml`: every published post of an old site becomes the draft of an article. */
await runCommand(async () => {
  const { values, names } = parseArguments({
    uploads: 'wp-content/uploads',
    'category-map': '"ma-cu=ma-moi,ma-cu-khac=ma-moi-khac"',
    force: true,
  })
  const [name, ...others] = names
  if (name === undefined || others.length > 0) throw new EditorError(USAGE)
  if (values.uploads !== undefined) await checkFolder(values.uploads)
  const { site } = await loadSiteConfig(environment.siteConfigFile)
  const posts = parseWordPressExport((await readImportFile(name, importLimits.exportBytes)).toString('utf8'))
  const options = {
    categories: site.categories,
    categoryNames: parseCategoryMap(values['category-map'], site.categories),
    names: listSpellings(site),
    fields: {},
    now: nowInHanoi(new Date()),
    ...(values.uploads !== undefined && { uploads: values.uploads }),
  }
  const reports: string[] = []
  const unknown = new Map<string, number>()
  let written = 0
  for (const post of posts) {
    try {
      const result = await buildPostImport(post, options)
      await writeArticleFolder({ ...result, ...environment, force: values.force === true })
      reports.push(formatImportReport(result, post.title))
      written += 1
      if (result.draft.fields.category === undefined)
        for (const { slug } of post.categories) unknown.set(slug, (unknown.get(slug) ?? 0) + 1)
    } catch (error) {
      // One post that cannot be taken must not keep the others from being imported.
      if (!(error instanceof EditorError)) throw error
      // What else can be done about a folder that is taken is said below, for all.
      reports.push(`Không nhập "${post.title}": ${error.message.split('\n')[0]}`)
    }
  }
  const report = join(environment.cacheFolder, 'nhap-wordpress.txt')
  await mkdir(environment.cacheFolder, { recursive: true })
  await writeFile(report, `${reports.join('\n\n')}\n`)
  console.log(
    [
      `Đã nhập ${written}/${posts.length} bài đã đăng, mỗi bài là một bản nháp trong content/bai-viet/.`,
      ...[...unknown].map(
        ([slug, count]) =>
          `Chuyên mục cũ "${slug}" (${count} bài) chưa biết thành chuyên mục nào: dùng --category-map.`,
      ),
      ...(written < posts.length
        ? [
            `${posts.length - written} bài không nhập. Bài đã có trong content/bai-viet/ chỉ bị ghi đè khi thêm --force.`,
          ]
        : []),
      `Từng bài cần gì: xem tệp ${relative('.', report)}. Rồi chạy: npm run check`,
    ].join('\n'),
  )
  return written === posts.length ? 0 : 1
})

async function checkFolder(folder: string): Promise<void> {
  const stats = await stat(folder).catch(() => undefined)
  if (!stats?.isDirectory()) throw new EditorError(`--uploads: không có thư mục "${folder}".`)
}

function parseCategoryMap(text = '', categories: readonly Category[]): ReadonlyMap<string, string> {
  return new Map(
    text
      .split(',')
      .filter(pair => pair.trim() !== '')
      .map(pair => {
        const [old = '', slug = ''] = pair.split('=').map(part => part.trim())
        if (!categories.some(category => category.slug === slug))
          throw new EditorError(
            `--category-map: "${pair.trim()}" phải là ma-cu=ma-moi, mã mới là một trong: ${categories.map(category => category.slug).join(', ')}.`,
          )
        return [old, slug]
      }),
  )
}
