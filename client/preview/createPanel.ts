/** A problem as the preview tells it; `path` is the address of the page that it belongs to. */
export interface PreviewProblem {
  readonly path: string | undefined
  readonly file: string
  readonly line: number
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly fix: string
}

/** The panel over the page at `path`: its own problems whole, those of others by file; none without problems. */
export function createPanel(problems: readonly PreviewProblem[], path: string): HTMLElement | undefined {
  if (problems.length === 0) return undefined
  const own = problems.filter(problem => problem.path === path)
  const others = new Set(problems.filter(problem => problem.path !== path).map(({ file }) => file))
  const panel = document.createElement('aside')
  panel.setAttribute('aria-label', 'Điều cần sửa')
  panel.style.cssText =
    'position:fixed;inset:auto 0 0;z-index:9;max-height:45vh;overflow:auto;padding:1rem 1.5rem;' +
    'border-top:4px solid #98191b;background:#fff;color:#211a15;font:1rem/1.5 system-ui,sans-serif'
  panel.append(createLine('strong', formatHead(own)))
  for (const { line, message, fix } of own) {
    const item = createLine('p', `Dòng ${line}: ${message}`)
    item.append(createLine('pre', `Sửa: ${fix}`))
    panel.append(item)
  }
  for (const file of others) panel.append(createLine('p', `Tệp khác cũng có điều cần sửa: ${file}`))
  return panel
}

function formatHead(own: readonly PreviewProblem[]): string {
  const errors = own.filter(({ severity }) => severity === 'error').length
  if (errors > 0)
    return `Trang này có ${errors} lỗi nên chưa đăng được. Sửa xong và lưu tệp, trang tự hiện lại.`
  return own.length > 0 ? 'Trang này đăng được, nhưng nên xem lại:' : 'Trang này không có lỗi.'
}

function createLine(name: string, words: string): HTMLElement {
  const element = document.createElement(name)
  element.textContent = words
  element.style.cssText = 'display:block;margin:.5rem 0 0;white-space:pre-wrap'
  return element
}
