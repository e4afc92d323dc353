import { reservedDocumentSlugs, reservedSlugs } from '../routes.ts'
import { parseSlug } from '../text/parseSlug.ts'
import { slugify } from '../text/slugify.ts'
import type { Problem } from '../types.ts'
import { buildError, buildWarning, checkFileName, isTextName, type Words } from './checkFileName.ts'
import type { ContentEntry } from './listContentEntries.ts'

const folderNames = {
  'bai-viet': 'Thư mục bài viết',
  'thu-vien-anh': 'Thư mục album',
  'van-ban': 'Thư mục văn bản',
} as const

type TextSection = keyof typeof folderNames

const isTextSection = (name: string | undefined): name is TextSection =>
  name !== undefined && Object.hasOwn(folderNames, name)

/** The texts that stand in no folder. */
const looseFiles: ReadonlySet<string> = new Set(['thong-bao-khan.md', 'to-chuc.yml'])

/** Folders that hold nothing but texts of one kind, with the endings of their names. */
const textFolders: ReadonlyMap<string, readonly string[]> = new Map([
  ['hoi-dap', ['.md']],
  ['lich-cong-tac', ['.csv', '.ics']],
])

/** Folders whose address is that of another part of the site: files beside other texts, lists of documents. */
const takenFolders: ReadonlySet<string> = new Set([
  'bai-viet/trang',
  'bai-viet/thu-vien-anh',
  'bai-viet/van-ban',
  ...[...reservedDocumentSlugs].map(slug => `van-ban/${slug}`),
])

/**
 * Checks where things lie in the content folder and what they are called: `bai-viet/<slug>/index.md`,
 * `thu-vien-anh/<slug>/index.md`, `van-ban/<slug>/index.md` and `trang/<slug>.md`, pictures and files for download
 * beside them, questions, schedules, the urgent notice and the organisation, and nothing else. Every entry that the
 * site would not use is named: a file skipped in silence is an article lost.
 */
export function checkLayout(entries: readonly ContentEntry[]): readonly Problem[] {
  const paths = new Set(entries.map(({ path }) => path))
  return entries.flatMap(entry => {
    const words = checkKind(entry) ?? checkPlace(entry, paths)
    return words === undefined
      ? []
      : [{ file: `content/${entry.path}`, line: 1, column: 1, field: 'tệp', ...words }]
  })
}

function checkKind({ path, kind }: ContentEntry): Words | undefined {
  if (kind === 'link') {
    return buildError(
      'BT43',
      'Đây là lối tắt đến tệp ở nơi khác, không phải tệp thật.',
      'chép tệp thật vào chỗ này',
    )
  }
  if (kind === 'other') return buildError('BT44', 'Đây không phải là tệp thường.', 'xóa đi')
  if (kind === 'folder' && path.endsWith('.md')) {
    return buildError(
      'BT44',
      'Đây là thư mục nhưng mang tên của tệp .md.',
      `đổi tên thư mục thành ${findName(path).slice(0, -3)}`,
    )
  }
  return undefined
}

function checkPlace(entry: ContentEntry, paths: ReadonlySet<string>): Words | undefined {
  const [section, name = '', inner, ...deeper] = entry.path.split('/')
  const endings = textFolders.get(section ?? '')
  if (endings !== undefined) return checkTextEntry(entry, { name, inner, endings })
  if (section === 'trang') return name !== '' && inner === undefined ? checkPageEntry(entry, name) : undefined
  if (!isTextSection(section)) return checkOutside(entry)
  if (name === '') return undefined
  if (inner === undefined)
    return entry.kind === 'folder' ? checkTextFolder(section, name, paths) : checkLooseFile(section, name)
  if (deeper.length > 0) return undefined
  if (entry.kind === 'folder') {
    return buildError(
      'BT45',
      `${folderNames[section]} không chứa thư mục con.`,
      'để ảnh và tệp ngay cạnh index.md',
    )
  }
  // A folder without index.md is told once, with the text file that should have that name.
  const isTold = isTextName(inner) && !paths.has(`${section}/${name}/index.md`)
  return inner === 'index.md' || isTold ? undefined : checkFileName(inner)
}

