import { DOMParser, type Document, type Node, onErrorStopParsing } from '@xmldom/xmldom'
import { EditorError } from '../drafts/editorError.ts'

/** Elements within elements; Word's own tables within tables stay below 100. */
const DEEPEST = 300

/**
 * Parses XML; `advice` is what to do about a damaged file. No document type is let in, so no entity can be declared and expanded. Throws an EditorError
 * where the text is not well-formed or nested so deep that nothing could walk through it.
 */
export function parseXml(text: string, advice = 'Hãy mở bằng Word rồi lưu lại.'): Document {
  if (/<!DOCTYPE/i.test(text)) throw new EditorError('Tệp chứa khai báo XML lạ nên không được mở.')
  const document = parseWellFormed(text, advice)
  checkDepth(document)
  return document
}

function parseWellFormed(text: string, advice: string): Document {
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml')
  } catch {
    throw new EditorError(`Tệp bị hỏng, không đọc được nội dung. ${advice}`)
  }
}

function checkDepth(document: Document): void {
  let node: Node | null = document.documentElement
  for (let depth = 1; node !== null; ) {
    if (depth > DEEPEST) throw new EditorError('Tệp có các phần lồng nhau quá sâu nên không được mở.')
    if (node.firstChild !== null) {
      node = node.firstChild
      depth += 1
      continue
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode
      depth -= 1
    }
    node = node?.nextSibling ?? null
  }
}
