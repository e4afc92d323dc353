import { contentTypesByPath, listEndingsByType } from '../contentTypes.ts'
import type { Header, HeaderRules } from '../headerRules.ts'
import type { Redirect } from '../parseRedirects.ts'

const foundStatuses = [200, 206, 301, 304] as const

// What was found stays open, which saves more time than all headers cost. A second later it is looked up again, so
// that a new release is seen; a published file is never changed in place. Two hundred leave most of the 1,024 files
// that a Debian worker may open to its readers.
const openFiles = [
  'open_file_cache max=200 inactive=60s;',
  'open_file_cache_valid 1s;',
  'open_file_cache_errors on;',
] as const

/** Origins at which the site stood, and the one to whose same addresses they lead. */
export interface Move {
  readonly from: readonly string[]
  readonly to: string
}

export interface ServerOptions {
  readonly rules: HeaderRules
  readonly redirects: readonly Redirect[]
  /** Absolute path of the folder to serve; may be a link that is switched while the server runs. */
  readonly root: string
  /** Name of the site, without a port: `dong-tam.example`. */
  readonly hostName: string
  readonly move?: Move
  /** Where to answer plain HTTP: behind a proxy that holds the certificate, or on one's own machine. */
  readonly http?: { readonly address: string; readonly port: number }
}

export interface NginxOptions extends ServerOptions {
  /** Whether Debian's libnginx-mod-http-brotli-static is installed. */
  readonly brotli: boolean
}

/**
 * Renders a file for nginx's `http` block (`/etc/nginx/conf.d/`). A location with one `add_header` of its own loses all
 * those of the server, so each has none or all.
 */
export function renderNginx(options: NginxOptions): string {
  const { rules, hostName, http } = options
  const site = listServer(listServerLines(options))
  const plain = http ? [] : [...listHttpsRedirect(hostName), '']
  // After the site, which nginx takes for the server of every name that it does not know.
  return `${[...listMaps(rules), '', ...plain, ...site, ...listFormerServers(options)].join('\n')}\n`
}

/** The certificate of a former host must be kept: its readers come by HTTPS. */
function listFormerServers({ move, http }: ServerOptions): readonly string[] {
  if (move === undefined) return []
  return move.from.flatMap(origin => {
    const { hostname, protocol } = new URL(origin)
    const lead = `return 301 ${move.to}$request_uri;`
    if (http)
      return ['', ...listServer([`listen ${http.address}:${http.port};`, `server_name ${hostname};`, lead])]
    const tls = [...listTlsLines(hostname), `server_name ${hostname};`, 'server_tokens off;', lead]
    return [
      '',
      ...listPlainServer(hostname, lead),
      ...(protocol === 'https:' ? ['', ...listServer(tls)] : []),
    ]
  })
}

// Looked up in tables of whole words, since a pattern would be tried on every request.
function listMaps({ cache }: HeaderRules): readonly string[] {
  return [
    ...listMap('$request_method', '$site_refused', { default: '1', GET: '', HEAD: '' }),
    ...listMap('$status', variable('Allow'), { default: '', 405: 'GET, HEAD' }),
    `map $status ${sent('Cache-Control')} {`,
    ...indent([
      `default ${quote(cache.error)};`,
      ...foundStatuses.map(status => `${status} ${variable('Cache-Control')};`),
    ]),
    '}',
  ]
}

function listMap(from: string, to: string, values: Readonly<Record<string, string>>): readonly string[] {
  const lines = Object.entries(values).map(([key, value]) => `${quote(key)} ${quote(value)};`)
  return [`map ${from} ${to} {`, ...indent(lines.map(line => line.replace(/^"default"/, 'default'))), '}']
}

