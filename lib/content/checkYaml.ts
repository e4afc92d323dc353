import { type Document, isAlias, isMap, isScalar, type Node, visit, type YAMLError } from 'yaml'
import type { Problem } from '../types.ts'
import { maxNesting } from './checkNesting.ts'
import { formatYamlText } from './formatYamlText.ts'
import type { Place } from './frontMatterFields.ts'
import { splitFrontMatterLine } from './splitFrontMatterLine.ts'

export interface YamlContext {
  readonly file: string
  readonly lines: readonly string[]
  readonly findPlace: (offset: number) => Place
}

type Words = Pick<Problem, 'code' | 'message' | 'fix'>

/**
 * Takes a YAML document as the `yaml` package read it, and its lines; gives what is wrong with it as
 * YAML, and every use of what front matter has no need of: anchors, aliases, tags, merge keys.
 */
export function checkYaml(document: Document.Parsed, context: YamlContext): readonly Problem[] {
  // One mistake often brings several errors of YAML in its train; only the first is surely the editor's.
  const first = [...document.errors, ...document.warnings][0]
  if (first !== undefined) return [buildErrorProblem(first, document, context)]
  const features: Problem[] = []
  visit(document, {
    Node: (_, node, path) => {
      const words = findFeature(node, path.length)
      if (words !== undefined) features.push(buildProblem(node.range?.[0] ?? 0, words, context))
    },
    Pair: (_, { key }) => {
      const words: Words = { code: 'BT58', message: 'Không dùng mục "<<".', fix: 'viết đủ từng mục' }
      if (isScalar(key) && key.value === '<<')
        features.push(buildProblem(key.range?.[0] ?? 0, words, context))
    },
  })
  if (features.length > 0 || document.contents === null || isMap(document.contents)) return features
  const words: Words = {
    code: 'BT18',
    message: 'Ở đây chỉ viết các dòng có dạng mục: nội dung.',
    fix: 'title: "Tên bài viết"',
  }
  return [buildProblem(document.contents.range[0], words, context)]
}

function buildErrorProblem(error: YAMLError, document: Document.Parsed, context: YamlContext): Problem {
  const offset = error.pos[0]
  const { line } = context.findPlace(offset)
  const text = context.lines[line - 1] ?? ''
  if (error.code === 'DUPLICATE_KEY') return buildDuplicateProblem(offset, document, context)
  if (error.code === 'MULTIPLE_DOCS' || error.code === 'BAD_DIRECTIVE') {
    const message = 'Ở đây chỉ viết các dòng mục: nội dung, không có dòng ... hay dòng bắt đầu bằng %.'
    return buildProblem(offset, { code: 'BT58', message, fix: 'xóa dòng đó' }, context)
  }
  if (error.code === 'BAD_INDENT') {
    const message = 'Dòng này thụt đầu dòng không đều với các dòng cùng nhóm.'
    return buildProblem(
      offset,
      { code: 'BT18', message, fix: text.trim() || 'thụt các dòng cùng nhóm bằng nhau' },
      context,
    )
  }
  const { lead, key, joint, value } = splitFrontMatterLine(text)
  const fix =
    key === '' || value === ''
      ? 'viết mỗi mục trên một dòng: mục: "nội dung"'
      : `${lead}${key}${joint}${formatYamlText(value)}`
  return buildProblem(offset, { code: 'BT18', message: 'Không hiểu được dòng này.', fix }, context)
}

function buildDuplicateProblem(offset: number, document: Document.Parsed, context: YamlContext): Problem {
  const { line } = context.findPlace(offset)
  const { key } = splitFrontMatterLine(context.lines[line - 1] ?? '')
  const keys = isMap(document.contents) ? document.contents.items.map(item => item.key) : []
  const same = keys.find(node => isScalar(node) && node.value === key)
  const first = isScalar(same) ? context.findPlace(same.range?.[0] ?? 0).line : line
  const message =
    first === line
      ? `Mục "${key}" viết hai lần.`
      : `Mục "${key}" viết hai lần: ở dòng ${first} và dòng ${line}.`
  return buildProblem(offset, { code: 'BT12', message, fix: 'giữ một dòng, xóa dòng kia' }, context)
}

function findFeature(node: Node, depth: number): Words | undefined {
  if (isAlias(node))
    return { code: 'BT58', message: 'Không dùng dấu * ở đầu nội dung.', fix: 'đặt nội dung trong ngoặc kép' }
  if (node.anchor !== undefined)
    return { code: 'BT58', message: 'Không dùng dấu & ở đầu nội dung.', fix: 'đặt nội dung trong ngoặc kép' }
  if (node.tag !== undefined)
    return { code: 'BT58', message: 'Không dùng dấu ! ở đầu nội dung.', fix: 'đặt nội dung trong ngoặc kép' }
  // A path holds the document, then a map and a pair or a list for each level.
  if (depth > 2 * maxNesting)
    return { code: 'BT50', message: 'Các mục lồng nhau quá sâu.', fix: 'viết mỗi mục trên một dòng' }
  return undefined
}

function buildProblem(offset: number, words: Words, { file, lines, findPlace }: YamlContext): Problem {
  const place = findPlace(offset)
  const { key } = splitFrontMatterLine(lines[place.line - 1] ?? '')
  return { file, ...place, field: key === '' ? 'tệp' : key, severity: 'error', ...words }
}
