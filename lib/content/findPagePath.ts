import {
  albumPath,
  articlePath,
  organisationPath,
  questionsPath,
  schedulePath,
  standingPagePath,
} from '../routes.ts'

const places: readonly (readonly [RegExp, (slug: string) => string])[] = [
  [/^content\/bai-viet\/([^/]+)\//, articlePath],
  [/^content\/thu-vien-anh\/([^/]+)\//, albumPath],
  [/^content\/hoi-dap\/([^/]+)\.md$/, () => questionsPath],
  [/^content\/lich-cong-tac\/([^/]+)\.(?:csv|ics)$/, () => schedulePath],
  [/^content\/(to-chuc)\.yml$/, () => organisationPath],
  [/^content\/trang\/([^/]+)\.md$/, standingPagePath],
]

/** The address of the page that a file of the content belongs to, as problems name it; `undefined` for others. */
export function findPagePath(file: string): string | undefined {
  for (const [pattern, buildPath] of places) {
    const [, slug] = pattern.exec(file) ?? []
    if (slug !== undefined) return buildPath(slug)
  }
  return undefined
}
