import { findContentType } from './contentTypes.ts'
import type { Header, HeaderRules } from './headerRules.ts'

/**
 * The headers that an answer must carry: `path` is the decoded address as asked, `status` the answer's.
 * Our own server sends these; the tests ask every other host for the same.
 */
export function listHeaders(
  rules: HeaderRules,
  answer: { readonly path: string; readonly status: number },
): readonly Header[] {
  const isError = answer.status >= 400
  const isFound = answer.status === 200 || answer.status === 206 || answer.status === 304
  const isHtml = answer.path.endsWith('/') || findContentType(answer.path).startsWith('text/html')
  const isPage = isError || (isFound && isHtml)
  const cacheControl = { name: 'Cache-Control', value: isError ? rules.cache.error : rules.cache.found }
  const general = [...rules.always, ...(isPage ? rules.pages : []), cacheControl]
  const particular = isError ? [] : rules.prefixes.filter(({ prefix }) => answer.path.startsWith(prefix))
  return general.map(header => particular.find(rule => rule.header.name === header.name)?.header ?? header)
}
