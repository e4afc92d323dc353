import { readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildNoise, expectPicture, openPixels, withFolder, writeFiles } from '../../tests/testPictures.ts'
import type { PictureCatalogue } from '../types.ts'
import { buildPictures, listVariantFiles } from './buildPictures.ts'
import { readPictureCatalogue } from './pictureCatalogue.ts'
import { type PictureRecipe, pictureRecipe } from './pictureRecipe.ts'

interface Place {
  readonly contentFolder: string
  readonly cacheFolder: string
}

interface Built {
  readonly catalogue: PictureCatalogue
  /** Names of the pictures that were encoded. */
  readonly encoded: readonly string[]
}

async function build(place: Place, recipe: PictureRecipe = pictureRecipe): Promise<Built> {
  const encoded: string[] = []
  const catalogue = await buildPictures({ ...place, recipe, onProgress: (_, __, name) => encoded.push(name) })
  return { catalogue, encoded: encoded.toSorted() }
}

const drawings = await Promise.all(
  [40, 41, 42].map(width => openPixels(buildNoise(width, 30)).png().toBuffer()),
)
const names = ['a.png', 'b.png', 'c.png']

/** A folder with three pictures that have just been built. */
async function withBuilt(use: (place: Place, first: Built) => Promise<void>): Promise<void> {
  await withFolder(async folder => {
    const place = { contentFolder: path.join(folder, 'content'), cacheFolder: path.join(folder, 'cache') }
    const files = names.map((name, index) => [name, drawings[index] ?? ''] as const)
    await writeFiles(place.contentFolder, Object.fromEntries(files))
    await use(place, await build(place))
  })
}

/** The first of the files that one picture of a build consists of. */
function findAsset({ cacheFolder }: Place, { catalogue }: Built, name: string): string {
  return path.join(cacheFolder, expectPicture(catalogue, name).variants[0]?.path ?? '')
}

describe('a second build', () => {
  it('encodes nothing, writes nothing and gives the same catalogue', async () => {
    await withBuilt(async (place, first) => {
      expect(first.encoded).toEqual(names)
      const asset = findAsset(place, first, 'a.png')
      const { mtimeMs } = await stat(asset)
      const second = await build(place)
      expect(second.encoded).toEqual([])
      expect(second.catalogue).toEqual(first.catalogue)
      expect((await stat(asset)).mtimeMs).toBe(mtimeMs)
    })
  })

  it('encodes the one picture that changed, under a new name', async () => {
    await withBuilt(async (place, first) => {
      await writeFiles(place.contentFolder, {
        'b.png': await openPixels(buildNoise(43, 30)).png().toBuffer(),
      })
      const second = await build(place)
      expect(second.encoded).toEqual(['b.png'])
      expect(findAsset(place, second, 'b.png')).not.toBe(findAsset(place, first, 'b.png'))
      expect(second.catalogue.get('a.png')).toEqual(first.catalogue.get('a.png'))
    })
  })

  it('notices a picture of the same length put there with the time of the old one', async () => {
    await withBuilt(async (place, first) => {
      const file = path.join(place.contentFolder, 'a.png')
      const { atime, mtime, size } = await stat(file)
      await writeFile(file, Buffer.alloc(size, 'x'))
      await utimes(file, atime, mtime)
      const second = await build(place)
      expect(second.catalogue.get('a.png')).not.toEqual(first.catalogue.get('a.png'))
    })
  })

  it('encodes a picture that moved or was copied no second time', async () => {
    await withBuilt(async (place, first) => {
      await writeFiles(place.contentFolder, { 'bai-viet/a.png': drawings[0] ?? '' })
      await rm(path.join(place.contentFolder, 'a.png'))
      const second = await build(place)
      expect(second.encoded).toEqual([])
      expect(second.catalogue.get('bai-viet/a.png')).toEqual(first.catalogue.get('a.png'))
      expect(second.catalogue.has('a.png')).toBe(false)
    })
  })

  it('renews every picture, under new names, for a changed recipe', async () => {
    await withBuilt(async (place, first) => {
      const recipe = { ...pictureRecipe, jpeg: { ...pictureRecipe.jpeg, quality: 60 } }
      const second = await build(place, recipe)
      expect(second.encoded).toEqual(names)
      const old = new Set(listVariantFiles(first.catalogue))
      expect(listVariantFiles(second.catalogue).filter(file => old.has(file))).toEqual([])
      expect((await build(place)).encoded).toEqual([])
    })
  })
})

describe('the cache', () => {
  it('may be deleted: the same pictures come back under the same names', async () => {
    await withBuilt(async (place, first) => {
      await rm(place.cacheFolder, { recursive: true })
      const second = await build(place)
      expect(second.encoded).toEqual(names)
      expect(second.catalogue).toEqual(first.catalogue)
    })
  })

  it.each(['', '{', 'null', '{"a.png":{"hash":1}}'])('does without a damaged index: %j', async damage => {
    await withBuilt(async (place, first) => {
      await writeFile(path.join(place.cacheFolder, 'fingerprints.json'), damage)
      await writeFile(path.join(place.cacheFolder, 'catalogue.json'), damage)
      const second = await build(place)
      expect(second.encoded).toEqual([])
      expect(second.catalogue).toEqual(first.catalogue)
    })
  })

  it('makes a picture again whose record is damaged', async () => {
    await withBuilt(async (place, first) => {
      const folder = path.join(place.cacheFolder, 'records')
      for (const name of await readdir(folder)) await truncate(path.join(folder, name), 50)
      const second = await build(place)
      expect(second.encoded).toEqual(names)
      expect(second.catalogue).toEqual(first.catalogue)
    })
  })

  it('makes a picture again whose file is cut off or gone', async () => {
    await withBuilt(async (place, first) => {
      const [cut, gone] = [findAsset(place, first, 'a.png'), findAsset(place, first, 'c.png')]
      const whole = await readFile(cut)
      await truncate(cut, 20)
      await rm(gone)
      expect((await build(place)).encoded).toEqual(['a.png', 'c.png'])
      expect(await readFile(cut)).toEqual(whole)
      expect((await stat(gone)).size).toBeGreaterThan(0)
    })
  })

  it('keeps what was finished when a build is broken off', async () => {
    await withBuilt(async place => {
      await rm(place.cacheFolder, { recursive: true })
      const onProgress = () => {
        throw new Error('broken off')
      }
      await expect(buildPictures({ ...place, onProgress })).rejects.toThrow('broken off')
      const { encoded, catalogue } = await build(place)
      expect(encoded.length).toBeLessThan(names.length)
      expect([...catalogue.keys()]).toEqual(names)
    })
  })

  it('serves two builds at once', async () => {
    await withBuilt(async (place, first) => {
      await rm(place.cacheFolder, { recursive: true })
      const both = await Promise.all([build(place), build(place)])
      for (const { catalogue } of both) expect(catalogue).toEqual(first.catalogue)
      expect((await build(place)).encoded).toEqual([])
    })
  })

  it('remembers the catalogue, faults and all', async () => {
    await withBuilt(async place => {
      await writeFiles(place.contentFolder, { 'thu.jpg': 'Kính gửi' })
      const { catalogue } = await build(place)
      expect(await readPictureCatalogue(place)).toEqual(catalogue)
      expect(
        await readPictureCatalogue({ ...place, contentFolder: path.join(place.contentFolder, 'khac') }),
      ).toBeUndefined()
    })
  })
})
