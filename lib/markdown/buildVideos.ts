import type { Image, Root } from 'mdast'
import { formatFileSize } from '../text/formatFileSize.ts'
import type { Picture, PictureVariant, Video } from '../types.ts'
import { copyTree } from './copyTree.ts'
import { findVideo, isVideo } from './findVideo.ts'
import { listPictures } from './listPictures.ts'
import type { MarkdownContext } from './markdownContext.ts'
import { buildMarkup, buildPlacedMarkup, type Markup } from './markup.ts'
import { SKIP, visit } from './visit.ts'

/** Posters are fetched with the page, so they are small: CSS pixels of width. */
const posterWidth = 640

/**
 * Makes a player of each paragraph that is one video. Of the video itself
 * nothing is fetched before someone presses its button.
 */
export function buildVideos(tree: Root, context: MarkdownContext): Root {
  const copy = copyTree(tree)
  visit(copy, 'paragraph', (paragraph, index, parent) => {
    const [image, ...others] = listPictures(paragraph)
    if (image === undefined || others.length > 0 || !isVideo(image)) return
    const markup = buildVideo(image, context)
    if (markup === undefined || parent === undefined || index === undefined) return
    parent.children.splice(index, 1, buildPlacedMarkup(markup, paragraph))
    return SKIP
  })
  return copy
}

function buildVideo(image: Image, context: MarkdownContext): Markup | undefined {
  const video = findVideo(image, context)
  if ('message' in video) return undefined
  const poster = findPosterVariant(video.poster)
  const player = buildMarkup(
    'video',
    {
      ariaLabel: video.alt,
      controls: true,
      preload: 'none',
      src: video.path,
      ...(poster && { poster: poster.path, width: poster.width, height: poster.height }),
    },
    video.captionsPath === undefined ? [] : [buildTrack(video.captionsPath)],
  )
  const markup = buildMarkup('figure', {}, [player, buildCaption(video)])
  return { ...markup, data: { ...markup.data, video } }
}

const buildTrack = (src: string): Markup =>
  buildMarkup('track', { kind: 'captions', src, srcLang: 'vi', label: 'Tiếng Việt', default: true })

function buildCaption({ caption, credit, type, bytes }: Video): Markup {
  const words = [
    buildMarkup('span', { className: ['figure-label'] }, ['Video:']),
    ...(caption === undefined ? [] : [buildMarkup('span', { className: ['caption'] }, [caption])]),
    ...(credit === undefined ? [] : [buildMarkup('span', { className: ['credit'] }, [credit])]),
    `(${type}, ${formatFileSize(bytes)})`,
  ]
  return buildMarkup(
    'figcaption',
    {},
    words.flatMap((part, index) => (index === 0 ? [part] : [' ', part])),
  )
}

function findPosterVariant({ variants }: Picture): PictureVariant | undefined {
  const jpegs = variants.filter(({ format }) => format === 'jpeg').toSorted((a, b) => a.width - b.width)
  return jpegs.find(({ width }) => width >= posterWidth) ?? jpegs.at(-1)
}
