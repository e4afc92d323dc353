import { z } from 'zod'
import type { SiteConfig } from '../types.ts'

const words = z.string().trim().min(1, 'để trống')
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'chỉ dùng chữ a-z, số và dấu gạch nối')
const path = z.string().regex(/^\/(.*\/)?$/, 'phải bắt đầu và kết thúc bằng dấu /')
const links = z.array(z.strictObject({ label: words, path })).readonly()

const siteConfigSchema = z
  .strictObject({
    url: z.string().regex(/^https?:\/\/[^/\s]+$/, 'phải có dạng https://ten-mien, không có dấu / ở cuối'),
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
    categories: z
      .array(z.strictObject({ slug, name: words, description: words }))
      .min(1, 'cần ít nhất một chuyên mục')
      .refine(
        list => new Set(list.map(category => category.slug)).size === list.length,
        'có hai slug trùng nhau',
      )
      .readonly(),
    announcements: slug,
    navigation: links,
    footerLinks: links,
    articlesPerPage: z.int('phải là số nguyên').min(1, 'phải lớn hơn 0'),
  })
  .refine(site => site.categories.some(category => category.slug === site.announcements), {
    path: ['announcements'],
    message: 'không có trong categories',
  })

/** Every wrong setting of a configuration file, in Vietnamese, for whoever sets the site up. */
export class SiteConfigError extends Error {}

/**
 * Takes what a configuration file exports as `site`; gives the site's identity. Throws a
 * SiteConfigError.
 */
export function parseSiteConfig(exported: unknown): SiteConfig {
  const parsed = siteConfigSchema.safeParse(exported, {
    error: issue =>
      issue.code === 'unrecognized_keys' ? `không có mục ${issue.keys.join(', ')}` : 'thiếu hoặc sai kiểu',
  })
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.') || 'site'}: ${message}`)
  throw new SiteConfigError(`Tệp cấu hình trang (site) có lỗi:\n${faults.join('\n')}`)
}
