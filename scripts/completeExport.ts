import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { listAdminSources } from '../lib/admin/adminBackend.ts'
import { formatProblems } from '../lib/content/formatProblems.ts'
import type { Content } from '../lib/content/loadContent.ts'
import { listVariantFiles } from '../lib/images/buildPictures.ts'
import { brandIcons } from '../lib/publish/brandIcons.ts'
import { findContentType } from '../lib/publish/contentTypes.ts'
import { finishPages, type Refusal } from '../lib/publish/finish/finishPages.ts'
import { buildHeaderRules } from '../lib/publish/headerRules.ts'
import { renderMetaTags } from '../lib/publish/hosts/renderMetaTags.ts'
import { listFiles } from '../lib/publish/listFiles.ts'
import type { Redirect } from '../lib/publish/parseRedirects.ts'
import { linkFiles } from '../lib/publish/plan/builtFiles.ts'
import type { RenderPlan } from '../lib/publish/plan/renderPlan.ts'
import { precompressFolder } from '../lib/publish/precompressFolder.ts'
import { redirectFile, renderRedirectPage } from '../lib/publish/renderRedirectPage.ts'
import { renderSecurityText } from '../lib/publish/renderSecurityText.ts'
import { speculationRules, speculationRulesPath } from '../lib/publish/speculationRules.ts'
import { writeHostFiles } from '../lib/publish/writeHostFiles.ts'
import { adminPath, contactPath, organisationPath, questionsPath, schedulePath } from '../lib/routes.ts'
import { buildAdmin } from './buildAdmin.ts'
import { buildClient } from './buildClient.ts'
import { writeServiceWorker } from './buildServiceWorker.ts'
import { buildSharePictures } from './buildSharePictures.ts'
import { checkLastRelease, type LastRelease } from './checkLastRelease.ts'
import { drawIcons } from './drawIcons.ts'
import { listRedirects } from './listRedirects.ts'
import type { LoadedSite } from './loadSite.ts'

interface Inputs extends Omit<LoadedSite, 'content'> {
  readonly stageFolder: string
  /** The search indexes that are new in this build, by their places under the site. */
  readonly indexFolder: string
  readonly contentFolder: string
  readonly cacheFolder: string
  readonly hasMetaPolicy: boolean
  readonly redirectsFile: string
  readonly content: Content
  readonly outFolder: string
  readonly plan: RenderPlan
  /** Whether the editing page is to be among the files. */
  readonly hasAdmin: boolean
  /** What readers are served until now, if it is known. */
  readonly lastRelease?: LastRelease | undefined
}

/**
 * Turns an export into the folder to be published: adds what Next does not write, takes away what it writes
 * too much. Gives, in words, why it must not be published; then the folder is not finished.
 */
export async function completeExport(inputs: Inputs): Promise<readonly string[]> {
  const { stageFolder, cacheFolder, content, site } = inputs
  // Next writes the 404 page under these addresses as well, where it would answer as a page that exists; and
  // it writes every route, also those that this commune has nothing for.
  await Promise.all(
    ['404', '_not-found', ...listAbsentSections(content)].map(name =>
      rm(join(stageFolder, name), { recursive: true, force: true }),
    ),
  )
  const { refusals, styleHashes } = await finishPages({
    folder: stageFolder,
    modules: await buildClient(stageFolder),
    ...(inputs.hasMetaPolicy && { buildHeadMarkup: renderPolicy }),
  })
  if (refusals.length > 0) return refusals.map(formatRefusal)
  const keptPages = await keepPages(inputs)
  await writePictures(inputs)
  await writeIcons(inputs)
  await writeAttachments(inputs)
  const told = await listRedirects(inputs)
  if (!told.ok) return [formatProblems(told.problems)]
  const kept = await listKeptRedirects(inputs, told.value)
  if (kept.refusals.length > 0) return kept.refusals
  const redirects = [...told.value, ...kept.redirects]
  await writeRedirectPages(inputs, redirects)
  await writeStatements(inputs)
  if (inputs.hasAdmin) await buildAdmin(join(stageFolder, adminPath), inputs)
  const admin = inputs.hasAdmin ? listAdminSources(site.repository) : undefined
  await writeHostFiles(stageFolder, { ...site, styleHashes, redirects, admin })
  await writeServiceWorker(stageFolder, content.articles)
  const keptIndexes = keepIndexes(inputs)
  await moveIndexes(inputs)
  await precompressFolder(stageFolder, cacheFolder, new Set([...keptPages, ...keptIndexes]))
  return []
}

