import { strings } from '@/config/strings'
import { albumsPath } from '@/lib/routes'
import type { Album } from '@/lib/types'
import { ArticleBody } from './ArticleBody'
import { Breadcrumb } from './Breadcrumb'
import { DateStamp } from './DateStamp'
import { PictureViewer } from './PictureViewer'

/** One album: its pictures one below the other, with their captions. */
export function AlbumView({ album }: { readonly album: Album }) {
  return (
    <div className="frame article-page">
      <Breadcrumb trail={[{ label: strings.albums, path: albumsPath }]} />
      <article className="article">
        <header className="article-header">
          <h1>{album.title}</h1>
          <p className="dateline">
            {album.draft && <strong className="draft-mark">{strings.draft}</strong>}
            <DateStamp date={album.date} />
            <span>{strings.pictureCount(album.figures.length)}</span>
          </p>
          <p className="sapo">{album.summary}</p>
        </header>
        <PictureViewer>
          <ArticleBody html={album.html} />
        </PictureViewer>
      </article>
    </div>
  )
}
