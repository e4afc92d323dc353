import type { ArticleFields } from '../lib/drafts/articleFields.ts'
import type { Category } from '../lib/types.ts'
import { parseArticleOptions } from './articleOptions.ts'
import { askLines, type Terminal } from './askLines.ts'

/**
 * Asks at a terminal for what is missing of an article's title, category and summary; an answer that the check
 * would refuse is asked for again, an empty one leaves category and summary open. Throws an EditorError where
 * the questions are broken off.
 */
export function askFields(
  fields: ArticleFields,
  categories: readonly Category[],
  terminal: Terminal,
): Promise<ArticleFields> {
  return askLines(terminal, '\nĐã dừng, chưa tạo bài nào.', async ask => {
    const askField = async (key: 'title' | 'category' | 'summary', question: string, isNeeded: boolean) => {
      if (fields[key] !== undefined) return {}
      return ask(question, answer => {
        if (answer === '' && !isNeeded) return {}
        const value = key === 'category' ? (categories[Number(answer) - 1]?.slug ?? answer) : answer
        return parseArticleOptions({ [key]: value }, categories).fields
      })
    }
    const title = await askField('title', 'Tiêu đề bài: ', true)
    const category = await askField('category', formatCategoryQuestion(categories), false)
    const summary = await askField('summary', 'Tóm tắt một, hai câu (bỏ trống: viết sau): ', false)
    return { ...fields, ...title, ...category, ...summary }
  })
}

function formatCategoryQuestion(categories: readonly Category[]): string {
  const choices = categories.map(({ slug, name }, index) => `  ${index + 1}. ${name} (${slug})`)
  return `Chuyên mục:\n${choices.join('\n')}\nSố thứ tự hoặc mã (bỏ trống: chọn sau): `
}
