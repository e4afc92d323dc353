import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkPictureWeights } from './checkPictureWeights.ts'

it('warns of a photo of more than 15 MB', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'weights-'))
  const entries = [
    { name: 'nang.jpg', bytes: 15_200_000 },
    { name: 'nhe.jpg', bytes: 14_900_000 },
    { name: 'tai-lieu.pdf', bytes: 20_000_000 },
  ].map(({ name, bytes }) => {
    const diskPath = join(folder, name)
    writeFileSync(diskPath, '')
    truncateSync(diskPath, bytes)
    return { path: `bai-viet/a/${name}`, diskPath, kind: 'file' as const }
  })
  expect(await checkPictureWeights(entries)).toMatchObject([
    {
      file: 'content/bai-viet/a/nang.jpg',
      severity: 'warning',
      code: 'BT37',
      message: 'Tệp ảnh nặng 16 MB; nên dưới 15 MB.',
    },
  ])
  rmSync(folder, { recursive: true })
})
