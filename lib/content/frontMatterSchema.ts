import { z } from 'zod'
import type { Archive, Category, SiteConfig } from '../types.ts'
import {
  archiveSchema,
  categorySchema,
  choiceSchema,
  dateSchema,
  documentNumberSchema,
  formatShapeFault,
  oldPathSchema,
  switchSchema,
  textSchema,
  webAddressSchema,
} from './fieldSchemas.ts'
import { organisationSchema } from './organisation/organisationSchema.ts'

const sourceSchema = z.strictObject(
  {
    name: textSchema('name'),
    url: webAddressSchema('url').optional(),
    publishedAt: dateSchema('publishedAt').optional(),
  },
  {
    error: ({ input }) =>
      formatShapeFault('source', input, 'là tên nguồn, hoặc gồm name, url và publishedAt'),
  },
)

const attachmentSchema = z.strictObject(
  { title: textSchema('title'), file: textSchema('file') },
  { error: ({ input }) => formatShapeFault('attachments', input, 'cần cả title và file cho mỗi tệp') },
)

const keyFigureSchema = z.strictObject(
  { value: textSchema('value'), label: textSchema('label') },
  { error: ({ input }) => formatShapeFault('figures', input, 'cần cả value và label cho mỗi số liệu') },
)

/** Rules about several values run whatever is wrong with single ones, so that one run tells everything. */
const when = () => true

/** More would be a table, and is easier to read as one. */
const mostKeyFigures = 4

const attachmentsSchema = z.array(z.preprocess(refuseBareFile, attachmentSchema), {
  error: ({ input }) =>
    formatShapeFault('attachments', input, 'phải là danh sách, mỗi tệp một dấu - đầu dòng'),
})

/**
 * THE declaration of an article's front matter: what may stand in it, what it becomes, and the sentence
 * for each fault (in `message`; `params.fix` is the value to write instead, `params.advice` what to do
 * where no value can be told, `params.near` the key that makes a missing one necessary).
 * Takes the site's categories and archives; checks text, arrays and objects, which is all that YAML is let give.
 */
export function buildArticleSchema(categories: readonly Category[], archives: readonly Archive[] = []) {
  const fields = z.strictObject({
    title: textSchema('title'),
    date: dateSchema('date'),
    category: categorySchema(categories),
    summary: textSchema('summary'),
    archive: archiveSchema(archives).optional(),
    author: textSchema('author').optional(),
    source: z.preprocess(buildNamedSource, sourceSchema).optional(),
    updated: dateSchema('updated').optional(),
    cover: textSchema('cover').optional(),
    coverAlt: textSchema('coverAlt').optional(),
    coverCaption: textSchema('coverCaption').optional(),
    figures: z
      .array(keyFigureSchema, {
        error: ({ input }) =>
          formatShapeFault('figures', input, 'phải là danh sách, mỗi số liệu một dấu - đầu dòng'),
      })
      .refine(figures => figures.length <= mostKeyFigures, {
        message: `Mục "figures" (số liệu nổi bật) có quá ${mostKeyFigures} số; số nào cũng to thì không số nào nổi.`,
        params: { code: 'BT62', advice: 'giữ lại những số chính, các số khác đưa vào bảng trong bài' },
        when,
      })
      .default([]),
    attachments: z.preprocess(refuseBareFiles, attachmentsSchema).default([]),
    audio: textSchema('audio').optional(),
    validFrom: dateSchema('validFrom').optional(),
    validUntil: dateSchema('validUntil').optional(),
    aliases: z.preprocess(buildList, z.array(oldPathSchema('aliases'))).default([]),
    draft: switchSchema('draft'),
    featured: switchSchema('featured'),
  })
  return fields
    .refine(({ date, updated }) => !isEarlier(updated, date), {
      path: ['updated'],
      message: 'Ngày cập nhật (updated) sớm hơn ngày đăng (date).',
      params: { code: 'BT04', advice: 'sửa lại ngày, hoặc xóa mục updated nếu bài chưa sửa lần nào' },
      when,
    })
    .refine(({ validFrom, validUntil }) => !isEarlier(validUntil, validFrom), {
      path: ['validUntil'],
      message: 'Ngày hết hiệu lực (validUntil) sớm hơn ngày bắt đầu có hiệu lực (validFrom).',
      params: { code: 'BT86', advice: 'sửa lại một trong hai ngày' },
      when,
    })
    .refine(({ cover, coverAlt }) => cover === undefined || coverAlt !== undefined, {
      path: ['coverAlt'],
      message: 'Ảnh bìa cần mục "coverAlt": mô tả ảnh cho người không nhìn thấy.',
      params: { code: 'BT36', near: 'cover' },
      when,
    })
    .refine(
      ({ cover, coverAlt, coverCaption }) => cover !== undefined || (coverAlt ?? coverCaption) === undefined,
      {
        path: ['cover'],
        message: 'Có mô tả hoặc chú thích ảnh bìa nhưng thiếu mục "cover" (ảnh bìa).',
        params: { code: 'BT36' },
        when,
      },
    )
}

/** The declaration of a standing page's front matter, in the same terms. */
export const standingPageSchema = z.strictObject({
  title: textSchema('title'),
  summary: textSchema('summary'),
  updated: dateSchema('updated').optional(),
  draft: switchSchema('draft'),
})

