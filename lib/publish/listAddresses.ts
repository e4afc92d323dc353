import type { Token, DefaultTreeAdapterTypes as Tree } from 'parse5'
import { listElements } from './elements.ts'

const addressAttributes = new Set(['href', 'src', 'poster', 'action', 'data'])
const addressListAttributes = new Set(['srcset', 'imagesrcset'])

/** Every address that a page names, links and pictures alike, as written. */
export const listAddresses = (document: Tree.Document): readonly string[] =>
  listElements(document)
    .flatMap(({ attrs }) => attrs)
    .flatMap(({ name, value }) => {
      if (addressAttributes.has(name)) return [value]
      return addressListAttributes.has(name) ? splitCandidates(value) : []
    })

/** `srcset` lists candidates by comma, each an address, a blank and a size; our addresses hold neither. */
const splitCandidates = (value: string): readonly string[] =>
  value.split(',').flatMap(candidate => candidate.trim().split(/\s+/)[0] || [])

/** The attribute with every address in it changed; one that holds none stays as it is. */
export function mapAddresses(
  attribute: Token.Attribute,
  change: (address: string) => string,
): Token.Attribute {
  const { name, value } = attribute
  if (addressAttributes.has(name)) return { ...attribute, value: change(value) }
  if (!addressListAttributes.has(name)) return attribute
  return {
    ...attribute,
    value: value.replace(/(?<=^|,)(\s*)([^\s,]+)/g, (_, blank, address) => blank + change(address)),
  }
}
