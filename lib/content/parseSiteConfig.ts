import { z } from 'zod'
import { parseHanoiDate } from '../text/hanoiDate.ts'
import { nearestWord } from '../text/nearestWord.ts'
import type { Problem, SiteConfig } from '../types.ts'
import { findSettingPlace, type SettingsSource } from './findSettingPlace.ts'
import { formatProblems } from './formatProblems.ts'

const words = z.string().trim().min(1, 'để trống')
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'chỉ dùng chữ a-z, số và dấu gạch nối')
const path = z.string().regex(/^\/(.*\/)?$/, 'phải bắt đầu và kết thúc bằng dấu /')
const terms = z
  .array(z.strictObject({ slug, name: words }))
  .min(1, 'cần ít nhất một mục')
  .refine(list => new Set(list.map(term => term.slug)).size === list.length, 'có hai slug trùng nhau')
  .readonly()
const links = z.array(z.strictObject({ label: words, path })).readonly()

const origin = z
  .string()
  .regex(/^https?:\/\/[^/\s]+$/, 'phải có dạng https://ten-mien, không có dấu / ở cuối')
const repository = z
  .strictObject({
    service: z.enum(['github', 'gitlab', 'gitea'], 'phải là github, gitlab hoặc gitea'),
    name: z.string().regex(/^[^/:\s]+(\/[^/:\s]+)+$/, 'phải có dạng chu-so-huu/ten-kho'),
    branch: words,
    home: origin.exactOptional(),
    applicationId: words.exactOptional(),
  })
  .refine(
    ({ service, home, applicationId }) => service !== 'github' || (home ?? applicationId) === undefined,
    {
      message: 'với github không dùng home và applicationId',
    },
  )
const day = z
  .string()
  .refine(
    text => text.length === 10 && parseHanoiDate(text) !== undefined,
    "phải là một ngày, viết '2025-07-01'",
  )
const formerName = z
  .strictObject({
    name: words,
    place: words,
    within: words,
    until: day,
    successor: words,
    change: words,
    resolution: words,
  })
  .refine(({ change, successor }) => change.includes(successor), {
    path: ['change'],
    message: 'phải nhắc đến tên ở mục successor',
  })
const formerNames = z
  .array(formerName)
  .refine(
    names => names.every(({ until }, index) => index === 0 || (names[index - 1]?.until ?? '') < until),
    'phải xếp từ tên cũ nhất, ngày until sau muộn hơn ngày until trước',
  )
  .readonly()
const hasOwnSlugs = (list: readonly { readonly slug: string }[]): boolean =>
  new Set(list.map(item => item.slug)).size === list.length

const siteConfigSchema = z
  .strictObject({
    url: origin,
    formerUrls: z.array(origin).readonly(),
    title: words,
    shortTitle: words,
    description: words,
    organisation: z.strictObject({
      name: words,
      parents: z.array(words).readonly(),
      address: words,
      phone: words.exactOptional(),
      email: z.email('không phải địa chỉ thư điện tử').exactOptional(),
      responsibleEditor: words.exactOptional(),
    }),
    formerNames,
    archives: z
      .array(z.strictObject({ slug, name: words, description: words, masthead: words, formerNames }))
      .refine(hasOwnSlugs, 'có hai slug trùng nhau')
      .readonly(),
    categories: z
      .array(z.strictObject({ slug, name: words, description: words }))
      .min(1, 'cần ít nhất một chuyên mục')
      .refine(hasOwnSlugs, 'có hai slug trùng nhau')
      .readonly(),
    announcements: slug,
    navigation: links,
    footerLinks: links,
    superiorLinks: z
      .array(
        z.strictObject({
          label: words,
          url: z.url({ protocol: /^https$/, error: 'phải là địa chỉ đầy đủ, bắt đầu bằng https://' }),
        }),
      )
      .readonly()
      .exactOptional(),
    articlesPerPage: z.int('phải là số nguyên').min(1, 'phải lớn hơn 0'),
    documents: z.strictObject({ types: terms, fields: terms, issuers: terms }),
    repository: repository.exactOptional(),
  })
  .refine(({ url, formerUrls }) => !formerUrls.includes(url), {
    path: ['formerUrls'],
    message: 'có địa chỉ đang dùng ở mục url; chỉ ghi địa chỉ cũ',
  })
  .superRefine(({ categories, announcements }, context) => {
    const slugs = categories.map(category => category.slug)
    if (slugs.includes(announcements)) return
    const message = `"${announcements}" không có trong categories (${slugs.join(', ')})`
    const fix = `announcements: '${nearestWord(announcements, slugs) ?? slugs[0]}',`
    context.addIssue({ code: 'custom', path: ['announcements'], message, params: { fix } })
  })

/** Lines to write in the place of a wrong setting, by its key. */
const examples: Readonly<Record<string, string>> = {
  url: "url: 'https://ten-mien.gov.vn',",
  email: "email: 'ten@ten-mien.gov.vn',",
  slug: "slug: 'ten-chuyen-muc',",
  path: "path: '/ten-trang/',",
  categories: "categories: [{ slug: 'ten-chuyen-muc', name: 'Tin xã', description: 'Tin của xã.' }],",
  formerUrls: "formerUrls: ['https://ten-mien-cu.gov.vn'],",
  formerNames: 'formerNames: [],',
  archives: 'archives: [],',
  until: "until: '2025-07-01',",
  articlesPerPage: 'articlesPerPage: 12,',
  types: "types: [{ slug: 'nghi-quyet', name: 'Nghị quyết' }],",
  fields: "fields: [{ slug: 'ten-linh-vuc', name: 'Tên lĩnh vực' }],",
  issuers: "issuers: [{ slug: 'dang-uy', name: 'Đảng ủy xã' }],",
  service: "service: 'github',",
  branch: "branch: 'main',",
  home: "home: 'https://git.ten-mien.gov.vn',",
  repository: "repository: { service: 'github', name: 'chu-so-huu/ten-kho', branch: 'main' },",
}

/** Everything that is wrong with a configuration file, in Vietnamese, for whoever sets the site up. */
export class SiteConfigError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems))
    this.problems = problems
  }
}

/**
 * Takes what a configuration file exports as `site`, and its text for the lines of problems; gives the site's
 * identity. Throws a SiteConfigError.
 */
export function parseSiteConfig(exported: unknown, source: SettingsSource): SiteConfig {
  const parsed = siteConfigSchema.safeParse(exported, {
    error: issue =>
      issue.code === 'unrecognized_keys' ? `không có mục ${issue.keys.join(', ')}` : 'thiếu hoặc sai kiểu',
  })
  if (parsed.success) return parsed.data
  throw new SiteConfigError(parsed.error.issues.map(issue => buildProblem(issue, source)))
}

function buildProblem(
  { path, message, ...issue }: z.core.$ZodIssue,
  { file, text }: SettingsSource,
): Problem {
  const name = path.join('.') || 'site'
  const key = String(path.findLast(step => typeof step === 'string') ?? 'site')
  const meant =
    issue.code === 'custom' && typeof issue.params?.fix === 'string' ? issue.params.fix : undefined
  const isUnknown = issue.code === 'unrecognized_keys'
  return {
    file,
    ...findSettingPlace(text, isUnknown ? [...path, ...issue.keys.slice(0, 1)] : path),
    field: String(path[0] ?? 'site'),
    severity: 'error',
    code: 'BT59',
    message: `Mục ${name}: ${message}.`,
    fix: isUnknown ? `xóa mục ${issue.keys.join(', ')}` : (meant ?? examples[key] ?? `${key}: '…',`),
  }
}
