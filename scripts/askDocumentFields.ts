import type { DocumentFields } from '../lib/drafts/documentFields.ts'
import type { RegisterTerm, SiteConfig } from '../lib/types.ts'
import { askLines, type Terminal } from './askLines.ts'
import { parseDocumentFields } from './documentOptions.ts'

/**
 * Asks at a terminal for what is missing of a document; an answer that the check would refuse is asked for again, an
 * empty one leaves the key open. Throws an EditorError where the questions are broken off.
 */
export function askDocumentFields(
  fields: DocumentFields,
  terms: SiteConfig['documents'],
  terminal: Terminal,
): Promise<DocumentFields> {
  const { types, fields: areas, issuers } = terms
  const questions = [
    { key: 'title', words: 'Trích yếu (bỏ trống: ghi sau): ' },
    { key: 'type', words: formatChoice('Loại văn bản', types), choices: types },
    { key: 'field', words: formatChoice('Lĩnh vực', areas), choices: areas },
    { key: 'issuer', words: formatChoice('Cơ quan ban hành', issuers), choices: issuers },
    { key: 'date', words: 'Ngày ban hành, như 2026-11-23 (bỏ trống: ghi sau): ' },
  ] as const
  return askLines(terminal, '\nĐã dừng, chưa tạo văn bản nào.', async ask => {
    let known = fields
    for (const { key, words, ...question } of questions) {
      if (known[key] !== undefined) continue
      const answered = await ask(words, answer => {
        if (answer === '') return {}
        const chosen = 'choices' in question ? question.choices[Number(answer) - 1]?.slug : undefined
        return parseDocumentFields({ [key]: chosen ?? answer }, terms)
      })
      known = { ...known, ...answered }
    }
    return known
  })
}

function formatChoice(title: string, terms: readonly RegisterTerm[]): string {
  const choices = terms.map(({ slug, name }, index) => `  ${index + 1}. ${name} (${slug})`)
  return `${title}:\n${choices.join('\n')}\nSố thứ tự hoặc mã (bỏ trống: chọn sau): `
}