function checkOutside({ path, kind }: ContentEntry): Words | undefined {
  if (path.includes('/') || (looseFiles.has(path) && kind === 'file')) return undefined
  const what = kind === 'folder' ? 'Thư mục' : 'Tệp'
  return buildWarning(
    'BT43',
    `${what} này không thuộc bài viết hay trang nào nên không được dùng.`,
    'chuyển vào bai-viet/<tên-bài>/ hoặc xóa đi',
  )
}

function checkTextFolder(section: TextSection, name: string, paths: ReadonlySet<string>): Words | undefined {
  const folder = `${section}/${name}`
  const fault = takenFolders.has(folder) ? buildTakenError(name) : checkSlug(name, 'thư mục')
  if (fault !== undefined || paths.has(`${folder}/index.md`)) return fault
  const other = [...paths].find(path => path.startsWith(`${folder}/`) && isTextName(path))
  const fix =
    other === undefined
      ? 'viết nội dung vào tệp index.md trong thư mục này'
      : `đổi tên ${findName(other)} thành index.md`
  return buildError('BT45', `${folderNames[section]} không có tệp index.md.`, fix)
}

function buildTakenError(name: string): Words {
  const message = `Tên thư mục "${name}" đã có phần khác của trang dùng.`
  return buildError('BT13', message, 'đặt tên thư mục theo tên bài')
}

function checkLooseFile(section: string, name: string): Words {
  const slug = slugify(name.replace(/(?:\.md)?\.[^.]*$/i, '')) ?? 'ten-bai'
  if (!/\.(?:md|markdown|txt)$/i.test(name))
    return buildWarning(
      'BT45',
      'Tệp này không nằm trong thư mục của bài nào nên không được dùng.',
      'chuyển vào thư mục của bài',
    )
  return buildError(
    'BT45',
    'Mỗi bài viết, mỗi album, mỗi văn bản phải nằm trong thư mục riêng.',
    `chuyển tệp thành content/${section}/${slug}/index.md`,
  )
}

function checkPageEntry({ kind }: ContentEntry, name: string): Words | undefined {
  if (kind === 'folder')
    return buildError('BT45', 'Thư mục trang không chứa thư mục con.', 'để tệp ngay trong content/trang/')
  if (!/\.md$/.test(name)) return checkFileName(name)
  const slug = name.slice(0, -3)
  if (reservedSlugs.has(slug))
    return buildError('BT13', `Địa chỉ /${slug}/ đã có phần khác của trang dùng.`, 'đặt tên khác cho tệp')
  return checkSlug(slug, 'tệp')
}

interface TextEntry {
  readonly name: string
  /** What lies in a folder of that name; nothing of it is told beside the folder. */
  readonly inner: string | undefined
  readonly endings: readonly string[]
}

function checkTextEntry({ kind }: ContentEntry, { name, inner, endings }: TextEntry): Words | undefined {
  if (name === '' || inner !== undefined) return undefined
  const known = endings.join(' và ')
  const ending = endings.find(one => name.endsWith(one))
  if (kind === 'folder')
    return buildError('BT45', 'Thư mục này không chứa thư mục con.', `để tệp ${known} ngay trong thư mục này`)
  if (ending === undefined)
    return buildWarning(
      'BT45',
      `Thư mục này chỉ có các tệp ${known}.`,
      'chuyển sang thư mục của một bài, hoặc xóa đi',
    )
  return checkSlug(name.slice(0, -ending.length), 'tệp', ending)
}

function checkSlug(name: string, what: string, ending = '.md'): Words | undefined {
  if (parseSlug(name) !== undefined) return undefined
  const slug = slugify(name)
  const message =
    name.length > 80
      ? `Tên ${what} dài ${name.length} ký tự; nhiều nhất là 80, vì tên này là địa chỉ trên trang.`
      : `Tên ${what} chỉ gồm chữ thường không dấu, chữ số và dấu gạch ngang, vì tên này là địa chỉ trên trang.`
  const extension = what === 'tệp' ? ending : ''
  return buildError(
    name.length > 80 ? 'BT48' : 'BT23',
    message,
    slug === undefined ? 'đặt tên khác' : `đổi tên ${what} thành ${slug}${extension}`,
  )
}

function findName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