function listServerLines(options: NginxOptions): readonly string[] {
  const { rules, redirects, root, hostName, http, brotli } = options
  return [
    ...(http ? [`listen ${http.address}:${http.port};`] : listTlsLines(hostName)),
    `server_name ${hostName};`,
    `root ${quote(root)};`,
    'index index.html;',
    'autoindex off;',
    'server_tokens off;',
    'absolute_redirect off;',
    'gzip off;',
    'gzip_static on;',
    ...(brotli ? ['brotli_static on;'] : []),
    'gzip_vary on;',
    ...openFiles,
    'default_type application/octet-stream;',
    'types {',
    ...indent([...listEndingsByType()].map(([type, endings]) => `"${type}" ${endings.join(' ')};`)),
    '}',
    ...listHeaderLines(rules),
    'error_page 403 404 =404 /404.html;',
    'if ($site_refused) { return 405; }',
    'location = /404.html { internal; }',
    'location = /_headers { return 404; }',
    'location = /_redirects { return 404; }',
    'location ~ "/\\.(?!well-known/)" { return 404; }',
    ...Object.entries(contentTypesByPath).map(
      ([path, type]) => `location = ${quote(path)} { types { } default_type ${type}; }`,
    ),
    ...redirects.map(({ from, to }) => `location = ${quote(from)} { return 301 ${quote(to)}; }`),
  ]
}

/**
 * A location below which a header differs repeats all of them: a variable in its place would cost every answer more
 * than all that never change. What only the cache does differently is a variable, which depends on the status anyway.
 * An answer that is found elsewhere in the end (404.html) starts again with the general values.
 */
function listHeaderLines({ always, prefixes, pages, cache }: HeaderRules): readonly string[] {
  // Browsers read those of pages with pages only; to ask for each answer's type would cost as much as all the others.
  const listHeaders = (own: readonly Header[]): readonly string[] => [
    ...[...always, ...pages].map(({ name, value }) =>
      addHeader(name, quote(own.find(header => header.name === name)?.value ?? value)),
    ),
    addHeader('Allow', variable('Allow')),
    addHeader(cacheName, sent(cacheName)),
  ]
  const locations = [...new Set(prefixes.map(({ prefix }) => prefix))].flatMap(prefix => {
    const own = prefixes.filter(rule => rule.prefix === prefix).map(({ header }) => header)
    const others = own.filter(({ name }) => name !== cacheName)
    return [
      `location ${prefix} {`,
      ...indent([
        ...own.filter(({ name }) => name === cacheName).map(({ value }) => setCache(value)),
        ...(others.length > 0 ? listHeaders(others) : []),
      ]),
      '}',
    ]
  })
  return [setCache(cache.found), ...listHeaders([]), ...locations]
}

const cacheName = 'Cache-Control'
const setCache = (value: string): string => `set ${variable(cacheName)} ${quote(value)};`
const addHeader = (name: string, value: string): string => `add_header ${name} ${value} always;`

const listTlsLines = (hostName: string): readonly string[] => [
  'listen 443 ssl http2;',
  'listen [::]:443 ssl http2;',
  `ssl_certificate /etc/letsencrypt/live/${hostName}/fullchain.pem;`,
  `ssl_certificate_key /etc/letsencrypt/live/${hostName}/privkey.pem;`,
  'ssl_protocols TLSv1.2 TLSv1.3;',
]

const listHttpsRedirect = (hostName: string): readonly string[] =>
  listPlainServer(hostName, `return 301 https://${hostName}$request_uri;`)

/** Answers plain HTTP by one line, and what certbot asks. */
const listPlainServer = (hostName: string, answer: string): readonly string[] =>
  listServer([
    'listen 80;',
    'listen [::]:80;',
    `server_name ${hostName};`,
    'server_tokens off;',
    'location /.well-known/acme-challenge/ { root /var/www/html; }',
    `location / { ${answer} }`,
  ])

const listServer = (lines: readonly string[]): readonly string[] => ['server {', ...indent(lines), '}']
const indent = (lines: readonly string[]): readonly string[] => lines.map(line => `  ${line}`)
const quote = (value: string): string => (value.includes('"') ? `'${value}'` : `"${value}"`)
const variable = (name: string): string => `$site_${name.toLowerCase().replaceAll('-', '_')}`
const sent = (name: string): string => `${variable(name)}_sent`
