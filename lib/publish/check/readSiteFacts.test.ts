import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readSiteFacts } from './readSiteFacts.ts'

it('reads pages by their address and weighs them as they are served', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'can-trang-'))
  await mkdir(join(folder, 'bai-viet/le-hoi'), { recursive: true })
  await mkdir(join(folder, 'js'))
  await writeFile(join(folder, 'index.html'), '<h1>Nhà</h1>')
  await writeFile(join(folder, '404.html'), '<h1>Không thấy</h1>')
  await writeFile(join(folder, 'bai-viet/le-hoi/index.html'), `<p>${'lễ hội '.repeat(500)}</p>`)
  await writeFile(join(folder, 'js/xem-anh-ab.js'), 'void 0')
  await writeFile(join(folder, 'js/xem-anh-ab.js.br'), Buffer.alloc(321))
  const { pages, files, weights } = await readSiteFacts(folder)
  await rm(folder, { recursive: true })

  expect(pages.map(({ path }) => path)).toEqual(['/404.html', '/bai-viet/le-hoi/', '/'])
  expect(files.has('/js/xem-anh-ab.js')).toBe(true)
  expect(weights.get('/js/xem-anh-ab.js')).toBe(321)
  expect(weights.get('/bai-viet/le-hoi/index.html')).toBeLessThan(100)
  expect([...weights.keys()]).not.toContain('/js/xem-anh-ab.js.br')
})
