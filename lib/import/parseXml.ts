import { DOMParser, type Document, onErrorStopParsing } from '@xmldom/xmldom'
import { EditorError } from '../drafts/editorError.ts'

/**
 * Parses XML. No document type is let in, so no entity can be declared and expanded. Throws an EditorError
 * where the text is not well-formed.
 */
export function parseXml(text: string): Document {
  if (/<!DOCTYPE/i.test(text)) throw new EditorError('Tệp chứa khai báo XML lạ nên không được mở.')
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml')
  } catch {
    throw new EditorError('Tệp bị hỏng, không đọc được nội dung. Hãy mở bằng Word rồi lưu lại.')
  }
}
