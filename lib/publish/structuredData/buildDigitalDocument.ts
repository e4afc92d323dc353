import type { DigitalDocument, MediaObject } from 'schema-dts'
import { formatDocumentName } from '../../text/formatDocumentName.ts'
import { formatIso } from '../../text/hanoiDate.ts'
import type { Attachment, OfficialDocument, SiteConfig } from '../../types.ts'
import { absoluteAddress } from '../absoluteAddress.ts'
import { findContentType } from '../contentTypes.ts'
import { buildPublisher } from './buildOrganization.ts'
import { webSiteId } from './buildWebSite.ts'

/**
 * An official document for search engines, with its files and their hashes; `status` in words. A document of a
 * Party committee makes no law, so it is no Legislation of schema.org.
 */
export function buildDigitalDocument(
  document: OfficialDocument,
  { site, status }: { readonly site: SiteConfig; readonly status: string },
): DigitalDocument {
  const { path, number, title, type, field, issuer, date, expires, attachments } = document
  const address = absoluteAddress(path, site.url)
  return {
    '@type': 'DigitalDocument',
    '@id': `${address}#van-ban`,
    mainEntityOfPage: address,
    url: address,
    name: `${formatDocumentName(document)}: ${title}`,
    headline: title,
    identifier: number,
    genre: type.name,
    about: field.name,
    datePublished: formatIso(date),
    ...(expires !== undefined && { expires: expires.slice(0, 'YYYY-MM-DD'.length) }),
    creativeWorkStatus: status,
    author: { '@type': 'Organization', name: issuer.name },
    publisher: buildPublisher(site),
    isPartOf: { '@id': webSiteId(site.url) },
    inLanguage: 'vi',
    ...(attachments.length > 0 && { encoding: attachments.map(file => buildFile(file, site.url)) }),
  }
}

function buildFile({ title, path, bytes, sha256 }: Attachment, origin: string): MediaObject {
  return {
    '@type': 'MediaObject',
    name: title,
    contentUrl: absoluteAddress(path, origin),
    encodingFormat: findContentType(path),
    contentSize: `${bytes} B`,
    sha256,
  }
}
