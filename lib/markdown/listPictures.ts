import type { Image, Paragraph } from 'mdast'

/** Lists the pictures of a paragraph that holds nothing else; of any other paragraph, none. */
export function listPictures({ children }: Paragraph): readonly Image[] {
  const pictures = children.filter(child => child.type === 'image')
  const isPicturesOnly = children.every(
    child =>
      child.type === 'image' ||
      child.type === 'break' ||
      (child.type === 'text' && child.value.trim() === ''),
  )
  return isPicturesOnly ? pictures : []
}
