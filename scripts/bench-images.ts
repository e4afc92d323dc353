import { cp, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { buildPictures } from '../lib/images/buildPictures.ts'
import { isPictureFault } from '../lib/images/pictureFaults.ts'
import { measureVariants, type VariantMeasure } from './measureVariants.ts'
import { writeBenchDots, writeBenchPhotos } from './writeBenchPhotos.ts'

/** Photos of a 12 megapixel phone. */
const photos = { count: 6, width: 4000, height: 3000 }
/** Small ones, since a build that encodes nothing takes as long for small pictures as for large. */
const manyCount = 1000

/**
 * `npm run bench:images [folder]`: how fast pictures are made and how light and good they are, then how long a
 * build takes that has nothing to do. Without a folder of photos, photos are made up.
 */
const folder = await mkdtemp(path.join(tmpdir(), 'bench-images-'))
try {
  await benchEncoding(process.argv[2])
  await benchNothingChanged()
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function benchEncoding(givenFolder: string | undefined): Promise<void> {
  const options = {
    contentFolder: path.join(folder, 'photos'),
    cacheFolder: path.join(folder, 'photos-cache'),
  }
  if (givenFolder === undefined) await writeBenchPhotos(options.contentFolder, photos)
  else await cp(givenFolder, options.contentFolder, { recursive: true })
  const first = await timeBuild(options)
  const second = await timeBuild(options)
  const measures: VariantMeasure[] = []
  for (const [name, picture] of first.catalogue) {
    if (isPictureFault(picture)) console.log(`${name}: ${picture.message}`)
    else {
      const file = path.join(options.contentFolder, name)
      measures.push(...(await measureVariants(picture, { ...options, file })))
    }
  }
  const rate = Math.round((first.encoded / first.seconds) * 60)
  console.log(`${first.encoded} ảnh, ${await formatWeight(options.contentFolder)}: ${rate} ảnh mỗi phút`)
  console.log(`Lần hai, không có gì thay đổi: ${second.encoded} ảnh, ${second.seconds.toFixed(2)} giây`)
  console.table(listMeans(measures))
}

async function benchNothingChanged(): Promise<void> {
  const options = { contentFolder: path.join(folder, 'many'), cacheFolder: path.join(folder, 'many-cache') }
  await writeBenchDots(options.contentFolder, manyCount)
  await timeBuild(options)
  const { encoded, seconds } = await timeBuild(options)
  console.log(`${manyCount} ảnh không thay đổi: làm lại ${encoded} ảnh, ${seconds.toFixed(2)} giây`)
}

async function timeBuild(options: { readonly contentFolder: string; readonly cacheFolder: string }) {
  let encoded = 0
  const start = performance.now()
  const catalogue = await buildPictures({
    ...options,
    onProgress: done => {
      encoded = done
    },
  })
  return { catalogue, encoded, seconds: (performance.now() - start) / 1000 }
}

async function formatWeight(contentFolder: string): Promise<string> {
  const names = await readdir(contentFolder, { recursive: true })
  const sizes = await Promise.all(names.map(async name => (await stat(path.join(contentFolder, name))).size))
  return `${(sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1)} MB`
}

/** One row for each kind of variant. */
function listMeans(measures: readonly VariantMeasure[]) {
  const names = [...new Set(measures.map(({ name }) => name))]
  return Object.fromEntries(
    names.map(name => {
      const same = measures.filter(measure => measure.name === name)
      const bytes = Math.round(same.reduce((sum, measure) => sum + measure.bytes, 0) / same.length)
      const likeness = same.reduce((sum, measure) => sum + measure.likeness, 0) / same.length
      const worst = Math.min(...same.map(measure => measure.likeness))
      return [
        name,
        { 'số ảnh': same.length, byte: bytes, SSIM: likeness.toFixed(4), 'thấp nhất': worst.toFixed(4) },
      ]
    }),
  )
}
