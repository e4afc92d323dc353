import type { Sharp } from 'sharp'
import { sharp } from './sharp.ts'

/** Words to be drawn, in the first of `sizes` (pixels, largest first) at which they stand in the box. */
export interface Lettering {
  readonly text: string
  readonly colour: string
  /** Name of the font and the file that holds it. */
  readonly face: { readonly font: string; readonly fontfile: string }
  readonly sizes: readonly number[]
  readonly box: Size
}

/** Words drawn on nothing: pixels without compression, four bytes each. */
export interface DrawnLetters {
  readonly data: Buffer
  readonly info: Size & { readonly channels: 1 | 2 | 3 | 4 }
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Widths tried, as parts of the box's, to make the lines of one paragraph alike in length. */
const narrowings = [0.6, 0.7, 0.8, 0.9] as const

/** Part of the size added between lines, for the marks above capitals: Ễ under Ộ. */
const lead = 0.12

/**
 * Builds centred words on nothing, as large as the box allows and with lines of like length. Words that fit at
 * no size are made smaller until they do. Throws when there are no words.
 */
export async function buildLettering(lettering: Lettering): Promise<DrawnLetters> {
  const { box, sizes } = lettering
  for (const size of sizes) {
    // Trials are measured and not drawn.
    const measured = await measure(setAtSize(lettering, size, box.width))
    if (measured.height <= box.height && measured.width <= box.width) {
      return draw(await setBalanced(lettering, size, measured.height))
    }
  }
  return draw(setWords(lettering, { font: lettering.face.font, width: box.width, height: box.height }))
}

async function setBalanced(lettering: Lettering, size: number, height: number): Promise<Sharp> {
  for (const narrowing of narrowings) {
    const width = Math.round(lettering.box.width * narrowing)
    const words = setAtSize(lettering, size, width)
    const measured = await measure(words)
    // A line is at least half its size high, so marks on other lines make no difference that counts.
    if (measured.height < height + size / 2 && measured.width <= width) return words
  }
  return setAtSize(lettering, size, lettering.box.width)
}

const measure = (words: Sharp): Promise<Size> => words.metadata()

const draw = (words: Sharp): Promise<DrawnLetters> =>
  words.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })

function setAtSize(lettering: Lettering, size: number, width: number): Sharp {
  return setWords(lettering, {
    font: `${lettering.face.font} ${size}`,
    width,
    dpi: 72,
    spacing: Math.round(size * lead),
  })
}

function setWords(
  { text, colour, face }: Lettering,
  options: {
    readonly font: string
    readonly width: number
    readonly height?: number
    readonly dpi?: number
    readonly spacing?: number
  },
): Sharp {
  const markup = `<span foreground="${colour}">${escapeMarkup(text)}</span>`
  return sharp({
    text: {
      ...options,
      text: markup,
      fontfile: face.fontfile,
      align: 'centre',
      // A word longer than a line is broken rather than drawn too small to read.
      wrap: 'word-char',
      rgba: true,
    },
  })
}

/** Pango reads its text as markup. */
function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
