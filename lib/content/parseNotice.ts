import type { BodyLink, RenderedMarkdown } from '../markdown/renderMarkdown.ts'
import type { HanoiDate, Parsed, Problem, UrgentNotice } from '../types.ts'
import { noticeSchema } from './frontMatterSchema.ts'
import { parseTextFile, type TextFileContext } from './parseTextFile.ts'

export interface NoticeSource {
  readonly bytes: Uint8Array
  /** The name that problems print. */
  readonly file: string
}

export interface ParsedNotice {
  readonly notice: UrgentNotice
  readonly draft: boolean
  /** Links to addresses of this site, for a check once all addresses are known. */
  readonly links: readonly BodyLink[]
  readonly file: string
}

/** Characters: it stands over every page, on telephones too. */
const longest = 400

/**
 * Takes the bytes of `thong-bao-khan.md` to the urgent notice, or to everything that is wrong with it. A day
 * without an hour is whole. `undefined` for a draft with faults, which are then warnings. Never throws.
 */
export function parseNotice(
  { bytes, file }: NoticeSource,
  context: TextFileContext,
): Parsed<ParsedNotice | undefined> {
  const exampleKeys = ['title', 'start', 'end']
  const source = { bytes, file, folder: '', schema: noticeSchema, exampleKeys }
  const parsed = parseTextFile(source, context, body => checkNotice(body, file))
  if (!parsed.ok) return parsed
  if (parsed.value === undefined) return { ...parsed, value: undefined }
  const { title, start, end, draft } = parsed.value.data
  const { html, text, links } = parsed.value.body
  const notice = { title, start: addTime(start, '00:00'), end: addTime(end, '23:59'), html, text }
  return { ...parsed, value: { notice, draft, links, file } }
}

const addTime = (date: HanoiDate, time: string): HanoiDate =>
  date.includes('T') ? date : (`${date}T${time}` as HanoiDate)

function checkNotice({ text, figures, headings }: RenderedMarkdown, file: string): readonly Problem[] {
  const advice = 'viết bài riêng trong content/bai-viet/ rồi dẫn đến bài đó bằng một liên kết'
  const messages = [
    ...(text.length > longest
      ? [`Thông báo khẩn dài ${text.length} ký tự; nhiều nhất là ${longest}, vì hiện trên mọi trang.`]
      : []),
    ...(figures.length + headings.length > 0 ? ['Thông báo khẩn chỉ có chữ, không có ảnh và đề mục.'] : []),
  ]
  return messages.map(message => ({
    file,
    line: 1,
    column: 1,
    field: 'nội dung',
    severity: 'error',
    code: 'BT74',
    message,
    fix: advice,
  }))
}
