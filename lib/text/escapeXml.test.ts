import blns from 'big-list-of-naughty-strings'
import { parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { cleanText } from './cleanText.ts'
import { escapeXml } from './escapeXml.ts'

const texts = [
  ...blns,
  ...Array.from({ length: 256 }, (_, code) => `mã ${String.fromCharCode(code)} hết`),
  'Đảng & Nhà nước <b>"mới"</b> \'cũ\' ]]> <!-- --> <?php ?>',
  'nửa chữ \uD83D và \uDE00, cả chữ 😀',
  'không phải chữ \uFFFE\uFFFF',
]
const document = `<rss version="2.0"><channel><title a="${escapeXml(texts.join('\n'))}">x</title>${texts
  .map(text => `<item><title>[${escapeXml(text)}]</title></item>`)
  .join('\n')}</channel></rss>`

describe('escapeXml', () => {
  it('makes well-formed XML of any text', async () => {
    const { errors } = await validateXML({ xml: document, normalization: 'c14n' })
    expect(errors).toEqual([])
  })

  it('gives every text back to a reader, cleaned and otherwise unchanged', () => {
    const read = parseRssFeed(document).items?.map(({ title }) => title)
    // XML itself makes one line end of the two characters that Windows writes.
    expect(read?.map(title => title?.replaceAll('\r\n', '\n'))).toEqual(
      texts.map(text => `[${cleanText(text).replaceAll('\r\n', '\n')}]`),
    )
  })

  it('leaves Vietnamese letters as they are, in form NFC', () => {
    expect(escapeXml('Đảng ủy xã Đồng Tâm'.normalize('NFD'))).toBe('Đảng ủy xã Đồng Tâm')
  })
})
