import type { BodyLink, RenderedMarkdown } from '../markdown/renderMarkdown.ts'
import { questionPath } from '../routes.ts'
import type { Parsed, Problem, Question, Slug } from '../types.ts'
import { questionSchema } from './frontMatterSchema.ts'
import { parseTextFile, type TextFileContext } from './parseTextFile.ts'

export interface QuestionSource {
  readonly slug: Slug
  readonly bytes: Uint8Array
}

export interface ParsedQuestion {
  readonly question: Question
  /** Links of the answer to addresses of this site, for a check once all addresses are known. */
  readonly links: readonly BodyLink[]
}

/**
 * Takes the bytes of `hoi-dap/<slug>.md` to a question with its answer, or to everything that is wrong with
 * it. `undefined` for a draft with faults, which are then warnings. Never throws.
 */
export function parseQuestion(
  { slug, bytes }: QuestionSource,
  context: TextFileContext,
): Parsed<ParsedQuestion | undefined> {
  const file = `content/hoi-dap/${slug}.md`
  const exampleKeys = ['question', 'field', 'date', 'answeredBy']
  const source = { bytes, file, folder: 'hoi-dap', schema: questionSchema, exampleKeys }
  const parsed = parseTextFile(source, context, body => checkAnswer(body, file))
  if (!parsed.ok) return parsed
  if (parsed.value === undefined) return { ...parsed, value: undefined }
  const { data, body } = parsed.value
  const { html, text, links } = body
  const question = { slug, path: questionPath(slug), ...data, html, text, sourceFile: file }
  return { ...parsed, value: { question, links } }
}

/** Many answers share a page, so ids of headings and notes would meet those of others. */
function checkAnswer({ html, headings }: RenderedMarkdown, file: string): readonly Problem[] {
  if (headings.length === 0 && !html.includes(' id="')) return []
  const message = 'Câu trả lời chỉ gồm đoạn văn, danh sách và bảng, không có đề mục và chú thích cuối trang.'
  const fix = 'bỏ đề mục và chú thích; câu trả lời dài thì viết thành bài rồi dẫn đến bài đó'
  return [{ file, line: 1, column: 1, field: 'nội dung', severity: 'error', code: 'BT90', message, fix }]
}
