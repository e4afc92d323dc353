import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { findAttribute, listElements } from '../elements.ts'
import { listClientComponents } from './listClientComponents.ts'
import { findScriptKind } from './scriptKind.ts'

/** React's marks around content that is finished; every other mark beginning with `$` waits for a script. */
const finishedMarks = new Set(['$', '/$'])

/**
 * Why a page that Next exported cannot do without Next's scripts, or would break our content security
 * policy: one sentence a reason, for the person who builds; none when the page can be stripped.
 */
export function checkStrippable(document: Tree.Document): readonly string[] {
  const elements = listElements(document)
  const reasons = [
    ...checkComponents(document),
    ...listComments(document).flatMap(checkMark),
    ...elements.flatMap(element => [
      ...checkSuspended(element),
      ...checkScript(element),
      ...checkAttributes(element),
    ]),
  ]
  return [...new Set(reasons)]
}

function checkComponents(document: Tree.Document): readonly string[] {
  const names = listClientComponents(document)
  if (!names) return ['Không đọc được dữ liệu mà Next ghi trong trang; có thể Next đã đổi cách ghi.']
  return names.map(
    name =>
      `Có thành phần “use client” (xuất ra với tên “${name}”). Trang xuất bản không kèm mã của Next nên phần này sẽ không chạy: hãy viết lại thành thành phần phía máy chủ hoặc thành thẻ riêng trong client/.`,
  )
}

function checkMark(mark: string): readonly string[] {
  if (!mark.startsWith('$') || finishedMarks.has(mark)) return []
  return [
    'Có phần nội dung còn chờ tải (Suspense hoặc loading.tsx). Phần này chỉ hiện ra nhờ mã của Next: hãy bỏ Suspense để nội dung nằm sẵn trong trang.',
  ]
}

function checkSuspended(element: Tree.Element): readonly string[] {
  const id = findAttribute(element, 'id') ?? ''
  const isPlaceholder = element.tagName === 'template' && /^[BP]:/.test(id)
  const isArriving = findAttribute(element, 'hidden') !== undefined && id.startsWith('S:')
  return isPlaceholder || isArriving ? checkMark('$?') : []
}

function checkScript(element: Tree.Element): readonly string[] {
  if (element.tagName === 'style') {
    return ['Có thẻ <style> riêng. Hãy chuyển các dòng này vào app/styles/ để dùng chung một tệp kiểu.']
  }
  if (element.tagName !== 'script' || findScriptKind(element) !== 'unknown') return []
  const named = findAttribute(element, 'src') ?? findAttribute(element, 'type')
  return [
    `Có đoạn mã lạ${named ? ` (${named})` : ' viết thẳng trong trang'}. Chỉ cho phép dữ liệu JSON-LD và các thẻ riêng trong client/.`,
  ]
}

function checkAttributes({ tagName, attrs }: Tree.Element): readonly string[] {
  return attrs.flatMap(({ name, value }) => {
    if (name === 'style') {
      return [`Thẻ <${tagName}> có thuộc tính style. Hãy đặt một lớp (class) và viết kiểu trong app/styles/.`]
    }
    if (!name.startsWith('on') && !isScriptAddress(value)) return []
    return [
      `Thẻ <${tagName}> có mã trong thuộc tính ${name}. Hãy bỏ đi hoặc viết thành thẻ riêng trong client/.`,
    ]
  })
}

/** Browsers skip blanks and control characters in front of an address, and line breaks inside its scheme. */
const isScriptAddress = (value: string): boolean =>
  URL.canParse(value) && new URL(value).protocol === 'javascript:'

function listComments(node: Tree.ParentNode): readonly string[] {
  const children = 'content' in node ? node.content.childNodes : node.childNodes
  return children.flatMap(child => {
    if ('tagName' in child) return listComments(child)
    return child.nodeName === '#comment' && 'data' in child ? [child.data] : []
  })
}
