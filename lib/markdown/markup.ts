import type { Properties } from 'hast'
import type { Parent, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { Figure, Video } from '../types.ts'

/** An HTML element of our own making among Markdown's nodes; `mdast-util-to-hast` reads `data`. */
export interface Markup extends Parent {
  type: 'markup'
  data: { hName: string; hProperties: Properties; figure?: Figure; video?: Video }
  children: RootContent[]
}

declare module 'mdast' {
  interface RootContentMap {
    markup: Markup
  }
  interface BlockContentMap {
    markup: Markup
  }
  interface PhrasingContentMap {
    markup: Markup
  }
}

/** Builds an element; `properties` are named as in hast (`className`, `srcSet`, `ariaLabel`). */
export function buildMarkup(
  name: string,
  properties: Properties,
  children: readonly (RootContent | string)[] = [],
): Markup {
  return {
    type: 'markup',
    data: { hName: name, hProperties: properties },
    children: children.map(child => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  }
}

/** The markup in the place of `node`, so that problems and links in it are found in the editor's file. */
export function buildPlacedMarkup(
  markup: Markup,
  { position }: { readonly position?: Position | undefined },
): Markup {
  return { ...markup, ...(position && { position }) }
}
