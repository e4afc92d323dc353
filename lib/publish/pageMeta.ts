import type { Article, Figure, HanoiDate, Picture } from '../types.ts'

/** What a page says of itself to search engines and to those who share it. `path` is its address on the site. */
export interface PageMeta {
  readonly title: string
  readonly description: string
  readonly path: string
  readonly image?: ShareImage
  readonly article?: {
    readonly publishedAt: HanoiDate
    readonly updatedAt?: HanoiDate
    readonly section: string
    readonly author?: string
  }
}

/** A picture for previews; sizes in pixels. */
export interface ShareImage {
  readonly path: string
  readonly width: number
  readonly height: number
  readonly alt: string
}

const shareWidth = 1200

/** Describes an article: its own summary, its cover or else its first picture. */
export function buildArticleMeta(article: Article): PageMeta {
  const figure = article.cover ?? article.figures[0]
  const image = figure && buildShareImage(figure)
  return {
    title: article.title,
    description: article.summary,
    path: article.path,
    ...(image && { image }),
    article: {
      publishedAt: article.date,
      section: article.category.name,
      ...(article.updated && { updatedAt: article.updated }),
      ...(article.author && { author: article.author }),
    },
  }
}

function buildShareImage({ picture, alt }: Figure): ShareImage | undefined {
  const variant = findShareVariant(picture)
  return variant && { path: variant.path, width: variant.width, height: variant.height, alt }
}

/** JPEG is the one format that every preview reads. */
function findShareVariant({ variants }: Picture) {
  const jpegs = variants.filter(({ format }) => format === 'jpeg').toSorted((a, b) => a.width - b.width)
  return jpegs.find(({ width }) => width >= shareWidth) ?? jpegs.at(-1)
}
