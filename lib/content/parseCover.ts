import { splitCaption } from '../markdown/splitCaption.ts'
import { nearestWord } from '../text/nearestWord.ts'
import type { Figure, Parsed, PictureCatalogue, Problem } from '../types.ts'
import { type FrontMatterFields, findPlace } from './frontMatterFields.ts'
import type { ArticleAssets } from './frontMatterSchema.ts'

export interface CoverContext {
  readonly file: string
  /** Path of the article's folder under the content folder. */
  readonly folder: string
  readonly pictures: PictureCatalogue
  readonly fields: FrontMatterFields
}

/**
 * Looks the cover up among the pictures beside the article; `undefined` for an article without one. That a
 * cover has a description is the schema's to check.
 */
export function parseCover(
  { cover, coverAlt, coverCaption }: ArticleAssets,
  context: CoverContext,
): Parsed<Figure | undefined> {
  if (cover === undefined) return { ok: true, value: undefined, warnings: [] }
  const picture = context.pictures.get(`${context.folder}/${cover}`)
  if (picture === undefined) return { ok: false, problems: [buildMissingProblem(cover, context)] }
  if ('fix' in picture) return { ok: false, problems: [buildProblem(picture, context)] }
  const { caption, credit } = splitCaption(coverCaption ?? '')
  const words = { ...(caption !== undefined && { caption }), ...(credit !== undefined && { credit }) }
  return { ok: true, value: { picture, alt: coverAlt ?? '', ...words }, warnings: [] }
}

function buildMissingProblem(cover: string, context: CoverContext): Problem {
  const prefix = `${context.folder}/`
  const beside = [...context.pictures.keys()]
    .filter(path => path.startsWith(prefix))
    .map(path => path.slice(prefix.length))
  const twin = beside.find(name => name.toLowerCase() === cover.toLowerCase())
  if (twin !== undefined) {
    const message = `Tên ảnh bìa khác chữ hoa, chữ thường với tệp: "${cover}" và "${twin}".`
    return buildProblem({ code: 'BT35', message, fix: `cover: ${twin}` }, context)
  }
  const near = nearestWord(cover, beside)
  const message = `Không có ảnh bìa content/${prefix}${cover}.`
  const fix = near === undefined ? 'chép ảnh vào thư mục của bài, hoặc xóa các mục cover' : `cover: ${near}`
  return buildProblem({ code: 'BT34', message, fix }, context)
}

function buildProblem(
  words: Pick<Problem, 'code' | 'message' | 'fix'>,
  { file, fields }: CoverContext,
): Problem {
  const place = findPlace(fields, ['cover']) ?? { line: 1, column: 1 }
  return { file, ...place, field: 'cover', severity: 'error', ...words }
}
