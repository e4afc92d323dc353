import type { Image, Link, Paragraph } from 'mdast'
import { parseAddress } from './parseAddress.ts'

/** A picture that leads to another site, most often to a video there. */
export interface LinkedPicture {
  readonly image: Image
  readonly link: Link
  readonly host: string
}

/** The picture in a link to another site that is all that a paragraph holds; `undefined` for any other. */
export function findLinkedPicture({ children }: Paragraph): LinkedPicture | undefined {
  const [link, ...others] = children
  if (link?.type !== 'link' || others.length > 0) return undefined
  const [image, ...rest] = link.children
  const address = parseAddress(link.url)
  if (image?.type !== 'image' || rest.length > 0 || address.kind !== 'web') return undefined
  return { image, link, host: address.host.replace(/^www\./, '') }
}
