import { availableParallelism } from 'node:os'
import pMap from 'p-map'
import type { Picture, PictureCatalogue, PictureFault } from '../types.ts'
import { buildBytesHash, buildPictureKey } from './buildPictureKey.ts'
import { encodePicture } from './encodePicture.ts'
import { listPictureFiles, type PictureFile } from './listPictureFiles.ts'
import { parsePicture } from './parsePicture.ts'
import type { PictureFolders } from './pictureCache.ts'
import { writePictureCatalogue } from './pictureCatalogue.ts'
import { isPictureFault, pictureFaults } from './pictureFaults.ts'
import { type PictureRecipe, pictureRecipe } from './pictureRecipe.ts'
import { readPictureRecord, writePictureRecord } from './pictureRecord.ts'
import { readFingerprints } from './readFingerprints.ts'
import { readPictureBytes } from './readPictureBytes.ts'

export interface PictureOptions extends PictureFolders {
  /** Called after each picture that had to be encoded; `name` is its path under the content folder. */
  readonly onProgress?: (done: number, total: number, name: string) => void
  /** `pictureRecipe` when left out. */
  readonly recipe?: PictureRecipe
}

/** A decoded picture may take 240 MB, so more cores than this would ask for too much memory. */
const concurrency = Math.min(availableParallelism(), 8)

/**
 * Builds the catalogue of every picture under the content folder and the encoded files it names, which lie in
 * `<cacheFolder>/anh/`. Only pictures that are new, or whose recipe is, are encoded; those that cannot be shown
 * are faults in the catalogue. The catalogue is also left in the cache for `readPictureCatalogue`.
 */
export async function buildPictures(options: PictureOptions): Promise<PictureCatalogue> {
  const files = await listPictureFiles(options.contentFolder)
  const hashes = await readFingerprints(files, options.cacheFolder)
  const sources = listSources(files, hashes)
  const known = await readKnown(sources, options)
  const made = await encodeAll(
    sources.filter(({ hash }) => !known.has(hash)),
    options,
  )
  const catalogue = new Map(
    files.map(({ key }) => {
      const hash = hashes.get(key) ?? pictureFaults.unreadable
      return [
        key,
        isPictureFault(hash) ? hash : (known.get(hash) ?? made.get(hash) ?? pictureFaults.unreadable),
      ]
    }),
  )
  await writePictureCatalogue(options, catalogue)
  return catalogue
}

/** One of the files that hold the same bytes. */
interface Source {
  readonly hash: string
  readonly file: PictureFile
}

function listSources(
  files: readonly PictureFile[],
  hashes: ReadonlyMap<string, string | PictureFault>,
): readonly Source[] {
  const sources = files.flatMap(file => {
    const hash = hashes.get(file.key)
    return typeof hash === 'string' ? [{ hash, file }] : []
  })
  return [...new Map(sources.map(source => [source.hash, source])).values()]
}

async function readKnown(
  sources: readonly Source[],
  { cacheFolder, recipe = pictureRecipe }: PictureOptions,
): Promise<ReadonlyMap<string, Picture>> {
  const entries = await pMap(
    sources,
    async ({ hash }) => ({
      hash,
      picture: await readPictureRecord(cacheFolder, buildRecipeKey(hash, recipe)),
    }),
    { concurrency: 32 },
  )
  return new Map(entries.flatMap(({ hash, picture }) => (picture === undefined ? [] : [[hash, picture]])))
}

async function encodeAll(
  sources: readonly Source[],
  options: PictureOptions,
): Promise<ReadonlyMap<string, Picture | PictureFault>> {
  const { cacheFolder, recipe = pictureRecipe, onProgress } = options
  let done = 0
  const entries = await pMap(
    sources,
    async ({ hash, file }) => {
      const picture = await encodeFile(file.file, { cacheFolder, recipe })
      done += 1
      onProgress?.(done, sources.length, file.key)
      return [hash, picture] as const
    },
    { concurrency },
  )
  return new Map(entries)
}

async function encodeFile(
  file: string,
  { cacheFolder, recipe }: { readonly cacheFolder: string; readonly recipe: PictureRecipe },
): Promise<Picture | PictureFault> {
  const bytes = await readPictureBytes(file)
  if (isPictureFault(bytes)) return bytes
  const source = await parsePicture(bytes)
  if (isPictureFault(source)) return source
  const encoded = await encodePicture(source, recipe)
  if (isPictureFault(encoded)) return encoded
  // Named after the bytes at hand: an editor may have saved the file again since it was last looked at.
  return writePictureRecord(cacheFolder, buildRecipeKey(buildBytesHash(bytes), recipe), encoded)
}

function buildRecipeKey(hash: string, recipe: PictureRecipe): string {
  return buildPictureKey(hash, JSON.stringify(recipe))
}

/** Lists the files that the pictures of a catalogue use, by their paths under the cache folder, each once. */
export function listVariantFiles(catalogue: PictureCatalogue): readonly string[] {
  const files = [...catalogue.values()].flatMap(picture =>
    isPictureFault(picture) ? [] : picture.variants.map(({ path }) => path.slice(1)),
  )
  return [...new Set(files)].toSorted()
}
