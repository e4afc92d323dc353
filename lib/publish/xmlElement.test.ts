import { describe, expect, it } from 'vitest'
import { buildXmlElement, renderXml } from './xmlElement.ts'

describe('renderXml', () => {
  it('escapes texts and attributes, and keeps the words of an element as they are', () => {
    const root = buildXmlElement('a', [
      buildXmlElement('b', ' Đảng & "dân" '),
      buildXmlElement('c', [], { href: '/?x=1&y="2"' }),
    ])
    expect(renderXml(root)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n<b> Đảng &amp; &quot;dân&quot; </b>\n<c href="/?x=1&amp;y=&quot;2&quot;"/>\n</a>\n',
    )
  })
})
