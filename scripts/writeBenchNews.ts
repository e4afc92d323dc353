import { cp, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { sampleTopics } from '../tests/search/sampleTopics.ts'
import { writeBenchPhotos } from './writeBenchPhotos.ts'

export interface BenchNews {
  readonly count: number
  /** Slugs of categories. */
  readonly categories: readonly string[]
}

/** About as many words as a report of a conference has. */
const sectionCount = 5
const paragraphsPerSection = 4
const sentencesPerParagraph = 4
const oneInPictured = 8
const photoCount = 6
const hoursBetween = 5
const newest = Date.UTC(2026, 9, 30, 8)

/**
 * Writes a content folder of `count` articles, the same in every run, some 950 words each with headings, lists,
 * quotations, links and tables; one in eight shows a picture that others share. What the content folder `base` holds
 * is there too. Every text says that it is a sample.
 */
export async function writeBenchNews(
  folder: string,
  { count, categories, base }: BenchNews & { readonly base: string },
): Promise<void> {
  const photos = path.join(folder, '..', 'anh-chung')
  await writeBenchPhotos(photos, { count: photoCount, width: 1600, height: 1200 })
  await cp(base, folder, { recursive: true })
  for (let number = 1; number <= count; number += 1) {
    await writeBenchArticle(folder, number, { count, categories })
  }
}

/** Writes article `number` of 1 (the oldest) to `count`; a larger one is newer still. */
export async function writeBenchArticle(folder: string, number: number, news: BenchNews): Promise<void> {
  const article = path.join(folder, 'bai-viet', benchSlug(number))
  await mkdir(article, { recursive: true })
  await writeFile(path.join(article, 'index.md'), renderArticle(number, news))
  if (!isPictured(number)) return
  await cp(
    path.join(folder, '..', 'anh-chung', `anh-${number % photoCount}.jpg`),
    path.join(article, 'anh.jpg'),
  )
}

export const benchSlug = (number: number): string => `bai-mau-${number}`

function renderArticle(number: number, { count, categories }: BenchNews): string {
  const pick = buildPicker(number)
  const date = new Date(newest - (count - number) * hoursBetween * 3_600_000).toISOString().slice(0, 16)
  const { title } = pick(sampleTopics)
  const sections = Array.from({ length: sectionCount }, (_, index) => renderSection(index, number, pick))
  return `---
title: ${JSON.stringify(`${title.replace('#', pick(hamlets))} (bài mẫu)`)}
date: ${date}
category: ${categories[number % categories.length]}
summary: Bài mẫu số ${number} để đo thời gian dựng trang, không phải tin thật.
---

Đây là bài mẫu số ${number}, mọi sự việc đều tưởng tượng.

${sections.join('\n')}`
}

const isPictured = (number: number): boolean => number % oneInPictured === 0

function renderSection(index: number, number: number, pick: Pick): string {
  const paragraphs = Array.from({ length: paragraphsPerSection }, () => renderParagraph(pick))
  return [`## Phần ${index + 1}: ${pick(hamlets)}`, ...paragraphs, renderExtra(index, number, pick), ''].join(
    '\n\n',
  )
}

function renderParagraph(pick: Pick): string {
  const sentences = Array.from({ length: sentencesPerParagraph }, () => pick(pick(sampleTopics).sentences))
  return sentences.join(' ')
}

function renderExtra(index: number, number: number, pick: Pick): string {
  const rows = [1, 2, 3].map(() => pick(pick(sampleTopics).sentences))
  if (index === 0) return rows.map(row => `- ${row}`).join('\n')
  if (index === 1) return `> ${rows.join(' ')}`
  if (index === 2 && isPictured(number)) return '![Ảnh mẫu do máy vẽ](anh.jpg "Ảnh mẫu. Ảnh: máy vẽ")'
  if (index === 3) {
    return `| Thôn | Việc |\n| --- | --- |\n${rows.map(row => `| ${pick(hamlets)} | ${row} |`).join('\n')}`
  }
  const other = Math.max(1, number - 1)
  return `Xem thêm **[bài mẫu số ${other}](/bai-viet/${benchSlug(other)}/)** và *số liệu kèm theo*.`
}

const hamlets = ['Nà Mẫu', 'Khuổi Mẫu', 'Bản Mẫu', 'Cốc Mẫu', 'Pù Mẫu', 'Đồng Mẫu', 'Suối Mẫu'] as const

type Pick = <Item>(items: readonly Item[]) => Item

/** A choice that looks like chance and is the same for the same seed (a linear congruential generator). */
function buildPicker(seed: number): Pick {
  let state = (seed * 2_654_435_761) % 2_147_483_648
  return items => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    const item = items[Math.floor((state / 2_147_483_648) * items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
}
