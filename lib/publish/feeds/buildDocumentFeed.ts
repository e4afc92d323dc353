import type { DocumentRegister } from '../../content/documentRegister.ts'
import { formatDocumentName } from '../../text/formatDocumentName.ts'
import { formatShortDate } from '../../text/hanoiDate.ts'
import type { OfficialDocument, SiteConfig } from '../../types.ts'
import { absoluteAddress } from '../absoluteAddress.ts'
import { findContentType } from '../contentTypes.ts'
import { findLatestChange } from '../findChangeDate.ts'
import { buildFeedHead, type FollowedList, feedSize } from './buildFeedHead.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { renderFullHtml } from './renderFeedHtml.ts'
import { renderFacts, renderFiles } from './renderFeedParts.ts'

export interface DocumentFeedOptions {
  readonly site: SiteConfig
  readonly list: FollowedList
  readonly register: DocumentRegister
}

/** Builds the feed of the register: its newest documents with their files. What the day changes is left out. */
export function buildDocumentFeed({ site, list, register }: DocumentFeedOptions): Feed {
  const documents = register.slice(0, feedSize).map(({ document }) => document)
  const changedAt = findLatestChange(documents)
  return {
    ...buildFeedHead(list, site),
    ...(changedAt !== undefined && { changedAt }),
    entries: documents.map(document => buildEntry(document, site.url)),
  }
}

function buildEntry(document: OfficialDocument, origin: string): FeedEntry {
  const { path, title, date, type, attachments } = document
  const address = absoluteAddress(path, origin)
  return {
    address,
    title: `${formatDocumentName(document)}: ${title}`,
    summary: title,
    html: renderFullHtml(renderBody(document), address),
    publishedAt: date,
    changedAt: date,
    category: type,
    enclosures: attachments.map(file => ({
      title: file.title,
      address: absoluteAddress(file.path, origin),
      type: findContentType(file.path),
      bytes: file.bytes,
    })),
  }
}

function renderBody({
  title,
  number,
  issuer,
  signer,
  date,
  effective,
  expires,
  html,
  attachments,
}: OfficialDocument) {
  const facts = [
    ['Số ký hiệu', number],
    ['Trích yếu', title],
    ['Cơ quan ban hành', issuer.name],
    ['Người ký', signer],
    ['Ngày ban hành', formatShortDate(date)],
    ['Ngày hiệu lực', formatShortDate(effective)],
    ['Ngày hết hiệu lực', expires && formatShortDate(expires)],
  ] as const
  return [renderFacts(facts), html, renderFiles(attachments)].join('')
}
