import type { VideoType } from '../content/findVideoType.ts'
import type { Abbreviation, PictureCatalogue } from '../types.ts'

/** What the body of a file needs to know of its surroundings. */
export interface MarkdownContext {
  /** The file as problems name it, `content/bai-viet/le-hoi/index.md`. */
  readonly file: string
  /** The file's folder under the content folder, `bai-viet/le-hoi`: pictures and files are looked up there. */
  readonly folder: string
  readonly pictures: PictureCatalogue
  /** Every other file offered for download, by its path under the content folder, with its size in bytes. */
  readonly files: ReadonlyMap<string, number>
  /** What the files with names of videos or captions really are, by path under the content folder. */
  readonly videos: ReadonlyMap<string, VideoType | undefined>
  /** Addresses of all that is written, to guess which of them a link means. */
  readonly addresses: readonly string[]
  /** Those to be explained. */
  readonly abbreviations: readonly Abbreviation[]
  /** The host of this site. */
  readonly host: string
  /** Whether the body's first picture is the first of the page, which must not wait for the layout. */
  readonly firstPictureEager: boolean
}
