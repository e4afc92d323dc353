import type { Figure } from '../lib/types.ts'

/** A figure whose picture has a small and a large file in two formats; `name` is the first piece of their names. */
export function buildFigure(name: string, words: Partial<Figure> = {}): Figure {
  const variants = [480, 1600].flatMap(width => {
    const size = { width, height: (width * 3) / 4 }
    return [
      { ...size, path: `/anh/${name}-${width}.avif`, format: 'avif' as const },
      { ...size, path: `/anh/${name}-${width}.jpg`, format: 'jpeg' as const },
    ]
  })
  return { picture: { width: 1600, height: 1200, tone: 'tone-0', variants }, alt: `Ảnh ${name}`, ...words }
}
