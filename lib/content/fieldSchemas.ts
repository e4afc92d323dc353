import { z } from 'zod'
import type { ProblemCode } from '../problemCodes.ts'
import { formatExcerpt } from '../text/formatExcerpt.ts'
import { formatShortDate, parseHanoiDate } from '../text/hanoiDate.ts'
import { nearestWord } from '../text/nearestWord.ts'
import type { Archive, Category, HanoiDate, RegisterTerm } from '../types.ts'
import { findMeantDate } from './findMeantDate.ts'
import { frontMatterGuide } from './frontMatterGuide.ts'

const YES = /^(?:true|yes|có|co|rồi|đúng|x|1|on)$/i

/** Text on one line, not empty; `key` is its name in the guide. Blanks at the ends and runs of blanks count for nothing. */
export function textSchema(key: string) {
  return z
    .string({ error: ({ input }) => formatShapeFault(key, input, 'phải là một dòng chữ') })
    .transform(text => text.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, `Mục "${key}" (${findLabel(key)}) đang để trống.`))
}

/** A Hanoi date; the fix is the date that was likely meant. */
export function dateSchema(key: string) {
  return textSchema(key).transform((text, context): HanoiDate => {
    const date = parseHanoiDate(text)
    if (date !== undefined) return date
    const meant = findMeantDate(text)
    const advice = `viết lại theo mẫu ${key}: 2026-11-23`
    context.addIssue({
      code: 'custom',
      message: formatDateFault(text, meant),
      params: { code: findDateCode(text, meant), fix: meant, advice },
    })
    return z.NEVER
  })
}

/** `true` or `false` and nothing else: a word that might mean either must not decide what is published. */
export function switchSchema(key: string) {
  return textSchema(key)
    .transform((text, context): boolean => {
      if (text === 'true' || text === 'false') return text === 'true'
      const message = `Mục "${key}" chỉ nhận true (có) hoặc false (không); đang là "${formatExcerpt(text)}".`
      context.addIssue({ code: 'custom', message, params: { code: 'BT08', fix: String(YES.test(text)) } })
      return z.NEVER
    })
    .default(false)
}

/** The slug of one of the categories. */
export function categorySchema(categories: readonly Category[]) {
  return choiceSchema('category', categories, 'BT11')
}

/** The closed list that a schema of one of its entries takes: what a form offers. */
export const choiceLists = z.registry<readonly RegisterTerm[]>()

/** The slug of an entry of a closed list; the fix is the nearest one, its name being as good as its slug. */
export function choiceSchema<Choice extends RegisterTerm>(
  key: string,
  choices: readonly Choice[],
  code: ProblemCode,
) {
  const schema = textSchema(key).transform((text, context): Choice => {
    const choice = choices.find(({ slug }) => slug === text)
    if (choice !== undefined) return choice
    const nearest = nearestWord(
      text,
      choices.flatMap(({ slug, name }) => [slug, name]),
    )
    const meant = choices.find(({ slug, name }) => slug === nearest || name === nearest)
    const advice = `chọn một trong: ${choices.map(({ slug }) => slug).join(', ')}`
    const hint = meant === undefined ? '' : ` Có phải "${meant.slug}" không?`
    const message = `Không có ${findLabel(key)} "${formatExcerpt(text)}".${hint}`
    context.addIssue({ code: 'custom', message, params: { code, fix: meant?.slug, advice } })
    return z.NEVER
  })
  return schema.register(choiceLists, choices)
}

/** `05-NQ/ĐU`, `12/QĐ-UBND`, `202/2025/QH15`. */
const documentNumber = /^\d+[\p{L}\d]*(?:[-/][\p{L}\d]+)+$/u

/** The symbol of an official document; the fix is the same without the word "Số" and without blanks. */
export function documentNumberSchema(key: string) {
  return textSchema(key).transform((text, context): string => {
    if (documentNumber.test(text)) return text
    const meant = text
      .replace(/^số\s*:?\s*/iu, '')
      .replace(/\s*([-–/])\s*/g, '$1')
      .replaceAll('–', '-')
    const fix = documentNumber.test(meant) ? meant : undefined
    const message = `Số ký hiệu viết liền như trên văn bản, ví dụ 05-NQ/ĐU; đang là "${formatExcerpt(text)}".`
    context.addIssue({ code: 'custom', message, params: { code: 'BT84', fix } })
    return z.NEVER
  })
}

