/** Colours of the site for what is outside its pages, the same as `--red` and `--paper` of the style sheet. */
export const brandColours = { theme: '#98191b', background: '#fffdf9' } as const
