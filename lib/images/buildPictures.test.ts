import { readFile, symlink } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  blocks,
  buildFolder,
  expectFault,
  expectPicture,
  openPixels,
  withFolder,
  writeFiles,
} from '../../tests/testPictures.ts'
import { buildPictures, listVariantFiles } from './buildPictures.ts'

describe('names and places', () => {
  it('goes by content, not by name', async () => {
    const [png, jpeg] = await Promise.all([
      openPixels(blocks).png().toBuffer(),
      openPixels(blocks).jpeg().toBuffer(),
    ])
    await buildFolder({ 'a.jpg': png, 'b.PNG': jpeg, 'c.heic': jpeg }, catalogue => {
      for (const name of ['a.jpg', 'b.PNG', 'c.heic']) expect(expectPicture(catalogue, name).width).toBe(96)
    })
  })

  it('finds pictures in every folder by their path in NFC, and nothing else', async () => {
    const png = await openPixels(blocks).png().toBuffer()
    const files = {
      ['bai-viet/le-hoi/Ảnh lễ hội.png'.normalize('NFD')]: png,
      'bai-viet/le-hoi/._Ảnh.png': 'rác của macOS',
      'bai-viet/le-hoi/index.md': '# Lễ hội',
      'bai-viet/le-hoi/ke-hoach.pdf': '%PDF-1.7',
    }
    await buildFolder(files, catalogue => {
      expect([...catalogue.keys()]).toEqual(['bai-viet/le-hoi/Ảnh lễ hội.png'.normalize('NFC')])
    })
  })

  it('lists every file of the catalogue once, and each of them is there', async () => {
    const png = await openPixels(blocks).png().toBuffer()
    await withFolder(async folder => {
      const [contentFolder, cacheFolder] = [path.join(folder, 'content'), path.join(folder, 'cache')]
      await writeFiles(contentFolder, { 'a.png': png, 'b/a.png': png, 'c.png': 'không phải ảnh' })
      const catalogue = await buildPictures({ contentFolder, cacheFolder })
      const files = listVariantFiles(catalogue)
      expect(files).toHaveLength(expectPicture(catalogue, 'a.png').variants.length)
      for (const file of files) {
        expect(file).toMatch(/^anh\/[0-9a-f]{20}-96\.(jpg|avif|webp)$/)
        expect((await readFile(path.join(cacheFolder, file))).length).toBeGreaterThan(0)
      }
    })
  })

  it('never follows a link, to a picture or to a folder', async () => {
    const png = await openPixels(blocks).png().toBuffer()
    await withFolder(async folder => {
      await writeFiles(folder, { 'ngoai/mat.png': png, 'content/index.md': '' })
      await symlink(path.join(folder, 'ngoai/mat.png'), path.join(folder, 'content/anh.png'))
      await symlink(path.join(folder, 'ngoai'), path.join(folder, 'content/thu-muc'))
      const catalogue = await buildPictures({
        contentFolder: path.join(folder, 'content'),
        cacheFolder: path.join(folder, 'cache'),
      })
      expect([...catalogue.keys()]).toEqual(['anh.png', 'thu-muc'])
      expect(expectFault(catalogue, 'anh.png')).toContain('lối tắt')
      expect(expectFault(catalogue, 'thu-muc')).toContain('lối tắt')
    })
  })
})
