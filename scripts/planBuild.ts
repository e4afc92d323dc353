import { join } from 'node:path'
import { environment } from '../config/environment.ts'
import type { Content } from '../lib/content/loadContent.ts'
import { hashSources } from '../lib/content/parseCache/hashSources.ts'
import {
  readWeighedPages,
  type WeighedPages,
  writeWeighedPages,
} from '../lib/publish/check/pageFactsCache.ts'
import {
  type BuiltFile,
  buildRecordFile,
  readBuildRecord,
  removeBuildRecord,
  writeBuildRecord,
} from '../lib/publish/plan/buildRecord.ts'
import { isUntouched, readBuiltFiles } from '../lib/publish/plan/builtFiles.ts'
import { buildIndexPrints, type IndexPrints } from '../lib/publish/plan/indexPrints.ts'
import { buildPagePrints, type PagePrints } from '../lib/publish/plan/pagePrints.ts'
import { buildRenderPlan, type RenderPlan } from '../lib/publish/plan/renderPlan.ts'
import type { SiteConfig } from '../lib/types.ts'

/** What every page may depend on beside the content. */
const codeSources = [
  'app',
  'client',
  'components',
  'config',
  'lib',
  'public',
  'scripts',
  'next.config.ts',
  'package-lock.json',
  'tsconfig.json',
] as const

export interface PlannedBuild extends RenderPlan {
  readonly inputs: string
  readonly prints: PagePrints
  readonly indexPrints: IndexPrints
}

/** Compares the content with what the last build of the output folder showed. `isFull` takes nothing over. */
export async function planBuild(
  { content, site }: { readonly content: Content; readonly site: SiteConfig },
  { isFull }: { readonly isFull: boolean },
): Promise<PlannedBuild> {
  const { cacheFolder, outFolder, siteConfigFile, coloursFile, hasMetaPolicy } = environment
  const code = `${process.version} ${hashSources([...codeSources, siteConfigFile, coloursFile])}`
  const inputs = JSON.stringify([code, site, hasMetaPolicy])
  const prints = buildPagePrints(content, site)
  const indexPrints = buildIndexPrints(content)
  const last = isFull ? undefined : await readBuildRecord(cacheFolder, outFolder)
  const isSame = (file: string, earlier: BuiltFile): boolean => isUntouched(join(outFolder, file), earlier)
  const plan = buildRenderPlan(last, { inputs, prints, indexes: indexPrints, isUntouched: isSame })
  return { ...plan, inputs, prints, indexPrints }
}

/** What the last build found out of the pages that are taken over from it. */
export async function readKnownPages({ files }: RenderPlan): Promise<WeighedPages> {
  if (files.length === 0) return new Map()
  const known = await readWeighedPages(weighedFile())
  return new Map(
    files.flatMap(file => {
      const page = known.get(file)
      return page ? [[file, page] as const] : []
    }),
  )
}

/** Runs `replace`, which puts a new site into the output folder, and then keeps what it was made from. */
export async function recordBuild(
  { inputs, prints, indexPrints, weighed }: PlannedBuild & { readonly weighed: WeighedPages },
  replace: () => Promise<void>,
): Promise<void> {
  const { cacheFolder, outFolder } = environment
  await removeBuildRecord(cacheFolder, outFolder)
  await replace()
  await writeWeighedPages(weighedFile(), weighed)
  const files = await readBuiltFiles(outFolder)
  await writeBuildRecord(cacheFolder, outFolder, { inputs, prints, indexes: indexPrints, files })
}

const weighedFile = (): string => buildRecordFile(environment.cacheFolder, environment.outFolder, 'trang')
