import { searchPath } from '../routes.ts'
import type { SiteConfig } from '../types.ts'
import { absoluteAddress } from './absoluteAddress.ts'
import { brandIcons } from './brandIcons.ts'
import { buildXmlElement, renderXml } from './xmlElement.ts'

/** Longest texts that OpenSearch allows, in characters. */
const longest = { ShortName: 16, LongName: 48, Description: 1024 } as const

/** Renders the description by which browsers offer to search this site. Source: OpenSearch 1.1, draft 6. */
export function renderOpenSearch({ url, title, shortTitle }: SiteConfig): string {
  const { path, side } = brandIcons.small
  const template = `${absoluteAddress(searchPath, url)}?q={searchTerms}`
  return renderXml(
    buildXmlElement(
      'OpenSearchDescription',
      [
        buildXmlElement('ShortName', cutWords(shortTitle, longest.ShortName)),
        buildXmlElement('Description', cutWords(`Tìm trong ${title}`, longest.Description)),
        buildXmlElement('LongName', cutWords(title, longest.LongName)),
        buildXmlElement('Language', 'vi'),
        buildXmlElement('InputEncoding', 'UTF-8'),
        buildXmlElement('Image', absoluteAddress(path, url), {
          width: String(side),
          height: String(side),
          type: 'image/png',
        }),
        buildXmlElement('Url', [], { type: 'text/html', method: 'get', template }),
      ],
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    ),
  )
}

/** First words of the name of a place: a name is not to be cut between them and what follows. */
const placeWords = new Set(['xã', 'phường', 'thị', 'đặc'])

/** The text, or as many of its last words as fit, if possible from where the commune's own name begins. */
function cutWords(text: string, length: number): string {
  const words = text.normalize('NFC').split(/\s+/)
  const fitting = words.map((_, index) => words.slice(index)).filter(tail => tail.join(' ').length <= length)
  const [whole] = fitting
  if (whole === undefined || whole.length === words.length) return text.slice(0, length)
  const name = (fitting.find(([first = '']) => placeWords.has(first)) ?? whole).join(' ')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
