/** An old address and the one that answers in its place; both are paths of this site, `to` percent-encoded. */
export interface Redirect {
  readonly from: string
  readonly to: string
}

// What no host's configuration gives a meaning of its own: no quotes, braces, `$`, `*`, `:`, `?` or `#`.
const plainPath = /^\/[\p{L}\p{M}\p{N}\-._~/ ()+,=&@!]*$/u
const emptyOrDotPiece = /\/(\.{0,2}\/|\.{1,2}$)/
const reserved = new Set(['/', '/404.html'])

/**
 * Takes old addresses as editors write them (raw or percent-encoded) with their targets. Gives exact, decoded
 * addresses sorted by name, a path without an ending both with and without its last slash. Throws one error
 * that lists every address that a server's configuration could not hold or that leads to two places.
 */
export function parseRedirects(given: readonly Redirect[]): readonly Redirect[] {
  const targets = new Map<string, string>()
  const faults: string[] = []
  for (const { from, to } of given) {
    const target = encodeURI(decodePath(to) ?? to)
    const fault = findFault(from) ?? findFault(to)
    if (fault) faults.push(`${from} → ${to}: ${fault}`)
    else {
      for (const address of listForms(decodePath(from) ?? from)) {
        if ((targets.get(address) ?? target) !== target) faults.push(`${from}: dẫn đến hai nơi khác nhau.`)
        if (encodeURI(address) !== target) targets.set(address, target)
      }
    }
  }
  if (faults.length > 0) throw new Error(`Địa chỉ cũ không dùng được:\n${faults.join('\n')}`)
  return [...targets].map(([from, to]) => ({ from, to })).toSorted((a, b) => (a.from < b.from ? -1 : 1))
}

function findFault(path: string): string | undefined {
  const decoded = decodePath(path)
  if (decoded === undefined) return 'phần mã hóa % bị hỏng.'
  if (!plainPath.test(decoded)) return 'địa chỉ phải bắt đầu bằng / và chỉ gồm chữ, số và các dấu - . _ ~ /'
  if (emptyOrDotPiece.test(decoded)) return 'địa chỉ không được có //, /./ hoặc /../'
  return undefined
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return undefined
  }
}

function listForms(path: string): readonly string[] {
  const bare = path.replace(/\/$/, '')
  const isFile = /\.[^/]+$/.test(path)
  return (isFile ? [path] : [bare, `${bare}/`]).filter(form => form !== '' && !reserved.has(form))
}
