import { site } from '../../config/site.ts'
import { loadContent } from '../../lib/content/loadContent.ts'
import { listPictureFiles } from '../../lib/images/listPictureFiles.ts'
import type { Article } from '../../lib/types.ts'
import { buildDate } from '../testArticles.ts'
import { buildFigure } from '../testFigures.ts'

/** The articles of this project's content folder. Their pictures, which no search looks at, are not encoded. */
export async function readRealArticles(): Promise<readonly Article[]> {
  const files = await listPictureFiles('content')
  const content = await loadContent({
    folder: 'content',
    site,
    now: buildDate('2027-01-01'),
    showDrafts: false,
    pictures: new Map(files.map(({ key }) => [key, { ...buildFigure('anh').picture, tone: 'tone-28d' }])),
  })
  if (!content.ok) throw new Error(content.problems.map(({ message }) => message).join('\n'))
  return content.value.articles.newestFirst
}
