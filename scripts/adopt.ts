import { spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { environment } from '../config/environment.ts'
import { emptyDrawing } from '../lib/adopt/brandMark.ts'
import { buildSiteConfig, renderSiteConfig } from '../lib/adopt/renderSiteConfig.ts'
import { renderStarter } from '../lib/adopt/renderStarter.ts'
import { parseSiteConfig } from '../lib/content/parseSiteConfig.ts'
import { EditorError } from '../lib/drafts/editorError.ts'
import { parseColourSheet, renderColourSheet } from '../lib/publish/colours/colourSheet.ts'
import { listFiles } from '../lib/publish/listFiles.ts'
import { nowInHanoi } from '../lib/text/hanoiDate.ts'
import { type Adoption, adoptOptions, askAdoption, parseAdoption } from './adoptOptions.ts'
import { readRedirectTable } from './listRedirects.ts'
import { parseOptions } from './parseArguments.ts'
import { readGit } from './readGit.ts'
import { runCommand } from './runCommand.ts'

const starterFolder = 'config/starter'
const brandFolder = 'public/brand'
const biome = 'node_modules/@biomejs/biome/bin/biome'

/**
 * `npm run adopt`: makes this the site of another commune: its record, its colours and mark, two sample articles
 * and the standing pages that every site needs in the place of all content. Asks at a terminal for what is not
 * said; refuses, unless `--force` is given, while git could not bring back what goes.
 */
await runCommand(async () => {
  const { force, ...said } = parseOptions({ ...adoptOptions, force: true })
  if (!force) checkKept()
  const css = await readFile(environment.coloursFile, 'utf8')
  const sheet = parseColourSheet(css)
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY
  const terminal = { input: process.stdin, output: process.stdout }
  const adoption = await parseAdoption(isTerminal ? await askAdoption(said, sheet, terminal) : said, sheet)
  await writeAdoption(adoption, css)
  console.log(
    [
      `Trang nay là của ${adoption.identity.name}.`,
      `Đã viết ${[environment.siteConfigFile, environment.contentFolder, brandFolder].map(formatPath).join(', ')}.`,
      'Việc tiếp theo:',
      '  1. npm run check && npm start, rồi mở http://localhost:3000 xem thử;',
      '  2. sửa các trang mẫu trong content/trang, thay hai bài mẫu bằng bài thật;',
      '  3. git add -A && git commit. Muốn bỏ hết thay đổi: git restore . && git clean -fd content',
    ].join('\n'),
  )
  return 0
})

function checkKept(): void {
  const changes = readGit('status', '--porcelain')
  if (changes === '') return
  const why =
    changes === undefined
      ? 'Thư mục này không có git'
      : `Còn thay đổi chưa ghi vào git:\n${changes.trimEnd()}\nNếu làm tiếp`
  throw new EditorError(
    `${why}, nội dung bị thay sẽ không lấy lại được. Hãy git commit trước, hoặc thêm --force nếu không cần giữ.`,
  )
}

async function writeAdoption({ identity, colours, mark }: Adoption, css: string): Promise<void> {
  const { siteConfigFile, contentFolder, redirectsFile } = environment
  const site = buildSiteConfig(identity)
  const text = format(renderSiteConfig(site))
  // Refused here rather than after everything else is gone.
  parseSiteConfig(site, { file: formatPath(siteConfigFile), text })
  const date = nowInHanoi(new Date()).slice(0, 'YYYY-MM-DD'.length)
  const starters = await listFiles(starterFolder)
  const files = new Map([
    [siteConfigFile, text],
    [join(dirname(siteConfigFile), 'colours.css'), renderColourSheet(css, colours)],
    [redirectsFile, await readComments(redirectsFile)],
    [join(brandFolder, 'logo.svg'), mark],
    [join(brandFolder, 'favicon.svg'), mark],
    [join(brandFolder, 'nui.svg'), emptyDrawing],
  ])
  for (const file of starters) {
    const starter = await readFile(join(starterFolder, file), 'utf8')
    files.set(join(contentFolder, file), renderStarter(starter, identity, date))
  }
  for (const name of await readdir(contentFolder)) {
    await rm(join(contentFolder, name), { recursive: true })
  }
  for (const [file, written] of files) {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, written)
  }
}

/** Old addresses of the other site lead nowhere here; the lines that explain the table stay. */
async function readComments(file: string): Promise<string> {
  const lines = (await readRedirectTable(file)).split('\n')
  return lines
    .filter(line => line.startsWith('#'))
    .map(line => `${line}\n`)
    .join('')
}

/** As the project's own formatter writes it, so that its check stays green. */
function format(text: string): string {
  const args = [biome, 'format', '--stdin-file-path=config/site.ts']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { input: text, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

function formatPath(path: string): string {
  return relative('.', path)
}
