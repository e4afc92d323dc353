/** What text needs on its ground by WCAG 2.2 at level AA (success criterion 1.4.3). */
export const leastContrast = 4.5

/** Whether `colour` is written as `#rrggbb` or `#rgb`. */
export const isColour = (colour: string): boolean => /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(colour)

/** The contrast of two colours, `#rrggbb` or `#rgb`, from 1 to 21: WCAG 2.2, contrast ratio. */
export function findContrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [findLuminance(one), findLuminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** The least contrast of a colour on any of the grounds. */
export const findLeastContrast = (colour: string, grounds: readonly string[]): number =>
  Math.min(...grounds.map(ground => findContrast(colour, ground)))

/**
 * The colour nearest to the given one that has that contrast on every ground: the given one with as little black or
 * white in it as is needed, white where the grounds are dark. Black or white itself where nothing else is enough.
 */
export function findReadableColour(colour: string, grounds: readonly string[], least: number): string {
  const end = findLeastContrast('#ffffff', grounds) > findLeastContrast('#000000', grounds) ? 255 : 0
  const steps = Array.from({ length: 256 }, (_, step) => mixColour(colour, end, step / 255))
  return steps.find(mixed => findLeastContrast(mixed, grounds) >= least) ?? mixColour(colour, end, 1)
}

/** The colour with a part, 0 to 1, of black (`end` 0) or white (255) in it. */
export function mixColour(colour: string, end: 0 | 255, part: number): string {
  const mixed = listChannels(colour).map(channel => Math.round(channel + (end - channel) * part))
  return `#${mixed.map(channel => channel.toString(16).padStart(2, '0')).join('')}`
}

function listChannels(colour: string): readonly number[] {
  const digits = colour.slice(1)
  const pairs = digits.length === 3 ? [...digits].map(digit => digit + digit) : (digits.match(/../g) ?? [])
  return pairs.map(pair => Number.parseInt(pair, 16))
}

/** WCAG 2.2, relative luminance. */
function findLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = listChannels(colour).map(channel => {
    const value = channel / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
