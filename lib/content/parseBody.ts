import { type MarkdownContext, type RenderedMarkdown, renderMarkdown } from '../markdown/renderMarkdown.ts'
import type { Parsed } from '../types.ts'
import type { SourceParts } from './parseSource.ts'

/** Renders the body of a source file; a body without a word in it is a problem. */
export function parseBody(parts: SourceParts, context: MarkdownContext): Parsed<RenderedMarkdown> {
  if (!parts.body.ok) return parts.body
  if (parts.body.value.trim() !== '') return renderMarkdown(parts.body.value, context)
  const line = Math.min(parts.frontMatterEnd + 1, parts.lines.length)
  return {
    ok: false,
    problems: [
      {
        file: context.file,
        line,
        column: 1,
        field: 'nội dung',
        severity: 'error',
        code: 'BT47',
        message: 'Chưa có nội dung dưới dòng --- thứ hai.',
        fix: 'viết nội dung; chưa viết xong thì để draft: true ở phần đầu bài',
      },
    ],
  }
}
