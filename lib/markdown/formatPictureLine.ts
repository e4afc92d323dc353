import type { Image } from 'mdast'

/** Formats the line that puts a picture into a text, ready to paste, with a stand-in for a missing `alt`. */
export function formatPictureLine({ alt, url, title }: Pick<Image, 'alt' | 'url' | 'title'>): string {
  const description = alt?.trim() || 'Mô tả ngắn điều thấy trong ảnh'
  const address = url.includes(' ') ? `<${url}>` : url
  return `![${description}](${address}${title ? ` "${title.replaceAll('"', '\\"')}"` : ''})`
}
