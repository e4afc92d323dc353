import type { Root } from 'mdast'
import type { Figure, Heading, Parsed, Problem, Video } from '../types.ts'
import { buildAbbreviations } from './buildAbbreviations.ts'
import { buildCharts } from './buildCharts.ts'
import { buildFigures } from './buildFigures.ts'
import { buildFileLinks } from './buildFileLinks.ts'
import { buildFootnotes } from './buildFootnotes.ts'
import { buildHeadingIds } from './buildHeadingIds.ts'
import { buildLinkedPictures } from './buildLinkedPictures.ts'
import { buildPlainCode } from './buildPlainCode.ts'
import { buildPlainLinks } from './buildPlainLinks.ts'
import { buildQuotes } from './buildQuotes.ts'
import { buildTableFrames } from './buildTableFrames.ts'
import { buildTaskBoxes } from './buildTaskBoxes.ts'
import { buildVideos } from './buildVideos.ts'
import { checkBodyProse } from './checkBodyProse.ts'
import { checkBrokenLinks } from './checkBrokenLinks.ts'
import { checkCaptionLines } from './checkCaptionLines.ts'
import { checkCharacters } from './checkCharacters.ts'
import { checkCharts } from './checkCharts.ts'
import { checkForeignLinks } from './checkForeignLinks.ts'
import { checkHeadings } from './checkHeadings.ts'
import { checkLimits } from './checkLimits.ts'
import { checkLinks } from './checkLinks.ts'
import { checkPictures } from './checkPictures.ts'
import { checkPlaces } from './checkPlaces.ts'
import { checkRawHtml } from './checkRawHtml.ts'
import { checkReferences } from './checkReferences.ts'
import { checkSanitised } from './checkSanitised.ts'
import { checkTables } from './checkTables.ts'
import { checkTreeSize } from './checkTreeSize.ts'
import { checkWordAccidents } from './checkWordAccidents.ts'
import type { Finding } from './finding.ts'
import { formatBodyText } from './formatBodyText.ts'
import { type BodyLink, listBodyLinks } from './listBodyLinks.ts'
import { listFigures } from './listFigures.ts'
import { listHeadings } from './listHeadings.ts'
import { listVideos } from './listVideos.ts'
import type { MarkdownContext } from './markdownContext.ts'
import { parseTree } from './parseTree.ts'
import { renderTree } from './renderTree.ts'

export type { BodyLink } from './listBodyLinks.ts'
export type { MarkdownContext } from './markdownContext.ts'

export interface RenderedMarkdown {
  /** Sanitised. */
  readonly html: string
  /** The words without markup, captions included, for searching. */
  readonly text: string
  readonly headings: readonly Heading[]
  /** In reading order. */
  readonly figures: readonly Figure[]
  /** In reading order. */
  readonly videos: readonly Video[]
  /** For the check of the whole site, which alone knows what pages there are. */
  readonly links: readonly BodyLink[]
}

/** What an editor can do wrong. The order is of no matter: problems are sorted by place. */
const checks = [
  checkBodyProse,
  checkBrokenLinks,
  checkCaptionLines,
  checkCharacters,
  checkCharts,
  checkForeignLinks,
  checkHeadings,
  checkLinks,
  checkPictures,
  checkRawHtml,
  checkReferences,
  checkTables,
  checkWordAccidents,
]

/**
 * What makes a page's body of a tree without faults. Headings come first, because their ids are made of the
 * editor's words only; then notes, because pictures in them are numbered where they are shown, at the end.
 * Abbreviations come last, when every word stands where it is read.
 */
const steps: readonly ((tree: Root, context: MarkdownContext) => Root)[] = [
  buildHeadingIds,
  buildFootnotes,
  buildVideos,
  buildLinkedPictures,
  buildFigures,
  buildCharts,
  buildQuotes,
  buildTableFrames,
  buildTaskBoxes,
  buildFileLinks,
  buildPlainCode,
  buildAbbreviations,
]

/**
 * Renders the body of a file: the file's text with blank lines in place of its front matter, so that the
 * problems' lines are the file's own. Gives HTML whose headings begin at h2, or all problems at once; never
 * throws and takes under 2 s, whatever the text.
 */
export function renderMarkdown(body: string, context: MarkdownContext): Parsed<RenderedMarkdown> {
  const tooLong = checkLimits(body)
  if (tooLong.length > 0) return { ok: false, problems: listProblems(tooLong, context) }
  const parsed = parseTree(body)
  const tooMany = checkTreeSize(parsed)
  if (tooMany.length > 0) return { ok: false, problems: listProblems(tooMany, context) }
  const written = { parsed, tree: buildPlainLinks(parsed), source: body, context }
  const faults = checks.flatMap(check => check(written))
  if (faults.some(isError)) return { ok: false, problems: listProblems(faults, context) }
  const tree = steps.reduce((before, step) => step(before, context), written.tree)
  const findings = [...faults, ...checkPlaces(tree), ...checkSanitised(tree)]
  const problems = listProblems(findings, context)
  if (findings.some(isError)) return { ok: false, problems }
  const value = {
    html: renderTree(tree),
    text: formatBodyText(written.tree),
    headings: listHeadings(tree),
    figures: listFigures(tree),
    videos: listVideos(tree),
    links: listBodyLinks(tree),
  }
  return { ok: true, value, warnings: problems }
}

const isError = ({ severity }: Finding): boolean => severity === 'error'

function listProblems(findings: readonly Finding[], { file }: MarkdownContext): readonly Problem[] {
  return findings
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .map(finding => ({ file, field: 'nội dung', ...finding }))
}
