/** The colours of one ground, by name without dashes: `paper`, `red`. */
export type Colours = ReadonlyMap<string, string>

/** The four grounds of a sheet of colours, in its order. */
export interface ColourSheet {
  readonly light: Colours
  readonly dark: Colours
  /** For those who ask for more contrast. */
  readonly strongLight: Colours
  readonly strongDark: Colours
}

/**
 * Reads the style sheet that holds the colours and nothing else: a `:root` block for each ground, light first, each
 * naming what differs from the ground that it changes. Throws when it has not four blocks.
 */
export function parseColourSheet(css: string): ColourSheet {
  const blocks = [...css.matchAll(/:root\s*\{([^}]*)\}/g)].map(([, body = '']) => parseColours(body))
  const [light, dark, strongLight, strongDark] = blocks
  if (!light || !dark || !strongLight || !strongDark || blocks.length > 4)
    throw new Error(`a sheet of colours has 4 blocks, not ${blocks.length}`)
  return {
    light,
    dark: new Map([...light, ...dark]),
    strongLight: new Map([...light, ...strongLight]),
    strongDark: new Map([...light, ...dark, ...strongLight, ...strongDark]),
  }
}

const parseColours = (body: string): Colours =>
  new Map([...body.matchAll(/--([a-z-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]))

/** Colours for what is outside the pages: the bar of a phone's browser and the ground of icons. */
export interface BrandColours {
  readonly theme: string
  readonly background: string
}

/** The brand colours of a sheet: its red and its paper on light ground. Throws where they are not there. */
export function findBrandColours({ light }: ColourSheet): BrandColours {
  const [theme, background] = [light.get('red'), light.get('paper')]
  if (theme === undefined || background === undefined)
    throw new Error('a sheet of colours has a red and a paper')
  return { theme, background }
}

/** The sheet with new values of colours, a record for each of its blocks; all else stays as it is written. */
export function renderColourSheet(css: string, changes: readonly Readonly<Record<string, string>>[]): string {
  const left = [...changes]
  return css.replace(/:root\s*\{[^}]*\}/g, block =>
    Object.entries(left.shift() ?? {}).reduce(
      (text, [name, value]) => text.replace(new RegExp(`(--${name}:\\s*)[^;]+`), `$1${value}`),
      block,
    ),
  )
}
