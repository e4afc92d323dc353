import type { VideoObject } from 'schema-dts'
import { formatRfc3339 } from '../../text/formatRfc3339.ts'
import type { HanoiDate, Video } from '../../types.ts'
import { absoluteAddress } from '../absoluteAddress.ts'
import { findContentType } from '../contentTypes.ts'
import { findLargestJpeg } from '../findLargestJpeg.ts'

/** A video of this site for search engines; `date` is that of its article. Source: Google, structured data, VideoObject. */
export function buildVideoObject(
  { path, poster, alt, caption }: Video,
  { date, origin }: { readonly date: HanoiDate; readonly origin: string },
): VideoObject {
  const thumbnail = findLargestJpeg(poster)
  return {
    '@type': 'VideoObject',
    name: caption ?? alt,
    description: alt,
    ...(thumbnail && { thumbnailUrl: absoluteAddress(thumbnail.path, origin) }),
    uploadDate: formatRfc3339(date),
    contentUrl: absoluteAddress(path, origin),
    encodingFormat: findContentType(path),
    inLanguage: 'vi',
  }
}
