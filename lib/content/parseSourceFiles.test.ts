import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { buildSlug } from '../../tests/testArticles.ts'
import { parseSourceFiles } from './parseSourceFiles.ts'

const source = {
  slug: buildSlug('a'),
  diskPath: fileURLToPath(import.meta.url),
  file: 'content/bai-viet/a/index.md',
}

it('names the file and takes the blame when our own code crashes', async () => {
  const crash = () => {
    throw new Error('hỏng')
  }
  const results = await parseSourceFiles([source], crash, {
    surroundings: {
      pictures: new Map(),
      files: new Map(),
      sounds: new Map(),
      videos: new Map(),
      facts: new Map(),
    },
  })
  expect(results).toMatchObject([
    {
      ok: false,
      problems: [
        {
          file: source.file,
          code: 'BT61',
          message: 'Lỗi của công cụ, không phải của bạn, khi đọc tệp này (hỏng).',
        },
      ],
    },
  ])
})
