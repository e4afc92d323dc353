import { stat } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildNoise, expectPicture, openPixels, withFolder, writeFiles } from '../../tests/testPictures.ts'
import { buildCrops } from './buildCrops.ts'
import { buildPictures } from './buildPictures.ts'
import { findPictureFile } from './findPictureFile.ts'
import { findCrops } from './pictureCrops.ts'
import { pictureRecipe } from './pictureRecipe.ts'
import { sharp } from './sharp.ts'

/** The picture's own variants do not matter here. */
const recipe = { ...pictureRecipe, widths: [640] }

async function buildSizes(width: number, height: number): Promise<readonly (readonly number[])[]> {
  return withFolder(async folder => {
    const [contentFolder, cacheFolder] = [path.join(folder, 'content'), path.join(folder, 'cache')]
    const photo = await openPixels(buildNoise(40, 40))
      .resize(width, height, { fit: 'fill' })
      .jpeg()
      .toBuffer()
    await writeFiles(contentFolder, { 'bai-viet/a/anh.jpg': photo })
    const catalogue = await buildPictures({ contentFolder, cacheFolder, recipe })
    const picture = expectPicture(catalogue, 'bai-viet/a/anh.jpg')
    const file = path.join(contentFolder, findPictureFile(catalogue, picture) ?? '')
    const crops = await buildCrops({ picture, file, cacheFolder })
    expect(crops).toEqual(findCrops(picture))
    const first = await Promise.all(crops.map(crop => stat(path.join(cacheFolder, crop.path))))
    await buildCrops({ picture, file, cacheFolder })
    const second = await Promise.all(crops.map(crop => stat(path.join(cacheFolder, crop.path))))
    expect(second.map(({ ino }) => ino)).toEqual(first.map(({ ino }) => ino))
    const sizes = await Promise.all(crops.map(crop => sharp(path.join(cacheFolder, crop.path)).metadata()))
    return sizes.map(size => [size.width, size.height])
  })
}

describe('buildCrops', () => {
  it('cuts 1:1, 4:3 and 16:9, 1200 pixels wide where the original allows', async () => {
    expect(await buildSizes(2000, 1300)).toEqual([
      [1200, 1200],
      [1200, 900],
      [1200, 675],
    ])
  })

  it('never makes a picture larger than it is', async () => {
    expect(await buildSizes(640, 360)).toEqual([
      [360, 360],
      [480, 360],
      [640, 360],
    ])
  })

  it('cuts something even from one pixel', async () => {
    expect(await buildSizes(1, 1)).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ])
  })
})