const listKeptRedirects = async ({ lastRelease, ...inputs }: Inputs, redirects: readonly Redirect[]) =>
  lastRelease ? checkLastRelease({ ...inputs, lastRelease, redirects }) : { redirects: [], refusals: [] }

const formatRefusal = ({ page, reason }: Refusal): string => `${page}: ${reason}`

const renderPolicy = ({
  path,
  styleHashes,
}: {
  readonly path: string
  readonly styleHashes: readonly string[]
}): string => renderMetaTags(buildHeaderRules({ styleHashes, https: true }), path)

/** Takes the pages over that were not rendered; one that was all the same is the newer. Gives their files. */
async function keepPages({ stageFolder, outFolder, plan }: Inputs): Promise<readonly string[]> {
  const rendered = new Set(await listFiles(stageFolder))
  const kept = plan.files.filter(file => !rendered.has(file.replace(/\.(br|gz)$/, '')))
  linkFiles(kept, { from: outFolder, to: stageFolder })
  return kept
}

/** Takes the search indexes over that find the same as before. Gives their files. */
function keepIndexes({ stageFolder, outFolder, plan }: Inputs): readonly string[] {
  const files = [...plan.indexes.values()].flat()
  linkFiles(files, { from: outFolder, to: stageFolder })
  return files
}

async function moveIndexes({ stageFolder, indexFolder }: Inputs): Promise<void> {
  for (const file of await listFiles(indexFolder)) {
    const place = join(stageFolder, file)
    await mkdir(dirname(place), { recursive: true })
    await rename(join(indexFolder, file), place)
  }
}

async function writePictures(inputs: Inputs): Promise<void> {
  const { stageFolder, outFolder, cacheFolder, pictures, plan } = inputs
  const previews = await buildSharePictures({ ...inputs, isKept: plan.isKept })
  const files = [...new Set([...listVariantFiles(pictures), ...previews.map(path => path.slice(1))])]
  // Their names are hashes of what they show.
  linkFiles(files.filter(plan.isKept), { from: outFolder, to: stageFolder })
  for (const file of files.filter(file => !plan.isKept(file))) {
    await copyFile(join(cacheFolder, file), join(stageFolder, file))
  }
}

async function writeIcons({ stageFolder, outFolder, plan }: Inputs): Promise<void> {
  const files = Object.values(brandIcons).map(({ path }) => path.slice(1))
  // What they are drawn from is part of every build's inputs.
  if (files.every(plan.isKept)) linkFiles(files, { from: outFolder, to: stageFolder })
  else await drawIcons(stageFolder)
}

async function writeAttachments({ stageFolder, contentFolder, content }: Inputs): Promise<void> {
  for (const [path, file] of content.attachments) {
    await copyFile(join(contentFolder, file), join(stageFolder, path))
  }
}

/** Folders of routes whose content is not there. */
const listAbsentSections = ({ pages, organisation, questions, schedule }: Content): readonly string[] => {
  const isIntroduced = pages.some(({ path }) => path === organisationPath)
  const absent = [
    ...(organisation || isIntroduced ? [] : [organisationPath]),
    ...(questions.length > 0 ? [] : [questionsPath]),
    ...(schedule ? [] : [schedulePath]),
  ]
  return absent.map(path => path.slice(1))
}

const isPageFile = (file: string): boolean => findContentType(`/${file}`).startsWith('text/html')

/** For hosts that cannot redirect by themselves. */
async function writeRedirectPages(
  { stageFolder, content, site }: Inputs,
  redirects: readonly Redirect[],
): Promise<void> {
  const titles = new Map(
    [...content.articles.newestFirst, ...content.pages].map(page => [page.path, page.title]),
  )
  for (const { from, to } of redirects) {
    const page = renderRedirectPage({ title: titles.get(to) ?? site.title, path: to, origin: site.url })
    const file = redirectFile(from)
    // Where a document or a feed stood, a page would be taken for a broken one.
    if (isPageFile(file)) await writeText(join(stageFolder, file), page)
  }
}

/** What the site says of itself to browsers and to those who find a weakness in it. */
async function writeStatements({ stageFolder, site, now }: Inputs): Promise<void> {
  await writeText(join(stageFolder, speculationRulesPath), JSON.stringify(speculationRules))
  await writeText(
    join(stageFolder, '.well-known/security.txt'),
    renderSecurityText(site, { now, contactPath }),
  )
}

async function writeText(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

async function copyFile(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await cp(from, to)
}
