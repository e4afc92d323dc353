import { strings } from '@/config/strings'
import type { ListPage } from '@/lib/content/paginate'
import type { ArticleSummary, NavigationLink } from '@/lib/types'
import { ArticleList } from './ArticleList'
import { Pagination } from './Pagination'
import { PlainPage } from './PlainPage'

interface Props {
  readonly title: string
  readonly description: string
  readonly path: string
  readonly trail: readonly NavigationLink[]
  readonly page: ListPage<ArticleSummary>
}

/** One page of a list of articles: a category, or all the news. */
export function ListView({ title, description, path, trail, page }: Props) {
  const heading = page.number === undefined ? title : strings.pageTitle(title, page.number)
  return (
    <PlainPage title={heading} description={description} trail={trail}>
      {page.items.length > 0 ? (
        <ArticleList
          articles={page.items}
          headingLevel={2}
          parts={{ picture: 'card', summary: true, category: true }}
        />
      ) : (
        <p className="empty">{strings.emptyCategory}</p>
      )}
      <Pagination listPath={path} page={page} words={strings.newsPages} />
    </PlainPage>
  )
}