/** The slug of one of the site's archives; the fix is the nearest one, its name being as good as its slug. */
export function archiveSchema(archives: readonly Archive[]) {
  const schema = textSchema('archive').transform((text, context): Archive => {
    const archive = archives.find(({ slug }) => slug === text)
    if (archive !== undefined) return archive
    const nearest = nearestWord(
      text,
      archives.flatMap(({ slug, name }) => [slug, name]),
    )
    const meant = archives.find(({ slug, name }) => slug === nearest || name === nearest)
    const advice =
      archives.length === 0
        ? 'xóa mục archive; trang này không có kho lưu trữ của nơi khác (mục archives trong config/site.ts)'
        : `chọn một trong: ${archives.map(({ slug }) => slug).join(', ')}; bài của chính cơ quan thì xóa mục archive`
    const hint = meant === undefined ? '' : ` Có phải "${meant.slug}" không?`
    const message = `Không có kho lưu trữ "${formatExcerpt(text)}".${hint}`
    context.addIssue({ code: 'custom', message, params: { code: 'BT93', fix: meant?.slug, advice } })
    return z.NEVER
  })
  return schema.register(choiceLists, archives)
}

/** A full web address, `http` or `https`; the fix is one that only lacks `https://`. */
export function webAddressSchema(key: string) {
  return textSchema(key).transform((text, context): string => {
    if (isWebAddress(text)) return text
    const message = `Địa chỉ trang phải đầy đủ, bắt đầu bằng https://; đang là "${formatExcerpt(text)}".`
    const fix = isWebAddress(`https://${text}`) ? `https://${text}` : undefined
    context.addIssue({ code: 'custom', message, params: { code: 'BT29', fix } })
    return z.NEVER
  })
}

/** An address on this site as it once was, such as `/tin-cu/bai-so-12.html`. */
export function oldPathSchema(key: string) {
  return textSchema(key).refine(path => /^\/(?!\/)[^\s?#\\]*$/.test(path) && !path.includes('..'), {
    params: { code: 'BT29' },
    error: ({ input }) =>
      `Địa chỉ cũ phải bắt đầu bằng / và không có tên miền; đang là "${formatExcerpt(String(input))}".`,
  })
}

/** What to say where a value is missing, or is a list or a group instead of what it should be. */
export function formatShapeFault(key: string, input: unknown, wanted: string): string {
  const name = `"${key}" (${findLabel(key)})`
  return input === undefined ? `Thiếu mục ${name}.` : `Mục ${name} ${wanted}.`
}

function findLabel(key: string): string {
  return frontMatterGuide[key]?.label ?? key
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s/]+/.test(text) && URL.canParse(text)
}

function formatDateFault(text: string, meant: HanoiDate | undefined): string {
  const isRightShape = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/.test(text)
  if (isRightShape || isImpossibleDay(text, meant))
    return `Ngày "${formatExcerpt(text)}" không có trong lịch.`
  const wanted = 'Ngày phải viết năm-tháng-ngày, thêm giờ thì viết như 2026-11-23T08:04'
  const reading = meant === undefined ? '' : `, được hiểu là ngày ${formatShortDate(meant)}`
  return `${wanted}; đang là "${formatExcerpt(text)}"${reading}.`
}

function findDateCode(text: string, meant: HanoiDate | undefined): ProblemCode {
  if (/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/.test(text) || isImpossibleDay(text, meant)) return 'BT04'
  return /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/.test(text) ? 'BT05' : 'BT06'
}

/** Whether the day that was meant had to be moved, as 31/02 was: a date with a zone may move by itself. */
function isImpossibleDay(text: string, meant: HanoiDate | undefined): boolean {
  const numbers = (text.match(/\d+/g) ?? []).map(Number)
  return meant !== undefined && !/[Z+]/.test(text) && !numbers.includes(Number(meant.slice(8, 10)))
}
