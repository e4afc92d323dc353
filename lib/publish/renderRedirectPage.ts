import { escapeHtml } from '../text/escapeHtml.ts'

/**
 * A page that leads from an old address to the one that holds the text now, for servers that cannot
 * redirect by themselves. Takes the title, the address on this site and the site's origin; gives HTML.
 */
export function renderRedirectPage(target: {
  readonly title: string
  readonly path: string
  readonly origin: string
}): string {
  const path = escapeHtml(target.path)
  const title = escapeHtml(target.title)
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="canonical" href="${escapeHtml(target.origin)}${path}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${path}">
</head>
<body><p>Bài viết đã chuyển đến: <a href="${path}">${title}</a></p></body>
</html>
`
}

/** The file, from the site's root, that answers at an old address: `/cu/bai.aspx` or `/cu/bai/`. */
export function redirectFile(alias: string): string {
  const relative = alias.replace(/^\/+/, '')
  return relative.endsWith('/') || !relative.includes('.')
    ? `${relative.replace(/\/$/, '')}/index.html`
    : relative
}
