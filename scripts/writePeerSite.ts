import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { site } from '../config/site.ts'

/** Another generator that makes the same pages of the same texts, for `npm run bench:scale -- --peers`. */
export interface Peer {
  readonly name: string
  /** The program; a peer that is not installed is left out. */
  readonly program: string
  readonly args: readonly string[]
  /** Where it writes, from the folder that it runs in. */
  readonly out: string
  /** Its files, by path under the folder that it runs in. */
  readonly files: Readonly<Record<string, string>>
}

const head = (title: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><header><a href="/">${site.title}</a></header><main>`
const foot = `</main><footer>${site.organisation.name}</footer></body></html>`

const hugoList = (title: string, pages: string): string =>
  `${head(title)}<h1>${title}</h1>{{ $p := .Paginate ${pages} ${site.articlesPerPage} }}<ol>{{ range $p.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time>{{ .Params.date }}</time><p>{{ .Params.summary }}</p></li>{{ end }}</ol>{{ template "_internal/pagination.html" . }}${foot}`

const eleventyList = (title: string): string =>
  `${head(title)}<h1>${title}</h1><ol>{% for item in pagination.items %}<li><a href="{{ item.url }}">{{ item.data.title }}</a><p>{{ item.data.summary }}</p></li>{% endfor %}</ol><a href="{{ pagination.href.next }}">Trang sau</a>${foot}`

const eleventyCategories = site.categories.map(({ slug, name }) => [
  `${slug}.html`,
  `---\npagination:\n  data: collections.${slug}\n  size: ${site.articlesPerPage}\npermalink: "chuyen-muc/${slug}/{% if pagination.pageNumber > 0 %}{{ pagination.pageNumber }}/{% endif %}index.html"\n---\n${eleventyList(name)}`,
])

/**
 * Hugo and Eleventy as they come, with the plainest templates: an article with its neighbours, lists of all news and
 * of each category in pages, and a sitemap. No checks, no pictures in several sizes, no search, nothing compressed.
 */
export const peers: readonly Peer[] = [
  {
    name: 'Hugo',
    program: 'hugo',
    args: ['--quiet', '--destination', '../hugo-out'],
    out: '../hugo-out',
    files: {
      'config.yaml': `baseURL: ${site.url}/\nlanguageCode: vi\ntitle: ${JSON.stringify(site.title)}\ntaxonomies: { category: category }\ndisableKinds: [RSS]\n`,
      'layouts/_default/single.html': `${head('{{ .Title }}')}<article><h1>{{ .Title }}</h1><time>{{ .Params.date }}</time><p>{{ .Params.summary }}</p>{{ .Content }}</article><nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>${foot}`,
      'layouts/_default/list.html': hugoList('{{ .Title }}', '(sort .Pages "Params.date" "desc")'),
      'layouts/index.html': hugoList(
        site.title,
        '(sort (where .Site.RegularPages "Section" "bai-viet") "Params.date" "desc")',
      ),
    },
  },
  {
    name: 'Eleventy',
    program: 'eleventy',
    args: ['--quiet', '--output=../eleventy-out'],
    out: '../eleventy-out',
    files: {
      'eleventy.config.mjs': `export default config => {
  config.addCollection('news', api => api.getFilteredByGlob('content/bai-viet/*/index.md').filter(({ data }) => !data.draft).reverse())
  for (const slug of ${JSON.stringify(site.categories.map(({ slug }) => slug))}) config.addCollection(slug, api => api.getFilteredByGlob('content/bai-viet/*/index.md').filter(({ data }) => data.category === slug).reverse())
}
`,
      '_includes/article.html': `${head('{{ title }}')}<article><h1>{{ title }}</h1><p>{{ summary }}</p>{{ content }}</article>{% assign older = collections.news | getPreviousCollectionItem: page %}{% assign newer = collections.news | getNextCollectionItem: page %}<nav><a href="{{ older.url }}">{{ older.data.title }}</a><a href="{{ newer.url }}">{{ newer.data.title }}</a></nav>${foot}`,
      'news.html': `---\npagination:\n  data: collections.news\n  size: ${site.articlesPerPage}\npermalink: "{% if pagination.pageNumber > 0 %}tin-tuc/{{ pagination.pageNumber }}/{% endif %}index.html"\n---\n${eleventyList(site.title)}`,
      'sitemap.html': `---\npermalink: sitemap.xml\n---\n<urlset>{% for item in collections.all %}<url><loc>${site.url}{{ item.url }}</loc></url>{% endfor %}</urlset>`,
      'content/content.json':
        '{ "layout": "article.html", "permalink": "{{ page.filePathStem }}/index.html" }',
      ...Object.fromEntries(eleventyCategories),
    },
  },
]

/** Writes a peer's site into `folder`, made anew, with the articles of the content folder as its own. */
export async function writePeerSite(peer: Peer, folder: string, contentFolder: string): Promise<void> {
  for (const [name, text] of Object.entries(peer.files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  await mkdir(join(folder, 'content'), { recursive: true })
  await symlink(resolve(contentFolder, 'bai-viet'), join(folder, 'content/bai-viet'))
}
