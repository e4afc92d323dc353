import type { ReactNode } from 'react'
import { strings } from '@/config/strings'
import type { StandingPage } from '@/lib/types'
import { ArticleBody } from './ArticleBody'
import { Breadcrumb } from './Breadcrumb'
import { DateStamp } from './DateStamp'
import { TableOfContents } from './TableOfContents'

interface Props {
  readonly page: StandingPage
  /** Below its text. */
  readonly children?: ReactNode
}

/** A page that is not news. */
export function StandingPageView({ page, children }: Props) {
  return (
    <div className="frame article-page">
      <Breadcrumb trail={[]} />
      <article className="article">
        <header className="article-header">
          <h1>{page.title}</h1>
          <p className="sapo">{page.summary}</p>
        </header>
        <TableOfContents headings={page.headings} />
        <ArticleBody html={page.html} />
        {page.updated && (
          <p className="dateline">
            {strings.updatedAt}: <DateStamp date={page.updated} />
          </p>
        )}
      </article>
      {children}
    </div>
  )
}
