import type { Image } from 'mdast'

/** Stands in a line to paste where the editor's own words go. */
export const DESCRIPTION_SAMPLE = 'Mô tả ngắn điều thấy trong ảnh'

/** Formats the line that puts a picture into a text, ready to paste, with a stand-in for a missing `alt`. */
export function formatPictureLine({ alt, url, title }: Pick<Image, 'alt' | 'url' | 'title'>): string {
  const description = alt?.trim() || DESCRIPTION_SAMPLE
  const address = url.includes(' ') ? `<${url}>` : url
  return `![${description}](${address}${title ? ` "${title.replaceAll('"', '\\"')}"` : ''})`
}
