const levels = ['2', '8', 'd'] as const

/**
 * Classes of the colours that stand in for a picture until it is loaded: three levels each of red, green
 * and blue, named after the colour (`tone-28d` is `#28d`). A class costs a picture 16 bytes, needs no
 * script and, unlike a `style` attribute, is allowed by a strict content security policy.
 */
export const pictureTones: readonly string[] = levels.flatMap(red =>
  levels.flatMap(green => levels.map(blue => `tone-${red}${green}${blue}`)),
)

/** The style sheet for `pictureTones`, one rule a class. */
export const pictureToneStyles: string = pictureTones
  .map(tone => `.${tone}{background:#${tone.slice('tone-'.length)}}`)
  .join('\n')

/** Finds the class nearest to a colour whose red, green and blue are 0 to 255. */
export function findPictureTone(colour: {
  readonly r: number
  readonly g: number
  readonly b: number
}): string {
  return `tone-${findLevel(colour.r)}${findLevel(colour.g)}${findLevel(colour.b)}`
}

function findLevel(value: number): string {
  const distances = levels.map(level => Math.abs(Number.parseInt(level + level, 16) - value))
  return levels[distances.indexOf(Math.min(...distances))] ?? levels[0]
}
