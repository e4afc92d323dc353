import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { gps, parse } from 'exifr'
import { describe, expect, it } from 'vitest'
import { buildNoise, expectPicture, openPixels, withFolder, writeFiles } from '../../tests/testPictures.ts'
import { buildCrops } from './buildCrops.ts'
import { buildPictures } from './buildPictures.ts'
import { buildShareImage } from './buildShareImage.ts'

const secret = 'MAY-ANH-CUA-DONG-CHI-BI-THU'

const photo = openPixels(buildNoise(700, 400))
  .withIccProfile('p3')
  .withExif({
    IFD0: { Make: secret, Artist: secret },
    IFD3: {
      GPSLatitudeRef: 'N',
      GPSLatitude: '22/1 24/1 0/1',
      GPSLongitudeRef: 'E',
      GPSLongitude: '105/1 37/1 0/1',
    },
  })
  .withXmp(
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${secret}"/></rdf:RDF></x:xmpmeta>`,
  )

/** Marks of metadata in any of the formats, besides the words of the photo's own. */
const traces = [
  secret,
  'Exif',
  'EXIF',
  'xmpmeta',
  'ns.adobe.com',
  'ICC_PROFILE',
  'ICCP',
  'iCCP',
  'colrprof',
  'Photoshop',
]

/** Every file that the build makes of one picture. */
async function buildAll(bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  return withFolder(async folder => {
    const [contentFolder, cacheFolder] = [path.join(folder, 'content'), path.join(folder, 'cache')]
    const file = path.join(contentFolder, 'anh.jpg')
    await writeFiles(contentFolder, { 'anh.jpg': bytes })
    const picture = expectPicture(await buildPictures({ contentFolder, cacheFolder }), 'anh.jpg')
    await buildCrops({ picture, file, cacheFolder })
    await buildShareImage({ title: 'A', siteName: 'B', cover: picture, coverFile: file, cacheFolder })
    const names = await readdir(path.join(cacheFolder, 'anh'))
    return new Map(
      await Promise.all(
        names.map(async name => [name, await readFile(path.join(cacheFolder, 'anh', name))] as const),
      ),
    )
  })
}

const everything = { xmp: true, icc: true, iptc: true, jfif: false, ihdr: false, gps: true } as const

describe('what a picture says about its maker', () => {
  it.each([
    ['jpeg', () => photo.clone().jpeg({ quality: 92 })],
    ['png', () => photo.clone().png()],
    ['webp', () => photo.clone().webp()],
  ] as const)('is in a %s that comes in and in no file that goes out', async (format, encode) => {
    const bytes = await encode().toBuffer()
    expect(bytes.includes(secret)).toBe(true)
    if (format === 'jpeg') {
      expect(await gps(bytes)).toMatchObject({ latitude: 22.4 })
      expect(Object.keys(await parse(bytes, everything))).not.toEqual([])
    }
    const outputs = await buildAll(bytes)
    expect(outputs.size).toBeGreaterThan(5)
    for (const [name, output] of outputs) {
      for (const trace of traces) expect(output.includes(trace), `${name}: ${trace}`).toBe(false)
      // exifr does not read WebP, of which the traces tell.
      if (!name.endsWith('.webp')) expect(await parse(output, everything), name).toBeUndefined()
    }
  })

  it('is gone from a HEIC too', async () => {
    const heic = await readFile('tests/fixtures/pictures/iphone.heic')
    expect(heic.includes('Apple')).toBe(true)
    for (const [name, output] of await buildAll(heic)) {
      for (const trace of [...traces, 'Apple']) {
        expect(output.includes(trace), `${name}: ${trace}`).toBe(false)
      }
    }
  })
})
