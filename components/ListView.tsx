import { strings } from '@/config/strings'
import type { ListPage } from '@/lib/content/paginate'
import type { ArticleSummary, NavigationLink } from '@/lib/types'
import { ArticleList } from './ArticleList'
import { Breadcrumb } from './Breadcrumb'
import { Pagination } from './Pagination'

interface Props {
  readonly title: string
  readonly description: string
  readonly path: string
  readonly trail: readonly NavigationLink[]
  readonly page: ListPage<ArticleSummary>
}

/** One page of a list of articles: a category, or all the news. */
export function ListView({ title, description, path, trail, page }: Props) {
  return (
    <div className="frame list-page">
      <Breadcrumb trail={trail} />
      <header className="page-header">
        <h1>{page.number === undefined ? title : strings.pageTitle(title, page.number)}</h1>
        <p className="page-summary">{description}</p>
      </header>
      {page.items.length > 0 ? (
        <ArticleList
          articles={page.items}
          headingLevel={2}
          parts={{ picture: true, summary: true, category: true }}
        />
      ) : (
        <p className="empty">{strings.emptyCategory}</p>
      )}
      <Pagination listPath={path} page={page} />
    </div>
  )
}
