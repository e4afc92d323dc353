import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Element, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { remark } from 'remark'
import { SKIP, visit } from 'unist-util-visit'
import { EditorError } from '../lib/drafts/editorError.ts'
import { listProseLines } from '../lib/markdown/listProseLines.ts'
import { parseTree } from '../lib/markdown/parseTree.ts'
import { checkProse } from '../lib/prose/checkProse.ts'
import { listFiles } from '../lib/publish/listFiles.ts'
import { parseArguments } from './parseArguments.ts'
import { runCommand } from './runCommand.ts'

const usage = `Hãy ghi thư mục có các trang tiếng Việt (.html, .page, .md), ví dụ của gói libreoffice-help-vi, gnome-user-docs:
  npm run bench:precision -- /usr/share/libreoffice/help/vi/text /usr/share/help/vi
  npm run bench:precision -- tests/fixtures/news-texts --sample 30`
const blocks = new Set(['p', 'li', 'td', 'th', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4'])
const letterWithMark = /[ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/giu
/** Words of a text that is worth counting, and letters with marks by which a paragraph is Vietnamese. */
const fewestWords = 80
const fewestMarks = 0.12
/** Characters shown on either side of a finding. */
const around = 50

/**
 * `npm run bench:precision -- DIR…`: what the check finds in other people's Vietnamese texts, by code, each message
 * with how often it was given. `--sample N` shows so many of each code where they stand, spread over all texts, for
 * people to judge.
 */
await runCommand(async () => {
  const { names, values } = parseArguments({ sample: '30' })
  if (names.length === 0) throw new EditorError(usage)
  const texts = (await Promise.all(names.map(readTexts))).flat()
  const findings = texts.flatMap(text => {
    const lines = text.split('\n')
    return checkProse(listProseLines(parseTree(text), text), { hasForeignLink: false }).map(finding => ({
      ...finding,
      place: formatPlace(lines[finding.line - 1] ?? '', finding.column - 1),
    }))
  })
  const words = texts.reduce((sum, text) => sum + countWords(text), 0)
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const told = findings.map(({ code, message }) => `${code} ${message}`).toSorted()
  for (const message of values.sample === undefined ? new Set(told) : [])
    console.log(`${told.filter(other => other === message).length} × ${message}`)
  for (const code of new Set(findings.map(finding => finding.code).toSorted())) {
    const group = findings.filter(finding => finding.code === code)
    console.log(`${code}: ${group.length}`)
    const step = Math.max(1, group.length / Number(values.sample ?? 0))
    for (let at = 0; at < group.length && values.sample !== undefined; at += step)
      console.log(`  ${group[Math.floor(at)]?.place}  ${group[Math.floor(at)]?.message}`)
  }
  const rate = ((findings.length * 1000) / Math.max(1, words)).toFixed(2)
  console.log(
    `${texts.length} bài, ${words} chữ: ${errors} lỗi, ${findings.length - errors} nhắc (${rate} trên 1.000 chữ).`,
  )
  return 0
})

async function readTexts(folder: string): Promise<readonly string[]> {
  const files = (await listFiles(folder)).filter(file => /\.(?:html|page|md)$/.test(file))
  const texts = await Promise.all(
    files.map(async file => {
      const text = await readFile(join(folder, file), 'utf8')
      return file.endsWith('.md') ? text : parseText(text)
    }),
  )
  return texts.filter(text => countWords(text) >= fewestWords)
}

/** The Vietnamese paragraphs of a page as Markdown that says the same and nothing more. */
function parseText(html: string): string {
  const paragraphs: string[] = []
  visit(remark().use(rehypeParse).parse(html) as Root, 'element', (element: Element) => {
    if (!blocks.has(element.tagName)) return undefined
    paragraphs.push(formatText(element).replace(/\s+/g, ' ').trim())
    return SKIP
  })
  return paragraphs
    .filter(text => (text.match(letterWithMark)?.length ?? 0) / text.length > fewestMarks)
    .map(text =>
      remark()
        .stringify({
          type: 'root',
          children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
        })
        .trim(),
    )
    .join('\n\n')
}

function formatText(element: Element): string {
  return element.children
    .map(child => (child.type === 'text' ? child.value : child.type === 'element' ? formatText(child) : ''))
    .join('')
}

function formatPlace(line: string, index: number): string {
  return `…${line.slice(Math.max(0, index - around), index)}⟦${line.slice(index, index + around)}…`
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0
}
