import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Message, transform } from 'esbuild'
import type { SettingsSource } from '../lib/content/findSettingPlace.ts'
import { parseSiteConfig, SiteConfigError } from '../lib/content/parseSiteConfig.ts'
import { formatExcerpt } from '../lib/text/formatExcerpt.ts'
import type { Problem, SiteConfig } from '../lib/types.ts'

type Place = Pick<Problem, 'line' | 'column'>
type Fault = Place & Pick<Problem, 'message' | 'fix'>

export interface LoadedSiteConfig {
  readonly site: SiteConfig
  readonly source: SettingsSource
}

/** Reads the site's identity from a TypeScript file. Throws a SiteConfigError for whatever is wrong with it. */
export async function loadSiteConfig(path: string): Promise<LoadedSiteConfig> {
  const file = relative('.', path)
  const source = { file, text: await readSettings(path, file) }
  await checkSyntax(source)
  try {
    const exported: { readonly site?: unknown } = await import(pathToFileURL(path).href)
    return { site: parseSiteConfig(exported.site, source), source }
  } catch (error) {
    if (error instanceof SiteConfigError) throw error
    throw buildError(source, buildRunWords(source.text, error))
  }
}

async function readSettings(path: string, file: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    const words = { message: 'Không đọc được tệp cấu hình.', fix: 'kiểm tra tên tệp, hoặc biến SITE_CONFIG' }
    throw buildError({ file, text: '' }, { line: 1, column: 1, ...words })
  }
}

/** Before Node runs the file: only the compiler tells the line of a mistake in it. */
async function checkSyntax(source: SettingsSource): Promise<void> {
  try {
    await transform(source.text, { loader: 'ts', logLevel: 'silent' })
  } catch (error) {
    const [first] = isTransformFailure(error) ? error.errors : []
    const { line = 1, column = 0 } = first?.location ?? {}
    throw buildError(source, findSyntaxFault(source.text.split('\n'), { line, column: column + 1 }))
  }
}

function isTransformFailure(error: unknown): error is { readonly errors: readonly Message[] } {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors)
}

function findSyntaxFault(lines: readonly string[], { line, column }: Place): Fault {
  const written = lines[line - 1] ?? ''
  const quoted = formatQuoted(written)
  if (quoted !== undefined) {
    const message =
      "Trong cặp nháy đơn '…' có thêm dấu nháy ', nên chữ bị cắt ở đó; đặt cả cụm trong ngoặc kép."
    return { line, column, message, fix: quoted.trim() }
  }
  const above = lines.slice(0, line - 1).findLastIndex(text => text.trim() !== '')
  const before = (lines[above] ?? '').trimEnd()
  if (/['"\d\]})]$/.test(before)) {
    const message = 'Thiếu dấu phẩy ở cuối dòng này.'
    return { line: above + 1, column: before.length + 1, message, fix: `${before.trim()},` }
  }
  const message = `Không hiểu được tệp cấu hình từ chỗ này: "${formatExcerpt(written.trim())}".`
  const fix = 'xem lại dòng này và dòng trên: dấu nháy và dấu ngoặc mở ra phải đóng lại, hết mục có dấu phẩy'
  return { line, column, message, fix }
}

/** A mistake that shows only when the file runs, most often words without quotes. */
function buildRunWords(text: string, error: unknown): Fault {
  const [, word] = (error instanceof Error && /^(\S+) is not defined$/.exec(error.message)) || []
  const before = text.slice(0, Math.max(0, text.search(new RegExp(`(?<=[:,[]\\s*)${word}\\b`)))).split('\n')
  const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 }
  if (word !== undefined)
    return { ...place, message: `Chữ ${word} phải đặt trong dấu nháy.`, fix: `"${word}"` }
  const message = 'Tệp cấu hình không chạy được.'
  return { line: 1, column: 1, message, fix: 'so lại từng mục với tệp config/site.ts đi kèm mã nguồn' }
}

/** `name: 'Xã H'Mông',` as `name: "Xã H'Mông",`; `undefined` where the line is of no such form. */
function formatQuoted(line: string): string | undefined {
  const { lead, words, end } = /^(?<lead>[^']*)'(?<words>.*'.*)'(?<end>[ ,}\]]*)$/.exec(line)?.groups ?? {}
  const isOneValue = words !== undefined && !/[^\\]'\s*[,:}]/.test(words)
  return isOneValue && !words.includes('"') ? `${lead}"${words}"${end}` : undefined
}

function buildError({ file }: SettingsSource, fault: Fault): SiteConfigError {
  return new SiteConfigError([{ file, field: 'site', severity: 'error', code: 'BT59', ...fault }])
}
