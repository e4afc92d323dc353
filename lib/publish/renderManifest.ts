import { categoryPath, homePath, newsPath, searchPath } from '../routes.ts'
import type { SiteConfig } from '../types.ts'
import { type BrandIcon, brandIcons, brandMarkPath } from './brandIcons.ts'
import { renderJson } from './renderJson.ts'

/** Colours as CSS writes them: the bar over the page, and the page while it opens. */
export interface ManifestColours {
  readonly theme: string
  readonly background: string
}

/** Words on the icon's menu, which are the interface's. */
export interface ManifestWords {
  readonly news: string
  readonly search: string
}

/**
 * Renders what a telephone needs to keep the site among its programs. Source: W3C, Web Application Manifest.
 */
export function renderManifest(
  site: SiteConfig,
  { colours, words }: { readonly colours: ManifestColours; readonly words: ManifestWords },
): string {
  const announcements = site.categories.find(({ slug }) => slug === site.announcements)
  return renderJson({
    id: homePath,
    name: site.title,
    short_name: site.shortTitle,
    description: site.description,
    lang: 'vi',
    dir: 'ltr',
    start_url: homePath,
    scope: homePath,
    display: 'minimal-ui',
    theme_color: colours.theme,
    background_color: colours.background,
    icons: [
      { src: brandMarkPath, type: 'image/svg+xml', sizes: 'any' },
      buildIcon(brandIcons.medium, 'any'),
      buildIcon(brandIcons.large, 'any'),
      buildIcon(brandIcons.maskable, 'maskable'),
    ],
    shortcuts: [
      { name: words.news, url: newsPath },
      ...(announcements ? [{ name: announcements.name, url: categoryPath(announcements.slug) }] : []),
      { name: words.search, url: searchPath },
    ],
  })
}

function buildIcon({ path, side }: BrandIcon, purpose: 'any' | 'maskable') {
  return { src: path, type: 'image/png', sizes: `${side}x${side}`, purpose }
}
