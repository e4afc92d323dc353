import { findModuleTag } from './checkSite.ts'
import { findPageBudget, findPageKind, type PageKind } from './pageBudget.ts'
import { pageFile, type SiteFacts } from './siteFacts.ts'

const kindNames: Readonly<Record<PageKind, string>> = {
  home: 'Trang chủ',
  article: 'Bài viết',
  other: 'Trang khác',
}

/** A short table for people: the heaviest page of each kind, then each script and on how many pages it is. */
export function formatSiteReport(facts: SiteFacts): string {
  const kinds = (['home', 'article', 'other'] as const).flatMap(kind => formatKind(facts, kind))
  return [...kinds, ...listModules(facts).map(module => formatModule(facts, module))].join('\n')
}

function formatKind({ pages, weights }: SiteFacts, kind: PageKind): readonly string[] {
  const weighed = pages
    .filter(page => findPageKind(page) === kind)
    .map(page => ({ page, weight: weights.get(pageFile(page.path)) ?? 0, budget: findPageBudget(page) }))
    .toSorted((a, b) => b.weight / b.budget - a.weight / a.budget)
  const [heaviest] = weighed
  if (!heaviest) return []
  const { page, weight, budget } = heaviest
  return [
    `${kindNames[kind].padEnd(12)}${`${weighed.length} trang`.padStart(12)}   nặng nhất ${weight} / ${budget} byte: ${page.path}`,
  ]
}

const listModules = ({ pages }: SiteFacts): readonly string[] =>
  [...new Set(pages.flatMap(({ modules }) => modules))].toSorted()

function formatModule({ pages, weights }: SiteFacts, module: string): string {
  const count = pages.filter(({ modules }) => modules.includes(module)).length
  return `${`<${findModuleTag(module)}>`.padEnd(12)}${`${count} trang`.padStart(12)}   ${weights.get(module) ?? 0} byte`
}
