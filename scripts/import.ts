import { basename, dirname } from 'node:path'
import { environment } from '../config/environment.ts'
import { EditorError } from '../lib/drafts/editorError.ts'
import { writeDraftFolder } from '../lib/drafts/writeDraftFolder.ts'
import { buildImport } from '../lib/import/buildImport.ts'
import { formatImportReport } from '../lib/import/formatImportReport.ts'
import { type ImportFile, readImportedPage } from '../lib/import/readImportedPage.ts'
import { readImportFile } from '../lib/import/readImportFile.ts'
import { nowInHanoi } from '../lib/text/hanoiDate.ts'
import { articleOptions, parseArticleOptions } from './articleOptions.ts'
import { convertOffice } from './convertOffice.ts'
import { listSpellings } from './listSpellings.ts'
import { loadSiteConfig } from './loadSiteConfig.ts'
import { parseArguments } from './parseArguments.ts'
import { readStandardInput } from './readStandardInput.ts'
import { runCommand } from './runCommand.ts'

const USAGE = `Hãy ghi tên tệp cần nhập:
  npm run import -- "Bao cao.docx"
  npm run import -- a.docx b.doc c.odt d.rtf e.html f.txt
Nhập chữ vừa chép: dán vào một tệp .txt rồi nhập tệp đó.
Chuyển từ lệnh khác: xclip -o | npm run import -- -`

/** `npm run import -- FILE…`: each file becomes the draft of an article. `-` is standard input. */
await runCommand(async () => {
  const { values, names } = parseArguments({ ...articleOptions, title: '"Tiêu đề"', force: true })
  const files = names.length > 0 ? names : process.stdin.isTTY ? [] : ['-']
  if (files.length === 0) throw new EditorError(USAGE)
  if (files.length > 1 && (values.title ?? values.slug) !== undefined)
    throw new EditorError('--title và --slug chỉ dùng khi nhập một tệp.')
  const { site } = await loadSiteConfig(environment.siteConfigFile)
  const { slug, fields } = parseArticleOptions(values, site.categories)
  const context = {
    categories: site.categories,
    names: listSpellings(site),
    now: nowInHanoi(new Date()),
    fields,
    ...(slug && { slug }),
  }
  let failed = 0
  for (const name of files) {
    try {
      const file = await readFile(name)
      const result = await buildImport(await readImportedPage(file, convertOffice), file, context)
      await writeDraftFolder({
        contentFolder: environment.contentFolder,
        section: 'bai-viet',
        slug: result.slug,
        files: result.files,
        force: values.force === true,
      })
      console.log(`${formatImportReport(result, file.name)}\n`)
    } catch (error) {
      // One file that cannot be read must not keep the others from being imported.
      if (!(error instanceof EditorError)) throw error
      const told = error.message.includes(basename(name)) ? '' : `"${basename(name)}": `
      console.error(`${told}${error.message}\n`)
      failed += 1
    }
  }
  return failed === 0 ? 0 : 1
})

async function readFile(name: string): Promise<ImportFile> {
  if (name === '-') return { name: 'van-ban-dan.txt', bytes: await readStandardInput() }
  return { name: basename(name), bytes: await readImportFile(name), folder: dirname(name) }
}
