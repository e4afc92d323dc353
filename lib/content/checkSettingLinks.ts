import type { Problem, SiteConfig } from '../types.ts'
import { findLinkFault, type LinkContext } from './checkSiteLinks.ts'
import { findSettingPlace, type SettingsSource } from './findSettingPlace.ts'

/** Checks that every link of the menus leads to a page of the site: each stands on all pages. */
export function checkSettingLinks(
  site: SiteConfig,
  { file, text }: SettingsSource,
  context: LinkContext,
): readonly Problem[] {
  const menus = ['navigation', 'footerLinks'] as const
  return menus.flatMap(menu =>
    site[menu].flatMap(({ label, path }, index) => {
      const fault = findLinkFault(path, context)
      if (fault === undefined) return []
      const isAddress = fault.fix.startsWith('/')
      return [
        {
          file,
          ...findSettingPlace(text, [menu, index]),
          field: menu,
          severity: 'error' as const,
          code: 'BT59',
          message: `Mục "${label}": ${fault.message}`,
          fix: isAddress
            ? `{ label: '${label}', path: '${fault.fix}' },`
            : `viết trang content/trang${path.replace(/\/$/, '')}.md, hoặc xóa dòng này`,
        },
      ]
    }),
  )
}
