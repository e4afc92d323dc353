import { html, type DefaultTreeAdapterTypes as Tree } from 'parse5'

/** Every element below `node`, in reading order; the insides of `<template>` included. */
export function listElements(node: Tree.ParentNode): readonly Tree.Element[] {
  const children = 'content' in node ? node.content.childNodes : node.childNodes
  return children.flatMap(child => ('tagName' in child ? [child, ...listElements(child)] : []))
}

export const findAttribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find(attribute => attribute.name === name)?.value

/** The words directly inside an element: for `<script>` and `<style>` this is all that they hold. */
export const findText = (element: Tree.Element): string =>
  element.childNodes
    .map(child => (child.nodeName === '#text' && 'value' in child ? child.value : ''))
    .join('')

export function buildElement(
  tagName: string,
  attributes: Readonly<Record<string, string>>,
  text?: string,
): Tree.Element {
  return {
    nodeName: tagName,
    tagName,
    attrs: Object.entries(attributes).map(([name, value]) => ({ name, value })),
    namespaceURI: html.NS.HTML,
    parentNode: null,
    childNodes: text === undefined ? [] : [{ nodeName: '#text', value: text, parentNode: null }],
  }
}

/** True for a `<link>` whose `rel` names `relation` (a link may have several). */
export const isLink = (element: Tree.Element, relation: string): boolean =>
  element.tagName === 'link' &&
  (findAttribute(element, 'rel') ?? '').toLowerCase().split(/\s+/).includes(relation)
