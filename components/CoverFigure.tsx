import { strings } from '@/config/strings'
import { buildPictureMarkup } from '@/lib/images/pictureMarkup'
import type { Figure } from '@/lib/types'
import { Picture } from './Picture'

/** The cover above an article's text; it opens at its largest size without any script. */
export function CoverFigure({ figure }: { readonly figure: Figure }) {
  const { picture, alt, caption, credit } = figure
  const { enlarged } = buildPictureMarkup(picture, { place: 'lead', eager: true })
  return (
    <figure className="cover">
      <a className="enlarge" href={enlarged} aria-label={`${strings.enlarge}: ${alt}`}>
        <Picture picture={picture} alt={alt} place="lead" eager />
      </a>
      {(caption || credit) && (
        <figcaption>
          {caption && <span className="caption">{caption}</span>}{' '}
          {credit && <span className="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
