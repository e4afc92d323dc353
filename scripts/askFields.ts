import { createInterface } from 'node:readline/promises'
import type { Readable, Writable } from 'node:stream'
import type { ArticleFields } from '../lib/drafts/articleFields.ts'
import { EditorError } from '../lib/drafts/editorError.ts'
import type { Category } from '../lib/types.ts'
import { parseArticleOptions } from './articleOptions.ts'

export interface Terminal {
  readonly input: Readable
  readonly output: Writable
}

/**
 * Asks at a terminal for what is missing of an article's title, category and summary; an answer that the check
 * would refuse is asked for again, an empty one leaves category and summary open. Throws an EditorError where
 * the questions are broken off.
 */
export async function askFields(
  fields: ArticleFields,
  categories: readonly Category[],
  terminal: Terminal,
): Promise<ArticleFields> {
  const lines = createInterface(terminal)
  const closed = new Promise<never>((_, reject) => {
    lines.once('close', () => reject(new EditorError('\nĐã dừng, chưa tạo bài nào.')))
  })
  const ask = async (key: 'title' | 'category' | 'summary', question: string, isNeeded: boolean) => {
    if (fields[key] !== undefined) return {}
    for (;;) {
      const answer = (await Promise.race([lines.question(question), closed])).trim()
      if (answer === '' && !isNeeded) return {}
      const value = key === 'category' ? (categories[Number(answer) - 1]?.slug ?? answer) : answer
      try {
        return parseArticleOptions({ [key]: value }, categories).fields
      } catch (error) {
        if (!(error instanceof EditorError)) throw error
        terminal.output.write(`${error.message}\n`)
      }
    }
  }
  try {
    const title = await ask('title', 'Tiêu đề bài: ', true)
    const category = await ask('category', formatCategoryQuestion(categories), false)
    const summary = await ask('summary', 'Tóm tắt một, hai câu (bỏ trống: viết sau): ', false)
    return { ...fields, ...title, ...category, ...summary }
  } finally {
    // Nobody waits for the end of the questions any more.
    closed.catch(() => undefined)
    lines.close()
  }
}

function formatCategoryQuestion(categories: readonly Category[]): string {
  const choices = categories.map(({ slug, name }, index) => `  ${index + 1}. ${name} (${slug})`)
  return `Chuyên mục:\n${choices.join('\n')}\nSố thứ tự hoặc mã (bỏ trống: chọn sau): `
}
