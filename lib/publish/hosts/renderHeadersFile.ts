import { contentTypesByPath } from '../contentTypes.ts'
import type { HeaderRules } from '../headerRules.ts'

/**
 * Renders `_headers` for Cloudflare Pages and Netlify. Where two rules name one header, Cloudflare joins them
 * unless `!` takes the general one away first; Netlify skips that line and lets the later rule win.
 * Both send `max-age=0, must-revalidate` by themselves, which is our rule for pages.
 */
export function renderHeadersFile(rules: HeaderRules): string {
  const general = [...rules.always, ...rules.pages]
  const particular = rules.prefixes.map(({ prefix, header }) => {
    const replaced = general.some(({ name }) => name === header.name)
    return [`${prefix}*`, ...(replaced ? [`  ! ${header.name}`] : []), `  ${header.name}: ${header.value}`]
  })
  const typed = Object.entries(contentTypesByPath).map(([path, type]) => [
    path,
    '  ! Content-Type',
    `  Content-Type: ${type}`,
  ])
  const blocks = [['/*', ...general.map(({ name, value }) => `  ${name}: ${value}`)], ...particular, ...typed]
  return `${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`
}
