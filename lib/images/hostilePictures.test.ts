import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocks, openPixels, withFolder, writeFiles } from '../../tests/testPictures.ts'
import { buildPictures } from './buildPictures.ts'

const sound = await Promise.all(
  (['jpeg', 'png', 'webp'] as const).map(format => openPixels(blocks).toFormat(format).toBuffer()),
)

const damage = fc.array(
  fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 })),
  {
    minLength: 1,
    maxLength: 8,
  },
)

describe('a picture in which bytes were changed', () => {
  it('is shown or explained, whatever was changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sound), damage, async (bytes, changes) => {
        const broken = Buffer.from(bytes)
        for (const [place, value] of changes) broken[Math.floor(place * broken.length)] = value
        await withFolder(async folder => {
          const contentFolder = path.join(folder, 'content')
          await writeFiles(contentFolder, { 'anh.jpg': broken })
          const catalogue = await buildPictures({ contentFolder, cacheFolder: path.join(folder, 'cache') })
          const entry = catalogue.get('anh.jpg')
          if (entry !== undefined && 'message' in entry) expect(entry.fix).not.toBe('')
          else expect(entry?.variants.length).toBeGreaterThan(0)
        })
      }),
      { numRuns: 60 },
    )
  })
})
