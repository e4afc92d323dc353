import { createHash } from 'node:crypto'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { build } from 'esbuild'
import type { ClientModule } from '../lib/publish/finish/addClientModules.ts'

const clientFolder = 'client'
const hashLength = 12

/** Browsers of 2021 and later; older ones find the language strange and do without, as every page may. */
export const oldestBrowsers = ['chrome84', 'edge84', 'firefox90', 'safari15']

/**
 * Bundles each `client/<tag>.ts` into `<folder>/js/<tag>-<hash of its bytes>.js`. Gives what pages need to
 * load them, in order of tag. Rejects with esbuild's messages when a file has a mistake.
 */
export async function buildClient(folder: string): Promise<readonly ClientModule[]> {
  const names = await readdir(clientFolder)
  const tags = names.filter(name => /^[a-z]+-[a-z-]+\.ts$/.test(name)).map(name => basename(name, '.ts'))
  return Promise.all(tags.toSorted().map(tag => buildModule(folder, tag)))
}

async function buildModule(folder: string, tag: string): Promise<ClientModule> {
  const { outputFiles } = await build({
    entryPoints: [join(clientFolder, `${tag}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: oldestBrowsers,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'silent',
  })
  const bytes = Buffer.concat(outputFiles.map(({ contents }) => contents))
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, hashLength)
  const path = `/js/${tag}-${hash}.js`
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), bytes)
  return { tag, path, integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}` }
}
