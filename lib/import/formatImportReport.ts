import { formatExcerpt } from '../text/formatExcerpt.ts'
import type { ArticleImport } from './buildImport.ts'
import type { DraftNote } from './draft.ts'

const CERTAINTY = { sure: 'chắc', likely: 'khá chắc', unsure: 'chưa chắc' } as const

/**
 * What an import understood, guessed, left out and could not know, in the order in which an editor works it
 * off. Takes the import and the name of the file it came from.
 */
export function formatImportReport(result: ArticleImport, source: string): string {
  return [
    `Đã nhập "${source}" thành bản nháp content/bai-viet/${result.slug}/index.md`,
    formatImportFindings(result),
    'Điền xong chạy: npm run check',
  ].join('\n')
}

/** The same for one import of many, without its head and without what to do next. */
export function formatImportFindings({ files, draft, changes, todo }: ArticleImport): string {
  const pictures = [...files.keys()].filter(name => name.startsWith('anh-'))
  const original = [...files.keys()].find(name => name.startsWith('.'))
  const guesses = draft.notes.filter(({ certainty }) => certainty !== 'sure')
  return [
    ...formatPart('Hiểu được', [
      ...draft.notes.filter(({ certainty }) => certainty === 'sure').map(formatNote),
      formatBodyCount(draft.blocks),
      ...(pictures.length > 0 ? [`Ảnh lấy ra: ${pictures.join(', ')}`] : []),
      ...changes,
    ]),
    ...formatPart(
      'Đoán, hãy xem lại',
      guesses.map(note => `(${CERTAINTY[note.certainty]}) ${formatNote(note)}`),
    ),
    ...formatPart(
      'Không đưa vào bài',
      draft.dropped.map(words => `"${formatExcerpt(words)}"`),
    ),
    ...formatPart('Bạn cần điền', todo),
    `Bản gốc nằm cạnh bài, không đăng: ${original}`,
  ].join('\n')
}

function formatPart(title: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? [`${title}:`, ...lines.map(line => `  - ${line}`)] : []
}

function formatNote({ label, text }: DraftNote): string {
  return `${label}: ${text}`
}

function formatBodyCount(blocks: ArticleImport['draft']['blocks']): string {
  const count = (type: string) => blocks.filter(block => block.type === type).length
  const counts = [
    [blocks.filter(isText).length, 'đoạn'],
    [count('heading'), 'tên phần'],
    [count('list'), 'danh sách'],
    [count('table'), 'bảng'],
    [blocks.filter(block => block.type === 'paragraph' && !isText(block)).length, 'chỗ có ảnh'],
    [count('footnoteDefinition'), 'chú thích cuối bài'],
  ] as const
  return `Nội dung: ${counts.flatMap(([number, name]) => (number > 0 ? [`${number} ${name}`] : [])).join(', ')}`
}

function isText(block: ArticleImport['draft']['blocks'][number]): boolean {
  return block.type === 'paragraph' && block.children.some(({ type }) => type !== 'image')
}
