import type { PictureCatalogue, Problem } from '../types.ts'

/**
 * Warns of pictures that cannot be shown and that no text has been told of: an editor who put one beside an
 * article meant it to be seen. Takes the problems found so far.
 */
export function checkUnusedPictures(
  pictures: PictureCatalogue,
  found: readonly Problem[],
): readonly Problem[] {
  return [...pictures].flatMap(([path, picture]) => {
    if (!('fix' in picture)) return []
    const file = `content/${path}`
    const folder = file.slice(0, file.lastIndexOf('/'))
    const isTold = found.some(
      problem =>
        problem.file === file ||
        (problem.file.startsWith(folder) && problem.message.includes(picture.message)),
    )
    if (isTold) return []
    const { code, message, fix } = picture
    return [{ file, line: 1, column: 1, field: 'tệp', severity: 'warning', code, message, fix }]
  })
}
