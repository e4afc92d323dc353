const html = 'text/html; charset=utf-8'
const binary = 'application/octet-stream'

/** Content type of every kind of file that the site may hold, by the ending of its name. */
export const contentTypes: Readonly<Record<string, string>> = {
  html,
  htm: html,
  // Pages that stand at the addresses of an older portal.
  aspx: html,
  asp: html,
  php: html,
  jsp: html,
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  xsl: 'text/xsl; charset=utf-8',
  svg: 'image/svg+xml',
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  mp4: 'video/mp4',
  webm: 'video/webm',
  vtt: 'text/vtt; charset=utf-8',
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  zip: 'application/zip',
  // The search engine's own forms, compressed already.
  pagefind: 'application/x-pagefind',
  pf_filter: 'application/x-pagefind',
  pf_fragment: 'application/x-pagefind',
  pf_index: 'application/x-pagefind',
  pf_meta: 'application/x-pagefind',
}

/** Endings of text files, which are served compressed. */
export const compressibleEndings = [
  'html',
  'css',
  'js',
  'svg',
  'xml',
  'xsl',
  'json',
  'webmanifest',
  'txt',
  'csv',
  'ics',
  'vtt',
] as const

/** Files whose type their name does not tell, by their address. */
export const contentTypesByPath: Readonly<Record<string, string>> = {
  '/speculation-rules.json': 'application/speculationrules+json',
}

/** The content type of the file at a decoded address; an unknown kind is offered for download. */
export function findContentType(path: string): string {
  const ending = /\.([a-z0-9_]+)$/i.exec(path)?.[1]?.toLowerCase()
  return contentTypesByPath[path] ?? (ending && contentTypes[ending]) ?? binary
}

/** Endings by content type, in the order of the table: what a server's configuration lists. */
export function listEndingsByType(): ReadonlyMap<string, readonly string[]> {
  const endings = new Map<string, readonly string[]>()
  for (const [ending, type] of Object.entries(contentTypes)) {
    endings.set(type, [...(endings.get(type) ?? []), ending])
  }
  return endings
}
