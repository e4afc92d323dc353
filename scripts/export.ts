import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, rename, stat } from 'node:fs/promises'
import { basename, dirname, relative, resolve } from 'node:path'
import { environment } from '../config/environment.ts'
import { EditorError } from '../lib/drafts/editorError.ts'
import { listExportEntries } from '../lib/publish/export/exportEntries.ts'
import { exportReadmeName, renderExportReadme } from '../lib/publish/export/renderExportReadme.ts'
import { writeWarc } from '../lib/publish/export/writeWarc.ts'
import { writeZip } from '../lib/publish/export/writeZip.ts'
import { formatFileSize } from '../lib/text/formatFileSize.ts'
import { loadSiteConfig } from './loadSiteConfig.ts'
import { parseOptions } from './parseArguments.ts'
import { readCommit } from './readGit.ts'
import { runCommand } from './runCommand.ts'

const usage =
  'Hãy ghi: npm run export -- --to ban-sao.zip, hoặc npm run export -- --warc --to ban-sao.warc.gz'

/**
 * `npm run export -- --to FILE.zip`: builds, and writes the whole site into one file that is read without a server:
 * pages, Markdown, originals, a manifest. `--warc --to FILE.warc.gz` writes a web archive of what is served instead.
 */
await runCommand(async () => {
  const values = parseOptions({ to: 'ban-sao.zip', warc: true })
  const ending = values.warc ? '.warc.gz' : '.zip'
  if (!values.to?.endsWith(ending)) throw new EditorError(usage)
  const to = resolve(values.to)
  const [code] = await once(fork('scripts/build.ts'), 'exit')
  if (code !== 0) throw new EditorError('Chưa ghi bản sao: bản dựng có lỗi (xem ở trên).')
  await mkdir(dirname(to), { recursive: true })
  const unfinished = `${to}.part`
  const count = values.warc ? await exportWarc(unfinished) : await exportZip(unfinished)
  await rename(unfinished, to)
  const { size } = await stat(to)
  console.log(`Đã ghi ${count} tệp vào ${relative('.', to)} (${formatFileSize(size)}).`)
  return 0
})

async function exportZip(to: string): Promise<number> {
  const { outFolder, contentFolder, siteConfigFile, coloursFile, redirectsFile } = environment
  const { site } = await loadSiteConfig(siteConfigFile)
  const settings = [
    siteConfigFile,
    coloursFile,
    redirectsFile,
    'config/strings.ts',
    'config/abbreviations.ts',
    'config/glossary.ts',
  ]
  const sources = {
    content: contentFolder,
    brand: 'public/brand',
    ...Object.fromEntries(settings.filter(existsSync).map(file => [`config/${basename(file)}`, file])),
  }
  const readme = { path: exportReadmeName, read: async () => Buffer.from(renderExportReadme(site)) }
  const entries = [readme, ...(await listExportEntries({ site: outFolder, sources }))]
  const commit = readCommit()
  await writeZip(to, entries, commit === undefined ? {} : { commit })
  console.log('Trong đó có cả bài nháp và bản gốc chưa đăng: xem lại trước khi đưa cho nơi khác.')
  console.log('Tệp lịch .ics gốc không có trong đó, vì có thể ghi việc riêng; lịch đã đăng thì có.')
  return entries.length
}

async function exportWarc(to: string): Promise<number> {
  const { outFolder, siteConfigFile } = environment
  const { title } = (await loadSiteConfig(siteConfigFile)).site
  return writeWarc({ site: outFolder, to, title, at: new Date() })
}
