/** What decides how a picture is made smaller; widths and heights are in pixels. */
export interface PictureRecipe {
  readonly version: number
  readonly widths: readonly number[]
  readonly maxHeight: number
  readonly jpeg: { readonly quality: number; readonly mozjpeg: boolean }
  readonly avif: { readonly quality: number; readonly effort: number }
  readonly webp: { readonly quality: number; readonly effort: number }
}

/**
 * How pictures are made smaller. Whatever is changed here renews every picture, since names and the cache
 * depend on all of it; raise `version` for a change of the code that makes them.
 */
export const pictureRecipe: PictureRecipe = {
  version: 1,
  widths: [480, 800, 1200, 1600],
  /** WebP allows no side above 16,383; long screenshots are made narrower to fit. */
  maxHeight: 16_000,
  jpeg: { quality: 76, mozjpeg: true },
  /** Effort 2 takes a sixth of the time of the usual 4, for a twelfth more bytes. */
  avif: { quality: 50, effort: 2 },
  webp: { quality: 72, effort: 4 },
}

/** Lists the widths to make of an upright picture, smallest first, none above its own. */
export function listWidths(
  size: { readonly width: number; readonly height: number },
  recipe: PictureRecipe,
): readonly number[] {
  const fitting = Math.max(1, Math.floor((size.width * recipe.maxHeight) / size.height))
  const largest = Math.min(size.width, fitting, Math.max(...recipe.widths))
  return [...recipe.widths.filter(width => width < largest), largest]
}
