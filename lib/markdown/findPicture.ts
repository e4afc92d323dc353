import type { Image } from 'mdast'
import type { Picture } from '../types.ts'
import { findFileName, listFileNames } from './findFileName.ts'
import type { FindingWords } from './finding.ts'
import { formatExcerpt } from './formatExcerpt.ts'
import { formatPictureLine } from './formatPictureLine.ts'
import type { MarkdownContext } from './markdownContext.ts'
import { parseAddress } from './parseAddress.ts'

type PicturePlaces = Pick<MarkdownContext, 'folder' | 'pictures'>

/**
 * Finds the picture that an image of a text means, or says in words for the editor why there is none; the pictures of
 * the text's other images, by their addresses in `taken`, are not proposed for it.
 * Only files beside the text count: a picture from elsewhere could change or vanish behind our back.
 */
export function findPicture(
  image: Image,
  context: PicturePlaces,
  taken: readonly string[] = [],
): Picture | FindingWords {
  const address = parseAddress(image.url)
  if (address.kind === 'web' || address.kind === 'hostOnly') return buildForeignWords(image)
  if (address.kind === 'page') return buildElsewhereWords(image, address.path)
  if (address.kind !== 'file') return buildUnusableWords(image)
  if (address.name.includes('/')) return buildElsewhereWords(image, address.name)
  const found = context.pictures.get(`${context.folder}/${address.name}`)
  if (found === undefined) return buildMissingWords(image, address.name, { ...context, taken })
  return 'message' in found
    ? { code: found.code, message: `Ảnh "${address.name}": ${found.message}`, fix: found.fix }
    : found
}

const buildUnusableWords = (image: Image): FindingWords => ({
  code: 'BT34',
  message:
    image.url === '' ? 'Ảnh chưa có tên tệp.' : `Địa chỉ ảnh "${formatExcerpt(image.url)}" không dùng được.`,
  fix: `chép ảnh vào thư mục của bài rồi chỉ ghi tên tệp: ${formatPictureLine({ ...image, url: 'anh-1.jpg' })}`,
})

const buildForeignWords = (image: Image): FindingWords => ({
  code: 'BT30',
  message: `Ảnh lấy từ trang khác: "${formatExcerpt(image.url)}". Trang chỉ hiện ảnh nằm trong thư mục của bài.`,
  fix: `nếu được phép dùng, tải ảnh về thư mục của bài rồi chỉ ghi tên tệp: ${formatPictureLine({ ...image, url: 'anh-1.jpg' })}`,
})

const buildElsewhereWords = (image: Image, path: string): FindingWords => ({
  code: 'BT34',
  message: `Ảnh "${formatExcerpt(image.url)}" không nằm trong thư mục của bài.`,
  fix: `chép ảnh vào thư mục của bài rồi chỉ ghi tên tệp: ${formatPictureLine({ ...image, url: path.split('/').at(-1) ?? path })}`,
})

function buildMissingWords(
  image: Image,
  name: string,
  { folder, pictures, taken }: PicturePlaces & { readonly taken: readonly string[] },
): FindingWords {
  const free = listFileNames(pictures.keys(), folder).filter(other => !taken.includes(other))
  const match = findFileName(name, free)
  if (match === undefined) {
    const [only, ...more] = free
    const renamed =
      only === undefined || more.length > 0
        ? 'hoặc xóa dòng ảnh này'
        : `hoặc nếu ảnh nay tên là "${only}" thì ghi: ${formatPictureLine({ ...image, url: only })}`
    return {
      code: 'BT34',
      message: `Không thấy ảnh "${name}" trong thư mục content/${folder}/.`,
      fix: `chép tệp ${name} vào thư mục content/${folder}/, ${renamed}`,
    }
  }
  const line = formatPictureLine({ ...image, url: match.name })
  return match.certainty === 'otherCase'
    ? {
        code: 'BT35',
        message: `Tên ảnh "${name}" khác tên tệp "${match.name}" ở chữ hoa, chữ thường.`,
        fix: line,
      }
    : {
        code: 'BT34',
        message: `Không thấy ảnh "${name}" trong thư mục content/${folder}/. Có phải "${match.name}"?`,
        fix: line,
      }
}
