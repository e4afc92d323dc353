import { strings } from '@/config/strings'
import type { Album } from '@/lib/types'
import { Picture } from './Picture'
import { Section } from './Section'

/** As many as stand in one row of a wide screen. */
const mostPictures = 6

/** The first pictures of an album, side by side; the link below covers them all. */
export function PhotoStrip({ album }: { readonly album: Album }) {
  return (
    <Section
      id="thu-vien-anh"
      className="strip"
      title={strings.albums}
      more={{ label: strings.moreOf(album.title), path: album.path }}
    >
      <ul className="strip-pictures">
        {album.figures.slice(0, mostPictures).map(({ picture, alt }) => (
          <li key={alt}>
            <Picture picture={picture} alt={alt} place="strip" />
          </li>
        ))}
      </ul>
    </Section>
  )
}
