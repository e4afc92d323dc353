import { compressibleEndings, contentTypesByPath, listEndingsByType } from '../contentTypes.ts'
import type { Header, HeaderRules } from '../headerRules.ts'
import type { ServerOptions } from './renderNginx.ts'

/**
 * Renders a Caddyfile (Caddy 2.6 and later). Caddy fetches the certificate by itself when the site is reached
 * by its name; with `http` it answers plain HTTP there.
 */
export function renderCaddyfile(options: ServerOptions): string {
  const { hostName, http } = options
  const head = ['{', ...indent(['admin off', ...(http ? ['auto_https off'] : [])]), '}', '']
  const address = http ? `:${http.port}` : hostName
  const site = listBlock(address, listSiteLines(options))
  return `${[...head, ...site, ...listFormerSites(options)].join('\n')}\n`
}

/** Under plain HTTP in front of something else, the names of hosts stand in the addresses of sites. */
function listFormerSites({ move, http }: ServerOptions): readonly string[] {
  if (move === undefined) return []
  return move.from.flatMap(origin => {
    const { hostname, protocol } = new URL(origin)
    const address = http ? `http://${hostname}:${http.port}` : protocol === 'http:' ? origin : hostname
    const lines = [...(http ? [`bind ${http.address}`] : []), `redir ${move.to}{uri} 301`]
    return ['', ...listBlock(address, lines)]
  })
}

function listSiteLines({ rules, redirects, root, http }: ServerOptions): readonly string[] {
  return [
    ...(http ? [`bind ${http.address}`] : []),
    `root * ${quote(root)}`,
    // On its own: beside a removal, Caddy would set the other headers last, over the particular ones.
    'header -Server',
    ...listBlock('header', rules.always.map(line)),
    ...listBlock('route', [
      ...listFoundHeaders(rules),
      '@write not method GET HEAD',
      'error @write 405',
      ...listBlock('@hidden', [
        'path_regexp (/\\.|\\x00|^/_(headers|redirects)$|^/404\\.html$)',
        'not path /.well-known/*',
      ]),
      'error @hidden 404',
      // Two slashes at the start would turn the redirect to a folder into one to another host.
      '@slashes expression {path}.startsWith("//")',
      'error @slashes 404',
      ...redirects.map(({ from, to }) => `redir ${quote(from)} ${quote(to)} 301`),
      ...listSlashLines(),
      ...listTypeLines(),
      ...listBlock('file_server', ['precompressed br gzip']),
    ]),
    ...listBlock('handle_errors', ['header -Server', ...listErrorLines(rules)]),
  ]
}

// file_server would add the slash too, but drop the query that a search page needs.
function listSlashLines(): readonly string[] {
  const folder = ['path_regexp ^/[^/](.*[^/])?$', 'file {path}/index.html']
  return [
    ...listBlock('@asked', [...folder, 'expression {query} != ""']),
    'redir @asked {path}/?{query} 301',
    ...listBlock('@folder', folder),
    'redir @folder {path}/ 301',
  ]
}

function listTypeLines(): readonly string[] {
  const byEnding = [...listEndingsByType()].map(([type, endings], index) => [
    `@type${index} path ${endings.map(ending => `*.${ending}`).join(' ')}`,
    `header @type${index} Content-Type ${quote(type)}`,
  ])
  const byPath = Object.entries(contentTypesByPath).map(
    ([path, type]) => `header ${path} Content-Type ${quote(type)}`,
  )
  return [...byEnding.flat(), ...byPath]
}

function listFoundHeaders({ cache, pages, prefixes }: HeaderRules): readonly string[] {
  return [
    `header Cache-Control ${quote(cache.found)}`,
    '@page path */ *.html',
    // Also on answers that are not compressed; file_server only says so on those that are.
    `@text path */ ${compressibleEndings.map(ending => `*.${ending}`).join(' ')}`,
    'header @text Vary Accept-Encoding',
    ...pages.map(header => `header @page ${line(header)}`),
    ...prefixes.map(({ prefix, header }) => `header ${prefix}* ${line(header)}`),
  ]
}

function listErrorLines({ cache, pages, always }: HeaderRules): readonly string[] {
  return [
    // An error begins a new answer, without what was set before.
    ...listBlock('header', [...always, ...pages].map(line)),
    `header Cache-Control ${quote(cache.error)}`,
    'header Content-Type "text/html; charset=utf-8"',
    '@method expression {http.error.status_code} == 405',
    ...listBlock('handle @method', ['header Allow "GET, HEAD"', 'respond "" 405']),
    '@missing expression {http.error.status_code} in [403, 404]',
    ...listBlock('handle @missing', [
      'rewrite * /404.html',
      ...listBlock('file_server', ['status 404', 'precompressed br gzip']),
    ]),
    ...listBlock('handle', ['respond "" {http.error.status_code}']),
  ]
}

const line = ({ name, value }: Header): string => `${name} ${quote(value)}`
const quote = (value: string): string => (value.includes('"') ? `\`${value}\`` : `"${value}"`)
const indent = (lines: readonly string[]): readonly string[] => lines.map(text => `\t${text}`)
const listBlock = (name: string, lines: readonly string[]): readonly string[] => [
  `${name} {`,
  ...indent(lines),
  '}',
]
