import { dirname } from 'node:path'
import { formatProblems } from '../lib/content/formatProblems.ts'
import { listProblems } from '../lib/content/listProblems.ts'
import { EditorError } from '../lib/drafts/editorError.ts'
import type { Problem } from '../lib/types.ts'
import { loadSite } from './loadSite.ts'
import { readGit } from './readGit.ts'
import { runCommand } from './runCommand.ts'

/**
 * `npm run check:staged`, which git runs before a commit: refuses it for errors in the folders of the files that
 * it changes. Errors elsewhere, that were there before, keep nobody from committing; unless something is taken
 * away or the identity changes, which can break any page.
 */
await runCommand(async () => {
  const staged = listPaths('diff', '--cached', '--name-only', '--diff-filter=ACMR', '-z')
  const removed = listPaths('diff', '--cached', '--name-only', '--diff-filter=DR', '-z')
  const unstaged = listPaths('diff', '--name-only', '-z').filter(path => staged.includes(path))
  if (unstaged.length > 0)
    throw new EditorError(
      `Chưa ghi nhận: tệp còn sửa sau lần git add cuối, nên bản được kiểm tra khác bản được ghi nhận.\nHãy chạy: git add ${unstaged.map(path => JSON.stringify(path)).join(' ')}`,
    )
  const { content } = await loadSite({ showDrafts: false })
  const isAll = removed.length > 0 || staged.some(path => path.startsWith('config/'))
  const folders = new Set(staged.map(findFolder))
  const problems = listProblems([content]).filter(({ file }) => isAll || folders.has(findFolder(file)))
  const errors = problems.filter(isError)
  if (problems.length > 0) process.stderr.write(formatProblems(errors.length > 0 ? errors : problems))
  if (errors.length === 0) return 0
  console.error(
    '\nChưa ghi nhận: sửa các lỗi trên, git add lại rồi git commit. Bài viết dở thì thêm draft: true.',
  )
  return 1
})

/** Paths of content and identity, as git prints them with a zero byte after each. */
function listPaths(...args: readonly string[]): readonly string[] {
  const printed = readGit(...args, '--', 'content', 'config')
  if (printed === undefined) throw new EditorError('Không hỏi được git về những tệp sắp ghi nhận.')
  return printed.split('\0').filter(path => path !== '')
}

/** An article is its folder; standing pages and settings are files of their own. */
function findFolder(path: string): string {
  const folder = dirname(path)
  return /^content\/[^/]+\/[^/]+$/.test(folder) ? folder : path
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}
