import { environment } from '../config/environment.ts'
import { renderArticleFile } from '../lib/drafts/renderArticleFile.ts'
import { writeDraftFolder } from '../lib/drafts/writeDraftFolder.ts'
import type { PostFaults, WrittenPost } from '../lib/import/wordpress/formatPosts.ts'
import { isReason } from '../lib/import/wordpress/listDraftReasons.ts'
import type { Category, Problem, Slug } from '../lib/types.ts'
import { readProblems } from './readProblems.ts'

/**
 * Writes as drafts those posts to be published in which the check finds what keeps them from it; gives its
 * problems. The first check also encodes their pictures, which takes its time once.
 */
export async function writeFaultyAsDrafts(
  written: readonly WrittenPost[],
  categories: readonly Category[],
): Promise<PostFaults> {
  const published = written.filter(({ reasons }) => reasons.length === 0)
  const problems = published.length > 0 ? (await readProblems()).filter(isReason) : []
  const found = new Map<string, readonly Problem[]>()
  for (const problem of problems) {
    const [, folder, slug = ''] = problem.file.split('/')
    if (folder === 'bai-viet') found.set(slug, [...(found.get(slug) ?? []), problem])
  }
  const faults = new Map<Slug, readonly Problem[]>()
  for (const { slug, article } of published) {
    const own = found.get(slug)
    if (own === undefined) continue
    faults.set(slug, own)
    const files = new Map([['index.md', renderArticleFile(article, categories)]])
    await writeDraftFolder({ ...environment, section: 'bai-viet', slug, files, force: true })
  }
  return faults
}
