import type { Image } from 'mdast'
import { isVideoName, type VideoType } from '../content/findVideoType.ts'
import { downloadPath } from '../routes.ts'
import { formatFileSize } from '../text/formatFileSize.ts'
import type { Picture, Video } from '../types.ts'
import { findFileName, listFileNames } from './findFileName.ts'
import type { FindingWords } from './finding.ts'
import { formatExcerpt } from './formatExcerpt.ts'
import { formatPictureLine } from './formatPictureLine.ts'
import type { MarkdownContext } from './markdownContext.ts'
import { parseAddress } from './parseAddress.ts'
import { splitCaption } from './splitCaption.ts'

type VideoPlaces = Pick<MarkdownContext, 'folder' | 'pictures' | 'files' | 'videos'>

/** Bytes: what hosts of static files take, and about an hour's reading on a weak network. */
const mostBytes = 25_000_000
/** Asked for one by one: the result of a search through all pictures could not be kept from build to build. */
const posterEndings = ['jpg', 'jpeg', 'png', 'webp', 'JPG', 'JPEG', 'PNG', 'heic', 'HEIC'] as const

/** Whether an image of a text means a video. */
export const isVideo = ({ url }: Image): boolean => isVideoName(url)

/** Finds the video that an image of a text means, with its poster and captions, or says in words for the editor why there is none. */
export function findVideo(image: Image, context: VideoPlaces): Video | FindingWords {
  const address = parseAddress(image.url)
  if (address.kind !== 'file' || address.name.includes('/')) return buildElsewhereWords(image)
  const path = `${context.folder}/${address.name}`
  const bytes = context.files.get(path)
  const type = context.videos.get(path)
  if (bytes === undefined) return buildMissingWords(image, address.name, context)
  if (type !== 'MP4' && type !== 'WebM') return buildTypeWords(address.name)
  if (bytes > mostBytes) return buildSizeWords(address.name, bytes)
  const stem = address.name.replace(/\.[^.]*$/, '')
  const poster = findPoster(stem, context)
  if (poster === undefined || 'message' in poster) return buildPosterWords(stem, poster?.message)
  const captions = findCaptions(`${context.folder}/${stem}.vtt`, context)
  if (captions !== undefined && 'message' in captions) return captions
  return {
    path: downloadPath(path),
    bytes,
    type,
    poster,
    alt: image.alt ?? '',
    ...buildWords(image),
    ...captions,
  }
}

function buildWords({ title }: Image): Pick<Video, 'caption' | 'credit'> {
  const { caption, credit } = splitCaption(title ?? '')
  return { ...(caption !== undefined && { caption }), ...(credit !== undefined && { credit }) }
}

/** The picture of the same name: a browser shows it until someone presses the button. */
function findPoster(
  stem: string,
  { folder, pictures }: VideoPlaces,
): Picture | { readonly message: string } | undefined {
  for (const ending of posterEndings) {
    const picture = pictures.get(`${folder}/${stem}.${ending}`)
    if (picture !== undefined) return picture
  }
  return undefined
}

function findCaptions(
  path: string,
  { files, videos }: VideoPlaces,
): Pick<Video, 'captionsPath'> | FindingWords | undefined {
  if (!files.has(path)) return undefined
  const type: VideoType | undefined = videos.get(path)
  if (type === 'WebVTT') return { captionsPath: downloadPath(path) }
  const message = `Tệp phụ đề "${path.slice(path.lastIndexOf('/') + 1)}" không phải tệp WebVTT, dù mang tên như vậy.`
  return { code: 'BT92', message, fix: 'xuất lại phụ đề ở dạng WebVTT: dòng đầu của tệp là WEBVTT' }
}

const buildElsewhereWords = (image: Image): FindingWords => ({
  code: 'BT34',
  message: `Video "${formatExcerpt(image.url)}" không nằm trong thư mục của bài.`,
  fix: 'chép video vào thư mục của bài rồi chỉ ghi tên tệp; video ở trang khác thì viết [![Mô tả](anh-dai-dien.jpg)](https://…)',
})

function buildMissingWords(image: Image, name: string, { folder, files }: VideoPlaces): FindingWords {
  const match = findFileName(name, listFileNames(files.keys(), folder).filter(isVideoName))
  if (match !== undefined)
    return {
      code: match.certainty === 'otherCase' ? 'BT35' : 'BT34',
      message: `Không thấy video "${name}" trong thư mục content/${folder}/. Có phải "${match.name}"?`,
      fix: formatPictureLine({ ...image, url: match.name }),
    }
  return {
    code: 'BT34',
    message: `Không thấy video "${name}" trong thư mục content/${folder}/.`,
    fix: `chép tệp ${name} vào thư mục content/${folder}/, hoặc xóa dòng này`,
  }
}

const buildTypeWords = (name: string): FindingWords => ({
  code: 'BT91',
  message: `Tệp "${name}" không phải video MP4 hoặc WebM, dù mang tên như vậy.`,
  fix: 'xuất lại video thành MP4 (H.264) rồi chép vào thư mục của bài',
})

const buildSizeWords = (name: string, bytes: number): FindingWords => ({
  code: 'BT91',
  message: `Video "${name}" nặng ${formatFileSize(bytes)}; nhiều nhất là ${formatFileSize(mostBytes)}.`,
  fix: 'nén lại ở cỡ 720p hoặc cắt ngắn; video dài thì đăng ở trang video rồi viết [![Mô tả](anh-dai-dien.jpg)](https://…)',
})

const buildPosterWords = (stem: string, fault: string | undefined): FindingWords => ({
  code: 'BT91',
  message:
    fault === undefined
      ? `Video "${stem}" chưa có ảnh đại diện để hiện khi chưa bấm xem.`
      : `Ảnh đại diện của video "${stem}": ${fault}`,
  fix: `chép một ảnh cùng tên vào thư mục của bài: ${stem}.jpg`,
})
