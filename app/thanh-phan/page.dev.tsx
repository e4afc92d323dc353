import type { ReactNode } from 'react'
import { ArchiveMasthead } from '@/components/ArchiveMasthead'
import { ArticleBody } from '@/components/ArticleBody'
import { ArticleByline } from '@/components/ArticleByline'
import { ArticleCard } from '@/components/ArticleCard'
import { AttachmentList } from '@/components/AttachmentList'
import { Breadcrumb } from '@/components/Breadcrumb'
import { CalendarLinks } from '@/components/CalendarLinks'
import { CoverFigure } from '@/components/CoverFigure'
import { DateStamp } from '@/components/DateStamp'
import { HistoryNote } from '@/components/HistoryNote'
import { KeyFigures } from '@/components/KeyFigures'
import { LeadStory } from '@/components/LeadStory'
import { LinkSection } from '@/components/LinkSection'
import { ListView } from '@/components/ListView'
import { NeighbourNav } from '@/components/NeighbourNav'
import { NotFoundView } from '@/components/NotFoundView'
import { OrganisationTree } from '@/components/OrganisationTree'
import { Pagination } from '@/components/Pagination'
import { PhotoStrip } from '@/components/PhotoStrip'
import { SearchForm } from '@/components/SearchForm'
import { TableOfContents } from '@/components/TableOfContents'
import { ValidityMark } from '@/components/ValidityMark'
import { WeekTable } from '@/components/WeekTable'
import { site } from '@/config/site'
import { strings } from '@/config/strings'
import { newsPath } from '@/lib/routes'
import { content } from '../content'
import {
  buildSampleArticles,
  sampleArchive,
  sampleBody,
  sampleEvents,
  sampleHeadings,
  sampleNames,
  sampleOrganisation,
} from './samples'
import '../styles/organisation.css'
import '../styles/schedule.css'
import '../styles/search.css'

/**
 * Every component in every state on one page, to look at while changing one: `npm run dev`, then
 * `/thanh-phan/`. Files named `.dev.tsx` are pages for `next dev` alone: see next.config.ts.
 */
export default async function CataloguePage() {
  const { articles, albums } = await content()
  const pictured = articles.newestFirst.find(({ cover }) => cover)
  const album = albums[0]
  const { plain, full, draft } = buildSampleArticles(pictured?.cover)
  return (
    <div className="frame">
      <h1>Thành phần</h1>
      <Sample name="Breadcrumb">
        <Breadcrumb trail={[]} />
        <Breadcrumb trail={[{ label: full.title, path: full.path }]} />
      </Sample>
      <Sample name="LeadStory">
        <LeadStory article={full} />
        <LeadStory article={plain} />
      </Sample>
      {[draft, full, plain].map(article => (
        <Sample key={article.slug} name={`ArticleCard: ${article.slug}`}>
          <ArticleCard
            article={article}
            headingLevel={3}
            parts={{ picture: 'card', summary: true, category: true }}
          />
          <ArticleCard article={article} headingLevel={3} parts={{}} />
        </Sample>
      ))}
      <Sample name="ListView">
        <ListView
          title={full.title}
          description={full.summary}
          path={newsPath}
          trail={[]}
          page={{ items: [full, draft, plain], number: 2, olderPage: 1, newerPage: 3 }}
        />
        <ListView
          title="Mẫu chuyên mục trống"
          description={plain.summary}
          path={newsPath}
          trail={[]}
          page={{ items: [], number: undefined }}
        />
      </Sample>
      <Sample name="Pagination">
        <Pagination
          listPath={newsPath}
          page={{ number: undefined, olderPage: 12 }}
          words={strings.newsPages}
        />
        <Pagination
          listPath={newsPath}
          page={{ number: 12, olderPage: 11, newerPage: 'newest' }}
          words={strings.newsPages}
        />
        <Pagination listPath={newsPath} page={{ number: 1, newerPage: 2 }} words={strings.newsPages} />
      </Sample>
      <Sample name="DateStamp">
        <DateStamp date={full.date} /> · <DateStamp date={full.date} short />
      </Sample>
      <Sample name="ValidityMark">
        <p className="dateline">
          <ValidityMark article={{ validFrom: plain.date, validUntil: full.date }} validity="current" />
        </p>
        <p className="dateline">
          <ValidityMark article={{ validUntil: full.date }} validity="over" />
        </p>
      </Sample>
      <Sample name="CoverFigure">{full.cover && <CoverFigure figure={full.cover} />}</Sample>
      <Sample name="KeyFigures">
        <KeyFigures figures={full.keyFigures} />
        <KeyFigures figures={full.keyFigures.slice(0, 1)} />
      </Sample>
      <Sample name="TableOfContents">
        <TableOfContents headings={sampleHeadings} />
      </Sample>
      <Sample name="ArticleBody">
        <div className="article">
          <ArticleBody html={sampleBody} />
        </div>
      </Sample>
      <Sample name="HistoryNote">
        <HistoryNote names={sampleNames.slice(1)} />
        <HistoryNote names={sampleNames} />
      </Sample>
      <Sample name="ArchiveMasthead">
        <ArchiveMasthead archive={sampleArchive} />
      </Sample>
      <Sample name="ArticleByline">
        <ArticleByline article={full} />
      </Sample>
      <Sample name="AttachmentList">
        <AttachmentList attachments={full.attachments} />
      </Sample>
      <Sample name="NeighbourNav">
        <NeighbourNav older={full} newer={plain} />
        <NeighbourNav older={full} />
        <NeighbourNav newer={plain} />
      </Sample>
      <Sample name="PhotoStrip">{album && <PhotoStrip album={album} />}</Sample>
      <Sample name="OrganisationTree">
        <OrganisationTree root={sampleOrganisation} />
      </Sample>
      <Sample name="WeekTable">
        <WeekTable events={sampleEvents} />
        <WeekTable events={[]} />
      </Sample>
      <Sample name="CalendarLinks">
        <CalendarLinks monday={full.date} origin={site.url} />
      </Sample>
      <Sample name="LinkSection">
        <LinkSection
          id="mau-lien-ket"
          title="Mẫu"
          links={[{ label: 'Trang mẫu', url: 'https://example.com/' }]}
        />
      </Sample>
      <Sample name="SearchForm">
        <SearchForm
          categories={site.categories}
          archives={[sampleArchive]}
          years={[{ year: '2026', count: 3, page: undefined }]}
        />
      </Sample>
      <Sample name="NotFoundView">
        <NotFoundView />
      </Sample>
    </div>
  )
}

function Sample({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section className="section">
      <h2 className="section-title">{name}</h2>
      {children}
    </section>
  )
}
