import type { FileCatalogue } from '../files/fileFacts.ts'
import { downloadPath } from '../routes.ts'
import { nearestWord } from '../text/nearestWord.ts'
import type { Attachment, Parsed, Problem } from '../types.ts'
import { attachmentTypes, findAttachmentType } from './attachmentTypes.ts'
import { type FrontMatterFields, findPlace } from './frontMatterFields.ts'
import type { ArticleAssets } from './frontMatterSchema.ts'

export interface AttachmentContext {
  readonly file: string
  /** Path of the article's folder under the content folder. */
  readonly folder: string
  readonly facts: FileCatalogue
  readonly fields: FrontMatterFields
}

type Words = Pick<Problem, 'code' | 'message' | 'fix'>

/**
 * Looks every attachment up beside the article, in the order the front matter lists them. One without a
 * file's name is left to the schema.
 */
export function parseAttachments(
  attachments: ArticleAssets['attachments'],
  context: AttachmentContext,
): Parsed<readonly Attachment[]> {
  const found = attachments.flatMap(({ title, file }, index): Attachment | Problem | readonly [] => {
    if (file === '') return []
    const path = `${context.folder}/${file}`
    const facts = context.facts.get(path)
    const type = findAttachmentType(file)
    if (facts === undefined || type === undefined) return buildProblem(index, file, context)
    return { title, path: downloadPath(path), bytes: facts.bytes, type, sha256: facts.sha256 }
  })
  const problems = found.filter(result => 'message' in result)
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, value: found.filter(result => 'bytes' in result), warnings: [] }
}

function buildProblem(index: number, file: string, context: AttachmentContext): Problem {
  const place = findPlace(context.fields, ['attachments', index, 'file']) ?? { line: 1, column: 1 }
  return {
    file: context.file,
    ...place,
    field: 'attachments',
    severity: 'error',
    ...buildFaultWords(file, context),
  }
}

function buildFaultWords(file: string, { folder, facts }: AttachmentContext): Words {
  if (file.includes('/') || file.includes('\\')) {
    const message = `Tệp đính kèm phải nằm cạnh index.md và chỉ ghi tên tệp; đang là "${file}".`
    return { code: 'BT43', message, fix: `file: ${file.slice(file.search(/[^/\\]*$/))}` }
  }
  if (findAttachmentType(file) === undefined) {
    const allowed = [...attachmentTypes.values()].join(', ')
    return {
      code: 'BT42',
      message: `Không đính kèm được tệp "${file}". Các loại nhận: ${allowed}.`,
      fix: 'lưu thành tệp PDF rồi ghi tên tệp đó',
    }
  }
  const beside = [...facts.keys()]
    .filter(path => path.startsWith(`${folder}/`))
    .map(path => path.slice(folder.length + 1))
  const twin = beside.find(name => name.toLowerCase() === file.toLowerCase())
  if (twin !== undefined) {
    return {
      code: 'BT35',
      message: `Tên tệp khác chữ hoa, chữ thường với tệp có thật: "${file}" và "${twin}".`,
      fix: `file: ${twin}`,
    }
  }
  const near = nearestWord(file, beside)
  const fix = near === undefined ? 'chép tệp vào thư mục của bài' : `file: ${near}`
  return { code: 'BT34', message: `Không có tệp content/${folder}/${file}.`, fix }
}
