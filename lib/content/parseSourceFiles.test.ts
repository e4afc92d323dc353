import { expect, it } from 'vitest'
import { buildSlug } from '../../tests/testArticles.ts'
import { mapConcurrently } from './mapConcurrently.ts'
import { parseSourceFiles } from './parseSourceFiles.ts'

const source = { slug: buildSlug('a'), diskPath: import.meta.filename, file: 'content/bai-viet/a/index.md' }

it('names the file and takes the blame when our own code crashes', async () => {
  const results = await parseSourceFiles([source], () => {
    throw new Error('hỏng')
  })
  expect(results).toMatchObject([
    {
      ok: false,
      problems: [
        { file: source.file, message: 'Lỗi của công cụ, không phải của bạn, khi đọc tệp này (hỏng).' },
      ],
    },
  ])
})

it('keeps the order of the files, however long each takes, and never opens too many', async () => {
  let open = 0
  let most = 0
  const results = await mapConcurrently([5, 1, 4, 2, 3, 0], 2, async ticks => {
    open += 1
    most = Math.max(most, open)
    for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve()
    open -= 1
    return ticks * 10
  })
  expect(results).toEqual([50, 10, 40, 20, 30, 0])
  expect(most).toBe(2)
})
