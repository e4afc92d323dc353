import { listDeadLinks } from './listDeadLinks.ts'
import { findPageBudget, scriptBudget } from './pageBudget.ts'
import type { PageFacts } from './pageFacts.ts'
import { findOrigin, pageFile, type SiteFacts } from './siteFacts.ts'

/** What is wrong with a finished page, in words for the person who builds, with the figure. */
export interface SiteProblem {
  readonly page: string
  readonly message: string
}

/** Everything that keeps a finished site from being published: weight, waiting, scripts, layout, dead links. */
export function checkSite(facts: SiteFacts): readonly SiteProblem[] {
  const origin = findOrigin(facts)
  if (origin === undefined)
    return [{ page: '/', message: 'Trang chủ không ghi địa chỉ chính thức (canonical).' }]
  return [
    ...facts.pages.flatMap(page => checkPage(page, facts).map(message => ({ page: page.path, message }))),
    ...listDeadLinks(facts, origin).map(({ page, address }) => ({
      page,
      message: `Liên kết hoặc ảnh không dẫn đến đâu: ${address}`,
    })),
  ]
}

const checkPage = (page: PageFacts, facts: SiteFacts): readonly string[] => [
  ...checkWeight(page, facts),
  ...checkModules(page, facts),
  ...page.blocking.map(address => `Trình duyệt phải tải thêm trước khi hiện trang: ${address}`),
  ...page.unsizedPictures.map(address => `Ảnh thiếu chiều rộng hoặc chiều cao: ${address}`),
  ...(page.inlineScripts > 0 ? [`Có ${page.inlineScripts} đoạn mã viết thẳng trong trang.`] : []),
  ...(page.styleAttributes > 0 ? [`Có ${page.styleAttributes} thuộc tính style.`] : []),
]

function checkWeight(page: PageFacts, { weights }: SiteFacts): readonly string[] {
  const weight = weights.get(pageFile(page.path)) ?? 0
  const budget = findPageBudget(page)
  if (weight <= budget) return []
  return [
    `Trang nặng ${weight} byte sau khi nén, giới hạn là ${budget} (${page.words} chữ, ${page.pictures} ảnh). Hãy rút bớt hoặc chia làm hai bài.`,
  ]
}

function checkModules({ modules, customTags }: PageFacts, { weights }: SiteFacts): readonly string[] {
  const total = modules.reduce((sum, module) => sum + (weights.get(module) ?? 0), 0)
  const strange = modules.filter(module => !customTags.has(findModuleTag(module)))
  return [
    ...strange.map(module => `Mã ${module} không thuộc thẻ nào có trong trang.`),
    ...(total > scriptBudget
      ? [`Mã của trang nặng ${total} byte sau khi nén, giới hạn là ${scriptBudget}.`]
      : []),
  ]
}

/** The custom element that a script of client/ defines: `xem-anh` for `/js/xem-anh-0123456789ab.js`. */
export const findModuleTag = (path: string): string => /^\/js\/(.+)-[0-9a-f]+\.js$/.exec(path)?.[1] ?? ''
