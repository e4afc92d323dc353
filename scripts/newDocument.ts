import { environment } from '../config/environment.ts'
import type { DocumentFields } from '../lib/drafts/documentFields.ts'
import { EditorError } from '../lib/drafts/editorError.ts'
import { renderDocumentFile } from '../lib/drafts/renderDocumentFile.ts'
import { writeDraftFolder } from '../lib/drafts/writeDraftFolder.ts'
import { slugify } from '../lib/text/slugify.ts'
import { askDocumentFields } from './askDocumentFields.ts'
import type { Terminal } from './askLines.ts'
import { parseSlugOption } from './checkOption.ts'
import { documentOptions, parseDocumentFields } from './documentOptions.ts'
import { loadSiteConfig } from './loadSiteConfig.ts'
import { parseArguments } from './parseArguments.ts'

const labels = {
  title: 'trích yếu',
  type: 'loại văn bản',
  field: 'lĩnh vực',
  issuer: 'cơ quan ban hành',
  date: 'ngày ban hành',
} as const

/**
 * Makes the folder of an official document of what the command line says, asking at `terminal` for what is missing. Gives
 * what to tell its editor.
 */
export async function newDocument(terminal: Terminal | undefined): Promise<string> {
  const { values, names } = parseArguments({ ...documentOptions, force: true })
  const { 'van-ban': number, slug: wish, force, ...others } = values
  const { documents: terms } = (await loadSiteConfig(environment.siteConfigFile)).site
  const said = { ...others, ...(number && { number }), ...(names.length > 0 && { title: names.join(' ') }) }
  const known = parseDocumentFields(said, terms)
  const fields = terminal ? await askDocumentFields(known, terms, terminal) : known
  const slug = wish === undefined ? buildSlug(fields) : parseSlugOption(wish)
  await writeDraftFolder({
    contentFolder: environment.contentFolder,
    section: 'van-ban',
    slug,
    files: new Map([['index.md', renderDocumentFile(fields, terms)]]),
    force: force === true,
  })
  const empty = Object.entries(labels).filter(([key]) => !fields[key as keyof DocumentFields])
  return [
    `Đã tạo bản nháp content/van-ban/${slug}/index.md`,
    ...(empty.length > 0 ? ['Bạn cần điền:', ...empty.map(([key, label]) => `  - ${key}: ${label}`)] : []),
    'Để tệp toàn văn vào cùng thư mục, ghi tên tệp ở mục attachments, rồi chạy: npm run check',
  ].join('\n')
}

/** Symbols begin anew every year. */
function buildSlug({ number = '', date = '' }: DocumentFields) {
  const slug = slugify(`${number} ${date.slice(0, 'YYYY'.length)}`)
  if (slug !== undefined) return slug
  throw new EditorError('Số ký hiệu không có chữ nào làm được tên thư mục. Hãy thêm --slug ten-thu-muc.')
}
