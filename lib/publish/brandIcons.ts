/** A picture of the site's mark, drawn from its one source; `side` in pixels. */
export interface BrandIcon {
  /** Address on the site. */
  readonly path: string
  readonly side: number
  /** Part of the side kept free on every edge: telephones cut icons into shapes of their own. */
  readonly margin: number
  /** An icon without ground is see-through around the mark. */
  readonly hasGround: boolean
}

/** Where the one source of all icons stands on the site. */
export const brandMarkPath = '/brand/logo.svg'

/** Made at build time from `brandMarkPath`. */
export const brandIcons = {
  /** For search results (Google asks for a multiple of 48) and browsers that know no SVG. */
  small: { path: '/brand/icon-96.png', side: 96, margin: 0, hasGround: false },
  /** For the home screen of iPhones, which shows black where an icon is see-through. */
  apple: { path: '/brand/icon-180.png', side: 180, margin: 0.08, hasGround: true },
  medium: { path: '/brand/icon-192.png', side: 192, margin: 0, hasGround: false },
  large: { path: '/brand/icon-512.png', side: 512, margin: 0, hasGround: false },
  /** Android cuts to the middle 80 % (W3C, manifest, masks), whose square fits in with a margin of 22 %. */
  maskable: { path: '/brand/icon-maskable-512.png', side: 512, margin: 0.22, hasGround: true },
} as const satisfies Readonly<Record<string, BrandIcon>>
