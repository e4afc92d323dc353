import { EditorError } from '../../drafts/editorError.ts'
import type { ColourSheet, Colours } from './colourSheet.ts'
import { findLeastContrast, findReadableColour, isColour, leastContrast, mixColour } from './contrast.ts'

/** What the main colour is written on as text: the page, its quieter parts, and what is marked in it. */
const groundNames = ['paper', 'paper-deep', 'gold-soft'] as const

/** What a colour that nobody chose keeps: more than is needed, to be read at ease. */
const easyContrast = 7
const strongContrast = 10

export interface MainColours {
  /** For the names of the site, headings and links on light ground. */
  readonly light: string
  /** The same on dark ground; found from the light one where it is left out. */
  readonly dark?: string | undefined
}

/** New values of colours for each ground of a sheet, in the order of its blocks. */
export type ColourChanges = readonly Readonly<Record<string, string>>[]

/**
 * Builds a sheet's main colour, and its deeper shade for what is pointed at, on all four grounds. Throws an
 * EditorError, with the contrast measured and the nearest colour that passes, for one that cannot be read.
 */
export function buildMainColours(sheet: ColourSheet, { light, dark }: MainColours): ColourChanges {
  checkColour('--colour', light, sheet.light)
  const onDark = dark ?? findReadableColour(light, listGrounds(sheet.dark), easyContrast)
  checkColour('--colour-dark', onDark, sheet.dark)
  const strongLight = findReadableColour(light, listGrounds(sheet.strongLight), strongContrast)
  const strongDark = findReadableColour(onDark, listGrounds(sheet.strongDark), strongContrast)
  return [
    buildShades(light, 0),
    buildShades(onDark, 255),
    buildShades(strongLight, 0),
    buildShades(strongDark, 255),
  ]
}

const listGrounds = (colours: Colours): readonly string[] =>
  groundNames.flatMap(name => colours.get(name) ?? [])

const buildShades = (colour: string, end: 0 | 255) => ({
  red: colour,
  'red-deep': mixColour(colour, end, 0.25),
})

function checkColour(option: string, colour: string, on: Colours): void {
  if (!isColour(colour)) throw new EditorError(`${option}: màu phải viết như #98191b; đang là "${colour}".`)
  const grounds = listGrounds(on)
  if (findLeastContrast(colour, grounds) >= leastContrast) return
  const hardest = grounds.toSorted(
    (a, b) => findLeastContrast(colour, [a]) - findLeastContrast(colour, [b]),
  )[0]
  throw new EditorError(
    `${option}: chữ màu ${colour} trên nền ${hardest} chỉ có độ tương phản ${formatRatio(findLeastContrast(colour, grounds))}, ` +
      `cần ít nhất ${formatRatio(leastContrast)} (WCAG 2.2, mức AA). ` +
      `Màu gần nhất đọc được: ${findReadableColour(colour, grounds, leastContrast)}`,
  )
}

/** Never rounded up to what is needed. */
const formatRatio = (ratio: number): string =>
  `${(Math.floor(ratio * 100) / 100).toFixed(2).replace('.', ',').replace(/,?0+$/, '')}:1`
