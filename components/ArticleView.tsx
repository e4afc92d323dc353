import { strings } from '@/config/strings'
import type { Validity } from '@/lib/content/validity'
import { categoryPath, newsPath } from '@/lib/routes'
import type { Abbreviation, Article, ArticleSummary, FormerName, Neighbours } from '@/lib/types'
import { ArchiveMasthead } from './ArchiveMasthead'
import { ArticleBody } from './ArticleBody'
import { ArticleByline } from './ArticleByline'
import { ArticleList } from './ArticleList'
import { AttachmentList } from './AttachmentList'
import { Breadcrumb } from './Breadcrumb'
import { CoverFigure } from './CoverFigure'
import { DateStamp } from './DateStamp'
import { HistoryNote } from './HistoryNote'
import { KeyFigures } from './KeyFigures'
import { ListenBar } from './ListenBar'
import { NeighbourNav } from './NeighbourNav'
import { PictureViewer } from './PictureViewer'
import { PublicationMark } from './PublicationMark'
import { Section } from './Section'
import { ShareBox } from './ShareBox'
import { TableOfContents } from './TableOfContents'
import { ValidityMark } from './ValidityMark'

interface Props {
  readonly article: Article
  readonly neighbours: Neighbours
  readonly related: readonly ArticleSummary[]
  /** Names that have passed since its day, oldest first. */
  readonly passedNames: readonly FormerName[]
  readonly validity?: Validity
  readonly abbreviations: readonly Abbreviation[]
  /** Its full address. */
  readonly address: string
}

/** One article. It shows nothing that changes when newer news is published, but for its newer neighbour. */
export function ArticleView(props: Props) {
  const { article, neighbours, related, passedNames, validity, abbreviations, address } = props
  const { archive, category, cover } = article
  return (
    <div className="frame article-page">
      {archive && <ArchiveMasthead archive={archive} />}
      <Breadcrumb
        trail={[
          { label: strings.news, path: newsPath },
          { label: category.name, path: categoryPath(category.slug) },
        ]}
      />
      <article className="article">
        <header className="article-header">
          <h1>{article.title}</h1>
          <p className="dateline">
            <PublicationMark article={article} />
            <DateStamp date={article.date} />
            {article.updated && (
              <span>
                {strings.updatedAt}: <DateStamp date={article.updated} />
              </span>
            )}
            {validity && <ValidityMark article={article} validity={validity} />}
          </p>
          <HistoryNote names={passedNames} />
          <p className="sapo">{article.summary}</p>
        </header>
        <ListenBar article={article} abbreviations={abbreviations} />
        <PictureViewer>
          {cover && <CoverFigure figure={cover} />}
          <KeyFigures figures={article.keyFigures} />
          <TableOfContents headings={article.headings} />
          <ArticleBody html={article.html} />
        </PictureViewer>
        <ArticleByline article={article} />
        <AttachmentList attachments={article.attachments} />
        <ShareBox title={article.title} address={address} words={strings} />
      </article>
      <NeighbourNav {...neighbours} />
      {related.length > 0 && (
        <Section id="tin-lien-quan" title={strings.related}>
          <ArticleList articles={related} headingLevel={3} parts={{ picture: 'card', category: true }} />
        </Section>
      )}
    </div>
  )
}
