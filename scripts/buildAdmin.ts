import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { listAdminSources } from '../lib/admin/adminBackend.ts'
import { buildAdminConfig } from '../lib/admin/buildAdminConfig.ts'
import { buildHeaderRules } from '../lib/publish/headerRules.ts'
import { renderMetaTags } from '../lib/publish/hosts/renderMetaTags.ts'
import { adminPath } from '../lib/routes.ts'
import type { SiteConfig } from '../lib/types.ts'
import { adminFolder, adminPackages, installAdmin } from './installAdmin.ts'

const sveltia = join(adminPackages, '@sveltia/cms')
const charset = '<meta charset="utf-8">'

/** Highlighting of code, maps and drawings: no text of a portal has them, and they weigh five times the rest. */
const unused = /^(?:@shikijs\/(?:langs|themes)|leaflet|terra-draw|terra-draw-leaflet-adapter|svgo)(?:\/|$)/
const spoken = '/vi.json'
/** Where services tell whether they are up: nobody there need know who is writing. */
const statusPages = /https:\/\/(?:www\.githubstatus\.com|status-api\.hostedstatus\.com)\/[\w./]+/g

/**
 * Writes the editing page into `folder` (made anew): Sveltia CMS bundled from its own package, with a
 * configuration for this site. `contentFolder` is absolute. Installs the package first where it is missing.
 */
export async function buildAdmin(
  folder: string,
  { site, contentFolder }: { readonly site: SiteConfig; readonly contentFolder: string },
): Promise<void> {
  await installAdmin()
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await build({
    entryPoints: [join(adminFolder, 'main.ts')],
    outdir: folder,
    // One folder down, as in the package: they look for their assets from there.
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'linked',
    charset: 'utf8',
    logLevel: 'silent',
    define: { HAS_REPOSITORY: String(site.repository !== undefined) },
    plugins: [leaveOut],
  })
  const isShipped = (name: string): boolean => !name.endsWith('.map')
  await cp(join(sveltia, 'npm/assets'), join(folder, 'assets'), { recursive: true, filter: isShipped })
  await cp(join(sveltia, 'LICENSE.txt'), join(folder, 'LICENSE.txt'))
  await cp('public/brand/favicon.svg', join(folder, 'logo.svg'))
  await cp(join(adminFolder, 'admin.css'), join(folder, 'admin.css'))
  await writeFile(join(folder, 'index.html'), await renderIndex(site))
  const config = buildAdminConfig(site, { contentFolder: relative('.', contentFolder) })
  await writeFile(join(folder, 'config.json'), JSON.stringify(config, undefined, 1))
}

/** With its policy inside: wherever these files are put, they ask nobody else. */
async function renderIndex({ repository }: SiteConfig): Promise<string> {
  const page = await readFile(join(adminFolder, 'index.html'), 'utf8')
  const rules = buildHeaderRules({ styleHashes: [], https: false, admin: listAdminSources(repository) })
  return page.replace(charset, `${charset}\n${renderMetaTags(rules, adminPath)}`)
}

/** In the place of what is never used stands an empty module; fonts come from the package and from nowhere else. */
const leaveOut: Plugin = {
  name: 'leave-out',
  setup(build) {
    build.onLoad({ filter: /@sveltia\/cms\/npm\/index\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8'))
        .replaceAll(/url\(https:\/\/cdn\.[^)]+\)/g, "local('-')")
        .replaceAll(statusPages, 'data:application/json,{}'),
    }))
    const empty = { path: 'empty', namespace: 'empty' }
    build.onResolve({ filter: unused }, () => empty)
    build.onResolve({ filter: /\/locales\/[\w-]+\.json$/ }, ({ path }) =>
      path.endsWith(spoken) ? undefined : empty,
    )
    build.onLoad({ filter: /^empty$/, namespace: 'empty' }, () => ({ contents: 'export default {}' }))
  },
}
