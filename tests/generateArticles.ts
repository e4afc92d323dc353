import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const subjects = [
  'Hội nghị sơ kết',
  'Ra quân làm đường',
  'Sinh hoạt chi bộ',
  'Trồng cây đầu xuân',
  'Khám sức khỏe',
]

/**
 * Writes `count` short sample articles into `contentFolder`, one a day from 2024-01-01, in the given
 * categories by turns. For tests of long archives: every text says that it is a sample.
 */
export async function generateArticles(
  contentFolder: string,
  { count, categories }: { readonly count: number; readonly categories: readonly string[] },
): Promise<void> {
  for (let number = 1; number <= count; number++) {
    const folder = join(contentFolder, 'bai-viet', `bai-mau-${number}`)
    await mkdir(folder, { recursive: true })
    await writeFile(
      join(folder, 'index.md'),
      buildSample(number, categories[number % categories.length] ?? ''),
    )
  }
}

function buildSample(number: number, category: string): string {
  const date = new Date(Date.UTC(2024, 0, number)).toISOString().slice(0, 10)
  const subject = subjects[number % subjects.length]
  return `---
title: ${subject} lần thứ ${number}
date: ${date}
category: ${category}
summary: Bài mẫu số ${number} dùng để thử trang, không phải tin thật.
---

Đây là bài mẫu số ${number}. ${subject} là sự việc tưởng tượng.
`
}
