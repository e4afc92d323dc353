import type { ReactNode } from 'react'
import { strings } from '@/config/strings'
import type { RegisteredDocument } from '@/lib/content/documentRegister'
import { documentListPath, documentsPath } from '@/lib/routes'
import { formatDocumentName } from '@/lib/text/formatDocumentName'
import type { OfficialDocument } from '@/lib/types'
import { ArticleBody } from './ArticleBody'
import { Breadcrumb } from './Breadcrumb'
import { DateStamp } from './DateStamp'
import { DocumentFiles } from './DocumentFiles'
import { ShareBox } from './ShareBox'

interface Props extends RegisteredDocument {
  /** Its full address. */
  readonly address: string
}

/** One official document: what the register knows of it, its files, its relations. */
export function DocumentView({ document, status, address, ...relations }: Props) {
  const { type, html } = document
  const name = formatDocumentName(document)
  const { label, statuses, share, readOnline } = strings.documents
  return (
    <div className="frame article-page">
      <Breadcrumb
        trail={[
          { label, path: documentsPath },
          { label: type.name, path: documentListPath('loai', type.slug) },
        ]}
      />
      <article className="article">
        <header className="article-header">
          <h1>{name}</h1>
          <p className="dateline">
            {document.draft && <strong className="draft-mark">{strings.draft}</strong>}
            <DateStamp date={document.date} />
            <strong className={status === 'inForce' ? 'status' : 'status status-over'}>
              {statuses[status]}
            </strong>
          </p>
          <p className="sapo">{document.title}</p>
        </header>
        <DocumentFacts document={document} status={status} {...relations} />
        <DocumentFiles attachments={document.attachments} />
        {html !== '' && <ArticleBody html={html} />}
        <ShareBox title={`${name}: ${document.title}`} address={address} words={{ share, readOnline }} />
      </article>
    </div>
  )
}

function DocumentFacts({ document, status, ...relations }: RegisteredDocument) {
  const { columns, groups, facts, statuses } = strings.documents
  const { type, field, issuer, signer, expires } = document
  return (
    <dl className="document-facts">
      <Fact name={columns.number}>{document.number}</Fact>
      <Fact name={groups.loai}>{type.name}</Fact>
      <Fact name={groups['linh-vuc']}>
        <a href={documentListPath('linh-vuc', field.slug)}>{field.name}</a>
      </Fact>
      <Fact name={groups['co-quan']}>
        <a href={documentListPath('co-quan', issuer.slug)}>{issuer.name}</a>
      </Fact>
      {signer && <Fact name={facts.signer}>{signer}</Fact>}
      <Fact name={columns.date}>
        <DateStamp date={document.date} short />
      </Fact>
      <Fact name={facts.effective}>
        <DateStamp date={document.effective} short />
      </Fact>
      {expires && (
        <Fact name={facts.expires}>
          <DateStamp date={expires} short />
        </Fact>
      )}
      <Fact name={columns.status}>{statuses[status]}</Fact>
      <Related name={facts.replaces} documents={relations.replaces} />
      <Related name={facts.replacedBy} documents={relations.replacedBy} />
      <Related name={facts.amends} documents={relations.amends} />
      <Related name={facts.amendedBy} documents={relations.amendedBy} />
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Related({
  name,
  documents,
}: {
  readonly name: string
  readonly documents: readonly OfficialDocument[]
}) {
  if (documents.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      {documents.map(document => (
        <dd key={document.slug}>
          <a href={document.path}>{formatDocumentName(document)}</a>, {strings.documents.issuedOn}{' '}
          <DateStamp date={document.date} short />
        </dd>
      ))}
    </div>
  )
}
