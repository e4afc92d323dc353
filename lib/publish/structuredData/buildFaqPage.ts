import type { FAQPage } from 'schema-dts'
import { formatIso } from '../../text/hanoiDate.ts'
import type { Question } from '../../types.ts'
import { absoluteAddress } from '../absoluteAddress.ts'
import { webSiteId } from './buildWebSite.ts'

interface FaqFacts {
  readonly title: string
  readonly path: string
  readonly origin: string
}

/**
 * Questions with the one answer that the committee gives to each: a FAQPage, since QAPage is for sites where
 * readers answer. Source: Google, structured data, FAQPage.
 */
export function buildFaqPage(questions: readonly Question[], { title, path, origin }: FaqFacts): FAQPage {
  const address = absoluteAddress(path, origin)
  return {
    '@type': 'FAQPage',
    '@id': `${address}#hoi-dap`,
    url: address,
    name: title,
    inLanguage: 'vi',
    isPartOf: { '@id': webSiteId(origin) },
    mainEntity: questions.map(({ path: place, question, text, date, answeredBy }) => ({
      '@type': 'Question',
      '@id': absoluteAddress(place, origin),
      name: question,
      acceptedAnswer: {
        '@type': 'Answer',
        text,
        url: absoluteAddress(place, origin),
        dateCreated: formatIso(date),
        author: { '@type': 'Organization', name: answeredBy },
      },
    })),
  }
}
