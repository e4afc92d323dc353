import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { environment } from '../config/environment.ts'
import { EditorError } from '../lib/drafts/editorError.ts'
import { renderArticleFile } from '../lib/drafts/renderArticleFile.ts'
import { writeDraftFolder } from '../lib/drafts/writeDraftFolder.ts'
import { formatImportFindings } from '../lib/import/formatImportReport.ts'
import { importLimits } from '../lib/import/importLimits.ts'
import { readImportFile } from '../lib/import/readImportFile.ts'
import { buildPostImport } from '../lib/import/wordpress/buildPostImport.ts'
import {
  formatPost,
  formatPostCounts,
  listCounts,
  type WrittenPost,
} from '../lib/import/wordpress/formatPosts.ts'
import { listDraftReasons } from '../lib/import/wordpress/listDraftReasons.ts'
import { parseWordPressExport } from '../lib/import/wordpress/parseWordPressExport.ts'
import { nowInHanoi } from '../lib/text/hanoiDate.ts'
import type { Category } from '../lib/types.ts'
import { listSpellings } from './listSpellings.ts'
import { loadSiteConfig } from './loadSiteConfig.ts'
import { parseArguments } from './parseArguments.ts'
import { runCommand } from './runCommand.ts'
import { writeFaultyAsDrafts } from './writeFaultyAsDrafts.ts'

const USAGE = `Hãy ghi tệp xuất của WordPress (Công cụ > Xuất ra > Tất cả nội dung):
  npm run import:wordpress -- trang-cu.xml --uploads wp-content/uploads
  npm run import:wordpress -- trang-cu.xml --category-map "tin-tuc=tin-hoat-dong,dang=xay-dung-dang"`

/**
 * `npm run import:wordpress -- EXPORT.xml`: every post of an old site becomes an article, published where it was
 * and where the check has nothing against it, else a draft with the reason told.
 */
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
  if (posts.length === 0)
    throw new EditorError('Tệp không có bài nào để nhập (trang cố định không được nhập).')
  const options = {
    categories: site.categories,
    categoryNames: parseCategoryMap(values['category-map'], site.categories),
    names: listSpellings(site),
    fields: {},
    now: nowInHanoi(new Date()),
    ...(values.uploads !== undefined && { uploads: values.uploads }),
  }
  const written: WrittenPost[] = []
  const refused: string[] = []
  const unknown: string[] = []
  for (const post of posts) {
    try {
      const result = await buildPostImport(post, options)
      const { slug, article, draft } = result
      const reasons = listDraftReasons(post, result)
      const index = renderArticleFile({ ...article, isPublished: reasons.length === 0 }, site.categories)
      const files = new Map([...result.files, ['index.md', index]])
      await writeDraftFolder({
        ...environment,
        section: 'bai-viet',
        slug,
        files,
        force: values.force === true,
      })
      written.push({ title: post.title, slug, article, findings: formatImportFindings(result), reasons })
      if (draft.fields.category === undefined) unknown.push(...post.categories.map(old => old.slug))
    } catch (error) {
      // One post that cannot be taken must not keep the others from being imported.
      if (!(error instanceof EditorError)) throw error
      // What else can be done about a folder that is taken is said below, for all.
      refused.push(`Không nhập "${post.title}": ${error.message.split('\n')[0]}`)
    }
  }
  const faults = await writeFaultyAsDrafts(written, site.categories)
  const report = join(environment.cacheFolder, 'nhap-wordpress.txt')
  const told = [...refused, ...written.map(post => formatPost(post, faults.get(post.slug) ?? []))]
  await mkdir(environment.cacheFolder, { recursive: true })
  await writeFile(report, `${told.join('\n\n')}\n`)
  console.log(
    [
      formatPostCounts(written, faults),
      ...listCounts(unknown).map(
        ([slug, count]) =>
          `Chuyên mục cũ "${slug}" (${count} bài) chưa biết thành chuyên mục nào: dùng --category-map.`,
      ),
      ...(refused.length > 0
        ? [
            `${refused.length} bài không nhập. Bài đã có trong content/bai-viet/ chỉ bị ghi đè khi thêm --force.`,
          ]
        : []),
      `Từng bài ra sao, cần gì: xem tệp ${relative('.', report)}. Rồi chạy: npm run check`,
    ].join('\n'),
  )
  return refused.length === 0 ? 0 : 1
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
