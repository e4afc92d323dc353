import { nearestWord } from '../text/nearestWord.ts'
import type { Problem } from '../types.ts'
import type { ParsedDocument, WrittenRelation } from './parseDocument.ts'
import { isShown, type Publication } from './publication.ts'

interface RelationContext extends Publication {
  /** Slugs of all documents that are written, also of those whose file has faults. */
  readonly written: readonly string[]
}

type Words = Pick<Problem, 'code' | 'message' | 'fix'>

const verbs = { replaces: 'thay thế', amends: 'sửa đổi' } as const

/**
 * Checks that every relation of a shown document leads to another one that readers can open, and that no
 * document comes back to itself by replacing or amending.
 */
export function checkRelations(
  documents: readonly ParsedDocument[],
  context: RelationContext,
): readonly Problem[] {
  const bySlug = new Map<string, ParsedDocument>(documents.map(parsed => [parsed.document.slug, parsed]))
  return documents
    .filter(({ document }) => isShown(document, context))
    .flatMap(({ document, relations }) =>
      relations.flatMap(relation => {
        const words =
          checkTarget(relation, { document, bySlug, context }) ?? checkCycle(relation, { document, bySlug })
        if (words === undefined) return []
        const { line, column, kind } = relation
        const place = { file: document.sourceFile, line, column, field: kind }
        return [{ ...place, severity: 'error' as const, ...words }]
      }),
    )
}

interface Surroundings {
  readonly document: ParsedDocument['document']
  readonly bySlug: ReadonlyMap<string, ParsedDocument>
}

function checkTarget(
  { slug, lead, kind }: WrittenRelation,
  { document, bySlug, context }: Surroundings & { readonly context: RelationContext },
): Words | undefined {
  if (slug === document.slug)
    return { code: 'BT83', message: `Văn bản không thể ${verbs[kind]} chính nó.`, fix: 'xóa dòng này' }
  const target = bySlug.get(slug)?.document
  if (target !== undefined && isShown(target, context)) return undefined
  if (target !== undefined) {
    const message = `Văn bản "${slug}" chưa được đăng (bản nháp hoặc chưa đến ngày).`
    return { code: 'BT83', message, fix: 'đăng văn bản kia trước, hoặc xóa dòng này' }
  }
  // Its own faults are told with its own file.
  if (context.written.includes(slug)) return undefined
  const near = nearestWord(
    slug,
    context.written.filter(other => other !== document.slug),
  )
  const advice = 'ghi tên thư mục của văn bản kia trong content/van-ban/, hoặc xóa dòng này'
  return {
    code: 'BT83',
    message: `Không có văn bản "${slug}".`,
    fix: near === undefined ? advice : `${lead}${near}`,
  }
}

/** Told at every relation of the circle: which of them is wrong only the editor knows. */
function checkCycle({ slug }: WrittenRelation, { document, bySlug }: Surroundings): Words | undefined {
  const way = findWay(slug, document.slug, bySlug)
  if (way === undefined) return undefined
  const message = `Quan hệ thay thế, sửa đổi thành vòng: ${[document.slug, ...way].join(' → ')}.`
  return { code: 'BT83', message, fix: 'xóa quan hệ ghi sai; chỉ văn bản ra sau ghi replaces, amends' }
}

/** The slugs from one document to another along their relations; `undefined` where no way leads there. */
function findWay(from: string, to: string, bySlug: Surroundings['bySlug']): readonly string[] | undefined {
  const ways = new Map<string, readonly string[]>([[from, [from]]])
  for (const [slug, way] of ways) {
    if (slug === to) return way
    for (const next of bySlug.get(slug)?.relations ?? []) {
      if (!ways.has(next.slug)) ways.set(next.slug, [...way, next.slug])
    }
  }
  return undefined
}
