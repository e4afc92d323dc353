import type { Problem } from '../../types.ts'
import { buildRowProblem } from './parseRedirectTable.ts'

/** An address that the last release answered and this build does not. */
export interface LostAddress {
  readonly address: string
  /** The heading of the page that stood there. */
  readonly title?: string | undefined
  /** Where it led, if it was an old address already. */
  readonly ledTo?: string | undefined
  /** The file that its text still stands in, as printed in problems, when the text is only hidden. */
  readonly hiddenFile?: string | undefined
}

export interface LostContext {
  /** What this build shows. */
  readonly pages: readonly { readonly path: string; readonly title: string }[]
  /** Every address that this build answers. */
  readonly answered: readonly string[]
  /** The table of old addresses and its first free line. */
  readonly table: { readonly file: string; readonly line: number }
}

/** One problem for each lost address: what stood there and the line that keeps it. */
export const checkLostAddresses = (lost: readonly LostAddress[], context: LostContext): readonly Problem[] =>
  lost.map(entry =>
    entry.hiddenFile === undefined
      ? buildLostProblem(entry, context)
      : buildHiddenProblem(entry, entry.hiddenFile),
  )

function buildHiddenProblem({ address, title = '' }: LostAddress, file: string): Problem {
  const message = `Trang "${title}" đã đăng ở ${address}, nay bị ẩn vì để lại thành bản nháp hoặc đặt ngày sau.`
  const fix = 'xóa dòng "draft: true" và để ngày đăng đã đến'
  return { file, line: 1, column: 1, field: 'draft', severity: 'error', code: 'BT14', message, fix }
}

function buildLostProblem(lost: LostAddress, context: LostContext): Problem {
  const fix = `${lost.address},${findSuccessor(lost, context) ?? '/dia-chi-thay-the/'}`
  return { ...buildRowProblem({ ...context.table, message: formatLoss(lost), fix }), code: 'BT14' }
}

function formatLoss({ address, title, ledTo }: LostAddress): string {
  if (ledTo !== undefined) return `Địa chỉ cũ ${address} đã dẫn đến ${ledTo}, nay không dẫn đến đâu.`
  const what = title === undefined ? address : `"${title}" ở ${address}`
  return `Bản phát hành trước có ${what}, nay không còn.`
}

/** Where the same thing is found now: where it led, under the same title, or as a file of the same name. */
function findSuccessor({ address, title, ledTo }: LostAddress, { pages, answered }: LostContext) {
  // Where that is lost as well, its own line leads on.
  if (ledTo !== undefined) return ledTo
  const page = pages.find(page => page.title === title)
  if (page) return page.path
  const name = findFileName(address)
  // Of several the one nearest to the top: the feed of the whole site for that of a category.
  const files = answered.filter(other => name !== '' && findFileName(other) === name)
  return files.toSorted((a, b) => a.length - b.length)[0]
}

/** Empty for a page, whose address ends with a slash. */
const findFileName = (address: string): string => address.slice(address.lastIndexOf('/') + 1)
