import { nearestWord } from '../../text/nearestWord.ts'
import type { Article, Parsed, Problem } from '../../types.ts'
import type { Redirect } from '../parseRedirects.ts'
import { formatAddressKey } from './formatAddressKey.ts'
import { buildRowProblem } from './parseRedirectTable.ts'
import type { RedirectRow, RedirectTable } from './redirectRow.ts'

export interface RedirectSources {
  /** Articles to be shown, whose old addresses have been checked among themselves. */
  readonly articles: readonly Pick<Article, 'path' | 'aliases' | 'sourceFile'>[]
  readonly table: RedirectTable
  /** Addresses of everything that the site serves: pages and files for download. */
  readonly served: Iterable<string>
}

/** What has been said about one old address: where it leads and who says so. */
interface Claim {
  readonly to: string
  readonly by: string
}

/**
 * Joins the old addresses of articles and of the table into one list, each leading straight to the page that
 * answers in the end. Problems: an old address that is said twice or is in use, a circle, an end that is not
 * there.
 */
export function buildRedirects({ articles, table, served }: RedirectSources): Parsed<readonly Redirect[]> {
  const addresses = new Map([...served].map(address => [formatAddressKey(address), address]))
  const aliases = articles.flatMap(({ aliases, path, sourceFile }) =>
    aliases.map(from => ({ from, to: path, by: sourceFile })),
  )
  const claims = buildClaims(aliases, table)
  const context = { addresses, claims, file: table.file }
  const problems = table.rows.flatMap(row => checkRow(row, context))
  if (problems.length > 0) return { ok: false, problems }
  const redirects = [...aliases, ...table.rows].map(({ from, to }) => ({
    from,
    to: findEnd(to, context) ?? to,
  }))
  return { ok: true, value: redirects, warnings: [] }
}

/** The first to speak of an address is heard: articles before the table. */
function buildClaims(
  aliases: readonly (Redirect & Claim)[],
  { file, rows }: RedirectTable,
): ReadonlyMap<string, Claim> {
  const lines = rows.map(({ from, to, line }) => ({ from, to, by: `${file} dòng ${line}` }))
  // A later entry of the list would take the place of an earlier one.
  return new Map([...aliases, ...lines].toReversed().map(claim => [formatAddressKey(claim.from), claim]))
}

interface Context {
  readonly addresses: ReadonlyMap<string, string>
  readonly claims: ReadonlyMap<string, Claim>
  readonly file: string
}

function checkRow(row: RedirectRow, context: Context): readonly Problem[] {
  const { addresses, claims, file } = context
  const place = { file, line: row.line }
  const key = formatAddressKey(row.from)
  if (addresses.has(key)) {
    const message = `Địa chỉ cũ "${row.from}" đang là một trang có thật, không chuyển đi nơi khác được.`
    return [buildRowProblem({ ...place, message, fix: 'xóa dòng này, hoặc đổi địa chỉ của trang kia' })]
  }
  const by = claims.get(key)?.by
  if (by !== undefined && by !== `${file} dòng ${row.line}`) {
    const message = `Địa chỉ cũ "${row.from}" đã được chuyển hướng ở ${by}.`
    return [buildRowProblem({ ...place, message, fix: 'xóa dòng này, hoặc xóa ở nơi kia' })]
  }
  return findEnd(row.to, context) === undefined ? [buildEndProblem(row, context)] : []
}

/** The address in use where a reader arrives in the end; `undefined` where there is none or only a circle. */
function findEnd(to: string, { addresses, claims }: Context): string | undefined {
  const seen = new Set<string>()
  let key = formatAddressKey(to)
  while (!addresses.has(key) && !seen.has(key)) {
    seen.add(key)
    const next = claims.get(key)
    if (next === undefined) return undefined
    key = formatAddressKey(next.to)
  }
  return addresses.get(key)
}

function buildEndProblem({ from, to, line }: RedirectRow, { addresses, claims, file }: Context): Problem {
  if (claims.has(formatAddressKey(to))) {
    const message = `Từ "${from}" chuyển hướng vòng quanh hoặc qua nhiều nơi mà không đến trang nào.`
    return buildRowProblem({ file, line, message, fix: `${from},/bai-viet/ten-bai/` })
  }
  const near = nearestWord(to, [...addresses.values()])
  const message = `Không có trang "${to}" để chuyển đến.`
  return buildRowProblem({ file, line, message, fix: `${from},${near ?? '/bai-viet/ten-bai/'}` })
}
