const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }

/**
 * Gives the title of a page from its HTML as this site writes it, without the site's name after the last
 * ` | `; `''` where there is none. For browsers, where Trusted Types keep a page's text from being parsed.
 */
export function parsePageTitle(html: string): string {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
  const words = title.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => characters[name] ?? '')
  return words.replace(/ \| [^|]*$/, '')
}
