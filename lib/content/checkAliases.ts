import type { Article, Problem } from '../types.ts'
import type { ParsedArticle } from './parseArticle.ts'

/**
 * Checks that every old address leads to one article only and that nothing on the site has that address
 * now. Takes the parsed articles and the addresses in use with the file each comes from; a problem names
 * both files.
 */
export function checkAliases(
  articles: readonly ParsedArticle[],
  inUse: ReadonlyMap<string, string>,
): readonly Problem[] {
  const owners = new Map([...inUse].map(([path, file]) => [formatKey(path), file]))
  return articles.flatMap(({ article, aliases }) =>
    aliases.flatMap(({ href, line, column }) => {
      const owner = owners.get(formatKey(href))
      owners.set(formatKey(href), owner ?? article.sourceFile)
      return owner === undefined ? [] : [buildProblem(article, { href, line, column, owner })]
    }),
  )
}

function buildProblem(
  { sourceFile }: Article,
  {
    href,
    line,
    column,
    owner,
  }: { readonly href: string; readonly line: number; readonly column: number; readonly owner: string },
): Problem {
  const message =
    owner === sourceFile
      ? `Địa chỉ cũ "${href}" trùng với địa chỉ của chính bài này hoặc ghi hai lần.`
      : `Địa chỉ cũ "${href}" đã thuộc về ${owner}.`
  return {
    file: sourceFile,
    line,
    column,
    field: 'aliases',
    severity: 'error',
    code: 'BT13',
    message,
    fix: 'xóa dòng này, hoặc xóa ở nơi kia',
  }
}

/** `/a` and `/a/` are one address to a reader. */
function formatKey(path: string): string {
  return path.endsWith('/') ? path : `${path}/`
}
