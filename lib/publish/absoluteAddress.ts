/**
 * The full address, as machines want it, of a path of the site (`/tep/le-hoi/mẫu.pdf` or `/bai-viet/le-hoi/`):
 * letters beyond ASCII are percent-encoded. `origin` is `SiteConfig.url`.
 */
export const absoluteAddress = (path: string, origin: string): string => new URL(path, origin).href
