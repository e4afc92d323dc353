import type { ArticleFile } from '../../drafts/renderArticleFile.ts'
import type { Problem, Slug } from '../../types.ts'
import { formatReason } from './listDraftReasons.ts'

/** A post that was written as an article. */
export interface WrittenPost {
  readonly title: string
  readonly slug: Slug
  readonly article: ArticleFile
  /** What was understood and left out, in words. */
  readonly findings: string
  /** Why it was written as a draft; none for one that was written to be published. */
  readonly reasons: readonly string[]
}

/** Problems by slug of the posts that are drafts because of them. */
export type PostFaults = ReadonlyMap<Slug, readonly Problem[]>

/** How many posts are published and how many are drafts, with the reasons, the most frequent first. */
export function formatPostCounts(written: readonly WrittenPost[], faults: PostFaults): string {
  const drafts = written.flatMap(({ slug, reasons }) => {
    const own = [...reasons, ...(faults.get(slug) ?? []).map(formatReason)]
    return own.length > 0 ? [[...new Set(own)]] : []
  })
  const published = written.length - drafts.length
  return [
    `Đã nhập ${written.length} bài vào content/bai-viet/: ${published} bài đăng luôn, ${drafts.length} bài là bản nháp.`,
    ...(drafts.length > 0 ? ['Vì sao là bản nháp (một bài có thể có nhiều lý do):'] : []),
    ...listCounts(drafts.flat()).map(([reason, count]) => `  - ${count} bài: ${reason}`),
  ].join('\n')
}

/** What became of one post, for whoever goes through them all. */
export function formatPost(
  { title, slug, findings, reasons }: WrittenPost,
  problems: readonly Problem[],
): string {
  const own = [...reasons, ...problems.map(({ line, message }) => `dòng ${line}: ${message}`)]
  return [
    `"${title}": content/bai-viet/${slug}/index.md, ${own.length > 0 ? 'bản nháp' : 'đăng luôn'}`,
    ...(own.length > 0 ? ['Vì sao là bản nháp:', ...own.map(reason => `  - ${reason}`)] : []),
    findings,
  ].join('\n')
}

/** Each of the texts with how often it is there, the most frequent first. */
export function listCounts(texts: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)
}