/** The declaration of an album's front matter, in the same terms. */
export const albumSchema = z.strictObject({
  title: textSchema('title'),
  date: dateSchema('date'),
  summary: textSchema('summary'),
  draft: switchSchema('draft'),
})

/** The declaration of an official document's front matter, in the same terms. Takes the lists of the register. */
export function buildDocumentSchema({ types, fields, issuers }: SiteConfig['documents']) {
  return z
    .strictObject({
      number: documentNumberSchema('number'),
      title: textSchema('title'),
      type: choiceSchema('type', types, 'BT85'),
      field: choiceSchema('field', fields, 'BT85'),
      issuer: choiceSchema('issuer', issuers, 'BT85'),
      signer: textSchema('signer').optional(),
      date: dateSchema('date'),
      effective: dateSchema('effective').optional(),
      expires: dateSchema('expires').optional(),
      replaces: z.preprocess(buildList, z.array(textSchema('replaces'))).default([]),
      amends: z.preprocess(buildList, z.array(textSchema('amends'))).default([]),
      attachments: z.preprocess(refuseBareFiles, attachmentsSchema).default([]),
      draft: switchSchema('draft'),
    })
    .refine(({ date, effective }) => !isEarlier(effective, date), {
      path: ['effective'],
      message: 'Ngày hiệu lực (effective) sớm hơn ngày ban hành (date).',
      params: { code: 'BT04', advice: 'sửa lại ngày; xóa mục effective nếu có hiệu lực từ ngày ban hành' },
      when,
    })
    .refine(({ date, effective, expires }) => !isEarlier(expires, effective ?? date), {
      path: ['expires'],
      message: 'Ngày hết hiệu lực (expires) sớm hơn ngày có hiệu lực.',
      params: { code: 'BT04', advice: 'sửa lại ngày, hoặc xóa mục expires nếu văn bản không ghi' },
      when,
    })
}

/** The declaration of the urgent notice's front matter, in the same terms. */
export const noticeSchema = z
  .strictObject({
    title: textSchema('title'),
    start: dateSchema('start'),
    end: dateSchema('end'),
    draft: switchSchema('draft'),
  })
  .refine(({ start, end }) => !isEarlier(end, start), {
    path: ['end'],
    message: 'Lúc thôi hiện thông báo (end) sớm hơn lúc bắt đầu hiện (start).',
    params: { code: 'BT74', advice: 'sửa lại ngày, giờ của start hoặc end' },
    when: () => true,
  })

/** The declaration of the front matter of a question with its answer, in the same terms. */
export const questionSchema = z.strictObject({
  question: textSchema('question'),
  field: textSchema('field'),
  date: dateSchema('date'),
  answeredBy: textSchema('answeredBy'),
  draft: switchSchema('draft'),
})

/**
 * What an article needs from beside it. Never refuses: a value that is wrong counts as absent here, so that
 * missing pictures and files are told in the same run as the faults of other keys.
 */
export const assetSchema = z.object({
  cover: textSchema('cover').optional().catch(undefined),
  coverAlt: textSchema('coverAlt').optional().catch(undefined),
  coverCaption: textSchema('coverCaption').optional().catch(undefined),
  attachments: z.array(attachmentSchema.catch({ title: '', file: '' })).catch([]),
  audio: textSchema('audio').optional().catch(undefined),
})

export type ArticleAssets = z.output<typeof assetSchema>
export type ArticleFrontMatter = z.output<ReturnType<typeof buildArticleSchema>>
export type DocumentFrontMatter = z.output<ReturnType<typeof buildDocumentSchema>>
export type StandingPageFrontMatter = z.output<typeof standingPageSchema>

/** Keys that may stand under each key that takes a group. */
export const nestedKeys: Readonly<Record<string, readonly string[]>> = {
  source: Object.keys(sourceSchema.shape),
  figures: Object.keys(keyFigureSchema.shape),
  attachments: Object.keys(attachmentSchema.shape),
  units: Object.keys(organisationSchema.shape),
}

function buildNamedSource(value: unknown): unknown {
  return typeof value === 'string' ? { name: value } : value
}

type Context = z.core.$RefinementCtx

/** The name of a file where a list of titles and files should be: the fix keeps the name. */
function refuseBareFiles(value: unknown, context: Context): unknown {
  if (typeof value !== 'string') return value
  const message = formatShapeFault('attachments', value, 'phải là danh sách, mỗi tệp một dấu - đầu dòng')
  context.addIssue({ code: 'custom', message, params: { fix: `\n  - ${formatAttachment(value)}` } })
  return z.NEVER
}

function refuseBareFile(value: unknown, context: Context): unknown {
  if (typeof value !== 'string') return value
  const message = formatShapeFault('attachments', value, 'cần cả title và file cho mỗi tệp')
  context.addIssue({ code: 'custom', message, params: { fix: formatAttachment(value) } })
  return z.NEVER
}

function formatAttachment(file: string): string {
  return `title: "Tên tệp hiện trên trang"\n    file: ${file}`
}

function buildList(value: unknown): unknown {
  return typeof value === 'string' ? [value] : value
}

/** A date that was refused is no text here and is earlier than nothing. */
function isEarlier(date: unknown, other: unknown): boolean {
  return typeof date === 'string' && typeof other === 'string' && date < other
}
