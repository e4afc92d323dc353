import { extname } from 'node:path'
import { listProblems } from '../content/listProblems.ts'
import { parseSource } from '../content/parseSource.ts'
import type { ArticleFields } from '../drafts/articleFields.ts'
import { EditorError } from '../drafts/editorError.ts'
import { listEmptyFields } from '../drafts/listEmptyFields.ts'
import { type ArticleFile, renderArticleFile } from '../drafts/renderArticleFile.ts'
import { formatShortDate } from '../text/hanoiDate.ts'
import { slugify } from '../text/slugify.ts'
import type { HanoiDate, Slug } from '../types.ts'
import { buildArticleDraft, listDraftPictures } from './buildArticleDraft.ts'
import { buildPictureFiles } from './buildPictureFiles.ts'
import { cleanImportedText } from './cleanImportedText.ts'
import type { Draft, DraftContext } from './draft.ts'
import { findCategoryHint } from './findCategoryHint.ts'
import type { ImportedPage } from './importedPage.ts'
import type { ImportFile } from './readImportedPage.ts'
import { renderBody } from './renderBody.ts'

export interface ImportOptions extends DraftContext {
  /** What the editor says; it goes before what the file says. */
  readonly fields: ArticleFields
  readonly slug?: Slug
  readonly now: HanoiDate
}

/** An article ready to be written, with all that the editor should be told. */
export interface ArticleImport {
  readonly slug: Slug
  /** Bytes by name: `index.md`, the pictures, the hidden original. */
  readonly files: ReadonlyMap<string, string | Uint8Array>
  /** What `index.md` was rendered from. */
  readonly article: ArticleFile
  readonly draft: Draft
  readonly changes: readonly string[]
  /** Paragraphs whose letters were guessed. */
  readonly guessed: number
  /** What the editor has to do before the article can be published. */
  readonly todo: readonly string[]
}

/**
 * Builds the folder of an article from an imported page. The original stands beside it under a name that
 * begins with a dot, which no part of the site looks at.
 */
export async function buildImport(
  page: ImportedPage,
  file: ImportFile,
  options: ImportOptions,
): Promise<ArticleImport> {
  const draft = buildArticleDraft(page, options)
  if (draft.blocks.length === 0 && draft.fields.summary === undefined)
    throw new EditorError(`Tệp "${file.name}" không có chữ nào đọc được.`)
  const images = listDraftPictures(draft)
  const pictures = await buildPictureFiles(images, page.readPicture)
  const fields: ArticleFields = { ...draft.fields, ...options.fields }
  const stem = file.name.slice(0, file.name.length - extname(file.name).length)
  const slug = options.slug ?? slugify(fields.title ?? '') ?? slugify(stem) ?? ('bai-nhap' as Slug)
  const hint = findCategoryHint(`${fields.title ?? ''}. ${fields.summary ?? ''}`, options.categories)
  const article: ArticleFile = {
    fields,
    notes: [
      `Bản nháp nhập từ "${cleanImportedText(file.name)}" ngày ${formatShortDate(options.now)}.`,
      'Điền các mục có chữ CẦN ĐIỀN, đọc lại cả bài, rồi xóa dòng draft: true.',
    ],
    ...(hint && { hints: { category: hint } }),
    body: renderBody(draft.blocks),
  }
  const index = renderArticleFile(article, options.categories)
  checkReadable(index, slug)
  const original = `.ban-goc-${slugify(stem) ?? 'tep'}${extname(file.name).toLowerCase()}`
  const withoutAlt = images.filter(({ alt }) => !alt?.trim())
  const names = [...new Set(withoutAlt.map(({ url }) => url))]
  return {
    slug,
    files: new Map<string, string | Uint8Array>([
      ['index.md', index],
      ...pictures.files,
      [original, file.bytes],
    ]),
    article,
    draft: { ...draft, fields },
    changes: page.changes,
    guessed: page.guessed ?? 0,
    todo: [
      ...listEmptyFields(fields, hint),
      ...[...pictures.missing].map(
        ([name, reason]) => `ảnh ${name}: đặt tệp ảnh vào thư mục của bài (${reason})`,
      ),
      ...(names.length > 0
        ? [`mô tả ảnh cho người không nhìn thấy, giữa hai dấu [ ]: ${names.join(', ')}`]
        : []),
    ],
  }
}

/** A draft's faults are told and harm nobody, but a file that cannot be read at all would stop every check. */
function checkReadable(index: string, slug: Slug): void {
  const file = `content/bai-viet/${slug}/index.md`
  const source = parseSource(Buffer.from(index), { file, example: '', knownKeys: [] })
  const [problem] = listProblems(source.ok ? [source.value.fields] : [source])
  if (problem?.severity === 'error') throw new EditorError(`Không nhập được: ${problem.message}`)
}
