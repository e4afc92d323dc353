import { findContentType } from '../contentTypes.ts'

/** Feeds stand in people's readers, which nobody looks after. */
const feedNames = /(^|\/)(feed\.(xml|json)|rss\.xml)$/
const errorPage = '404.html'
const adminFiles = 'admin/'

/**
 * Takes the files of a finished site by their paths in it (`bai-viet/le-hoi/index.html`). Gives the addresses
 * that people keep and that must not break: pages, old addresses too, files for download and feeds. The editing
 * page is none: a site may be built with it or without.
 */
export function listKeptAddresses(files: readonly string[]): readonly string[] {
  return files
    .filter(
      file =>
        file !== errorPage &&
        !file.startsWith(adminFiles) &&
        (isPage(file) || file.startsWith('tep/') || feedNames.test(file)),
    )
    .map(file => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
}

const isPage = (file: string): boolean => findContentType(`/${file}`).startsWith('text/html')
