import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { validateXML } from 'xmllint-wasm'

const require = createRequire(import.meta.url)
const protocolFolder = join(dirname(require.resolve('sitemap/package.json')), 'schema')

function readSchema(fileName: string, folder = 'tests/fixtures/sitemaps') {
  return { fileName, contents: readFileSync(join(folder, fileName), 'utf8') }
}

/** What libxml2 finds wrong with a part of the sitemap or a news sitemap; empty when it is valid. */
export async function checkSitemap(xml: string): Promise<readonly string[]> {
  const preload = [readSchema('sitemap.xsd', protocolFolder), readSchema('image.xsd'), readSchema('news.xsd')]
  const { errors } = await validateXML({ xml, schema: readSchema('all.xsd'), preload })
  return errors.map(({ rawMessage }) => rawMessage)
}

/** The same for the list of the sitemap's parts. */
export async function checkSitemapIndex(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml, schema: readSchema('index.xsd') })
  return errors.map(({ rawMessage }) => rawMessage)
}
