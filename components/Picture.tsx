import { buildPictureMarkup, type PicturePlace } from '@/lib/images/pictureMarkup'
import type { Picture as PictureRecord } from '@/lib/types'

interface Props {
  readonly picture: PictureRecord
  readonly alt: string
  readonly place: PicturePlace
  readonly eager?: boolean
}

/** A picture in the sizes and formats that the reader's screen can use. */
export function Picture({ picture, alt, place, eager = false }: Props) {
  const { sources, img } = buildPictureMarkup(picture, { place, eager })
  return (
    <picture>
      {sources.map(source => (
        <source key={source.type} {...source} />
      ))}
      <img alt={alt} {...img} />
    </picture>
  )
}
