import { slugify } from '../../text/slugify.ts'
import type { ArticleImport, ImportOptions } from '../buildImport.ts'
import { buildImport } from '../buildImport.ts'
import { buildPostPage, type PostContext } from './buildPostPage.ts'
import type { WordPressPost } from './parseWordPressExport.ts'

/** Builds the article of a WordPress post under the name it had; its HTML is the original kept beside it. */
export function buildPostImport(
  post: WordPressPost,
  options: Omit<ImportOptions, 'slug'> & PostContext,
): Promise<ArticleImport> {
  const slug = slugify(decodeName(post.name)) ?? slugify(post.title)
  const file = { name: `${slug ?? 'bai'}.html`, bytes: Buffer.from(post.content) }
  return buildImport(buildPostPage(post, options), file, { ...options, ...(slug && { slug }) })
}

/** Names with Vietnamese letters are kept percent-encoded. */
function decodeName(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
