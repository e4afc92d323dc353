import type { FootnoteDefinition, PhrasingContent, Root, RootContent } from 'mdast'
import { copyTree } from './copyTree.ts'
import { buildMarkup, buildPlacedMarkup, type Markup } from './markup.ts'
import { SKIP, visit } from './visit.ts'

interface Note {
  readonly definition: FootnoteDefinition
  readonly uses: number
}

/** Notes by identifier, in the order in which the text first refers to them: the first is note 1. */
type Notes = ReadonlyMap<string, Note>

/**
 * Turns references into links and puts their notes at the end under a heading of their own. remark-html
 * would do so with English words and with ids that the sanitiser prefixes a second time, which breaks the
 * links back.
 */
export function buildFootnotes(tree: Root): Root {
  const copy = copyTree(tree)
  const definitions = removeDefinitions(copy)
  const notes = new Map<string, Note>()
  const replaceIn = (part: Root | FootnoteDefinition) =>
    visit(part, 'footnoteReference', (reference, index, parent) => {
      const note = notes.get(reference.identifier)
      const definition = note?.definition ?? definitions.get(reference.identifier)
      if (definition === undefined || parent === undefined || index === undefined) return
      const use = (note?.uses ?? 0) + 1
      notes.set(reference.identifier, { definition, uses: use })
      const number = Array.from(notes.keys()).indexOf(reference.identifier) + 1
      parent.children.splice(index, 1, buildPlacedMarkup(buildReference(number, use), reference))
      return SKIP
    })
  replaceIn(copy)
  // A note may refer to further notes, which join the map behind it while it is walked.
  for (const { definition } of notes.values()) replaceIn(definition)
  return notes.size === 0 ? copy : { ...copy, children: [...copy.children, buildNotes(notes)] }
}

/** Where a label is defined twice the first counts; `checkReferences` tells the editor. */
function removeDefinitions(tree: Root): ReadonlyMap<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>()
  visit(tree, 'footnoteDefinition', (definition, index, parent) => {
    if (parent === undefined || index === undefined) return
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition)
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  return definitions
}

const formatReferenceId = (number: number, use: number): string =>
  use === 1 ? `dan-${number}` : `dan-${number}-${use}`

function buildReference(number: number, use: number): Markup {
  return buildMarkup('sup', { className: ['footnote-ref'] }, [
    buildMarkup(
      'a',
      { id: formatReferenceId(number, use), href: `#chu-thich-${number}`, ariaLabel: `Chú thích ${number}` },
      [String(number)],
    ),
  ])
}

function buildNotes(notes: Notes): Markup {
  const items = Array.from(notes.values(), ({ definition, uses }, index) =>
    buildMarkup(
      'li',
      { id: `chu-thich-${index + 1}` },
      appendBackLinks(definition.children, buildBackLinks(index + 1, uses)),
    ),
  )
  return buildMarkup('section', { className: ['footnotes'], ariaLabelledBy: ['chu-thich'] }, [
    buildMarkup('h2', { id: 'chu-thich' }, ['Chú thích']),
    buildMarkup('ol', {}, items),
  ])
}

function buildBackLinks(number: number, uses: number): readonly Markup[] {
  return Array.from({ length: uses }, (_, index) => {
    const label = `Quay lại chỗ dẫn ${number}${index === 0 ? '' : `, lần ${index + 1}`}`
    const href = `#${formatReferenceId(number, index + 1)}`
    return buildMarkup('a', { className: ['footnote-back'], href, ariaLabel: label }, ['↩'])
  })
}

/** The way back stands at the end of the note's last line, where the reader has finished. */
function appendBackLinks(content: readonly RootContent[], links: readonly Markup[]): readonly RootContent[] {
  const last = content.at(-1)
  const spaced = links.flatMap((link): PhrasingContent[] => [{ type: 'text', value: ' ' }, link])
  return last?.type === 'paragraph'
    ? [...content.slice(0, -1), { ...last, children: [...last.children, ...spaced] }]
    : [...content, buildMarkup('p', {}, spaced.slice(1))]
}
