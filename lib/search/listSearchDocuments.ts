import type { Content } from '../content/loadContent.ts'
import { formatDocumentName } from '../text/formatDocumentName.ts'
import type { Album, Article, OfficialDocument, Question, StandingPage } from '../types.ts'
import { documentCategory } from './documentCategory.ts'
import type { SearchDocument } from './searchDocument.ts'

export type SearchedContent = Pick<Content, 'articles' | 'albums' | 'pages' | 'register' | 'questions'>

/** All that the public may find, drafts never: every kind of text that has a place on the site. In order of address. */
export function listSearchDocuments(content: SearchedContent): readonly SearchDocument[] {
  const { articles, albums, pages, register, questions } = content
  const documents = [
    ...articles.newestFirst.filter(({ draft }) => !draft).map(fromArticle),
    ...albums.filter(({ draft }) => !draft).map(fromAlbum),
    ...pages.map(fromStandingPage),
    ...register.filter(({ document }) => !document.draft).map(({ document }) => fromDocument(document)),
    ...questions.filter(({ draft }) => !draft).map(fromQuestion),
  ]
  return documents.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

const fromArticle = (article: Article): SearchDocument => ({
  path: article.path,
  title: article.title,
  summary: article.summary,
  // Read when the document's turn comes: the texts of a large archive would fill the memory.
  get html() {
    return article.html
  },
  notes: [
    ...(article.cover?.caption ? [article.cover.caption] : []),
    ...article.attachments.map(({ title }) => title),
    ...(article.archive ? [article.archive.name] : []),
    ...(article.author ? [article.author] : []),
    ...(article.source ? [article.source.name] : []),
  ],
  category: article.category,
  ...(article.archive && { archive: article.archive }),
  date: article.date,
})

const fromAlbum = ({ path, title, summary, html, date }: Album): SearchDocument => ({
  path,
  title,
  summary,
  html,
  notes: [],
  date,
})

const fromStandingPage = ({ path, title, summary, html }: StandingPage): SearchDocument => ({
  path,
  title,
  summary,
  html,
  notes: [],
})

const fromDocument = (document: OfficialDocument): SearchDocument => ({
  path: document.path,
  title: `${formatDocumentName(document)}: ${document.title}`,
  summary: document.title,
  get html() {
    return document.html
  },
  notes: [
    ...document.attachments.map(({ title }) => title),
    document.field.name,
    document.issuer.name,
    ...(document.signer ? [document.signer] : []),
  ],
  files: document.attachments.map(({ sha256 }) => sha256),
  category: documentCategory,
  date: document.date,
})

/** By itself, at its place on their page: a result that led to the top of all questions would help nobody. */
const fromQuestion = ({ path, question, field, html, answeredBy, date }: Question): SearchDocument => ({
  path,
  title: question,
  summary: field,
  html,
  notes: [answeredBy],
  date,
})
