import { strings } from '@/config/strings'
import type { Album } from '@/lib/types'
import { DateStamp } from './DateStamp'
import { Picture } from './Picture'
import { PlainPage } from './PlainPage'

/** All albums, newest first, each with its first picture. */
export function AlbumListView({ albums }: { readonly albums: readonly Album[] }) {
  return (
    <PlainPage title={strings.albums} description={strings.albumsDescription}>
      {albums.length > 0 ? (
        <ul className="article-list">
          {albums.map(album => (
            <li key={album.slug}>
              <AlbumCard album={album} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="empty">{strings.noAlbums}</p>
      )}
    </PlainPage>
  )
}

function AlbumCard({ album }: { readonly album: Album }) {
  const first = album.figures[0]
  return (
    <article className="card">
      <h2 className="card-title">
        <a href={album.path}>{album.title}</a>
      </h2>
      <p className="card-meta">
        {album.draft && <strong className="draft-mark">{strings.draft}</strong>}
        <DateStamp date={album.date} short />
        <span>{strings.pictureCount(album.figures.length)}</span>
      </p>
      <p className="card-summary">{album.summary}</p>
      {first && (
        <div className="card-picture">
          <Picture picture={first.picture} alt="" place="card" />
        </div>
      )}
    </article>
  )
}
