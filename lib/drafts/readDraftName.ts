import { join } from 'node:path'
import { findField } from '../content/frontMatterFields.ts'
import { parseSource } from '../content/parseSource.ts'
import { readSourceFile } from '../content/readSourceFile.ts'

/**
 * Reads the title and the date of the text in a folder of the content, `bai-viet/<slug>`; `undefined` where there is
 * none to be read.
 */
export async function readDraftName(contentFolder: string, folder: string): Promise<string | undefined> {
  const file = `content/${folder}/index.md`
  const bytes = await readSourceFile(join(contentFolder, folder, 'index.md'), file)
  if (!bytes.ok) return undefined
  const source = parseSource(bytes.value, { file, example: '', knownKeys: [] })
  const fields = (source.ok ? source.value.readableFields : undefined) ?? []
  const [title, date] = ['title', 'date'].map(key => {
    const value = findField(fields, key)?.value
    return value?.kind === 'text' ? value.text.trim() : ''
  })
  return title ? `"${title}"${date ? ` (${date})` : ''}` : undefined
}
