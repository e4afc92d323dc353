import { downloadPath } from '../routes.ts'
import { nearestWord } from '../text/nearestWord.ts'
import { parseSlug } from '../text/parseSlug.ts'
import { findFileName, listFileNames } from './findFileName.ts'
import type { FindingWords } from './finding.ts'
import type { MarkdownContext } from './markdownContext.ts'

type FilePlaces = Pick<MarkdownContext, 'folder' | 'files' | 'pictures' | 'addresses'>

/** Finds the site path of the file beside the text that a link names, or says why there is none. */
export function findLinkedFile(
  name: string,
  words: string,
  context: FilePlaces,
): { readonly path: string } | FindingWords {
  const { folder, files, pictures, addresses } = context
  const path = `${folder}/${name}`
  if (files.has(path)) return { path: downloadPath(path) }
  if (isWebAddress(name))
    return {
      code: 'BT30',
      message: `Địa chỉ "${name}" thiếu https:// ở đầu.`,
      fix: `[${words}](https://${name})`,
    }
  if (pictures.has(path))
    return {
      code: 'BT34',
      message: `Liên kết đến ảnh "${name}"; ảnh được hiện trong bài và bấm vào để xem lớn.`,
      fix: `![${words}](${name})`,
    }
  if (name.replace(/\/$/, '').includes('/'))
    return {
      code: 'BT33',
      message: `Địa chỉ "${name}" không bắt đầu bằng dấu /, cũng không phải tệp cạnh bài; đến tệp thì chép tệp vào content/${folder}/ rồi chỉ ghi tên tệp.`,
      fix: `[${words}](/bai-viet/ten-bai/)`,
    }
  const match = findFileName(name, listFileNames(files.keys(), folder))
  const page = match === undefined ? findPage(name, addresses) : undefined
  if (page !== undefined)
    return {
      code: 'BT33',
      message: `Địa chỉ "${name}" không bắt đầu bằng dấu /, cũng không phải tệp cạnh bài.`,
      fix: `[${words}](${page})`,
    }
  if (match === undefined)
    return {
      code: 'BT34',
      message: `Không thấy tệp "${name}" trong thư mục content/${folder}/.`,
      fix: `chép tệp ${name} vào thư mục content/${folder}/, hoặc bỏ liên kết`,
    }
  return {
    code: 'BT34',
    message: `Không thấy tệp "${name}"; trong thư mục content/${folder}/ có "${match.name}".`,
    fix: `[${words}](${match.name.includes(' ') ? `<${match.name}>` : match.name})`,
  }
}

/** The page whose name a link gives without the slashes around it, or the page whose address is nearest. */
function findPage(name: string, addresses: readonly string[]): string | undefined {
  const slug = name.replace(/\/$/, '')
  if (parseSlug(slug) === undefined) return undefined
  return addresses.find(address => address.endsWith(`/${slug}/`)) ?? nearestWord(`/${slug}/`, addresses)
}

/** `dongtam.gov.vn/tin`: what stands before the first slash ends as hosts do, not as files do. */
function isWebAddress(name: string): boolean {
  const [host = ''] = name.split(/[/?#]/)
  return host.startsWith('www.') || /\.(?:vn|com|org|net|info|edu|gov)$/i.test(host)
}
