import { escapeHtml } from '../../lib/text/escapeHtml.ts'
import type { Article } from '../../lib/types.ts'
import { buildArticle, news, notices } from '../testArticles.ts'
import { sampleNeedles } from './sampleNeedles.ts'
import { sampleTopics } from './sampleTopics.ts'

/** Made-up hamlets, by the piece of slug that they give. */
const hamlets: ReadonlyMap<string, string> = new Map([
  ['na-phieng', 'Nà Phiêng'],
  ['khuoi-dam', 'Khuổi Đăm'],
  ['ban-vang', 'Bản Vạng'],
  ['coc-lung', 'Cốc Lùng'],
  ['pu-luon', 'Pù Lườn'],
  ['dong-moi', 'Đồng Mới'],
  ['tan-hoa', 'Tân Hòa'],
  ['suoi-thuy', 'Suối Thủy'],
  ['hop-nhat', 'Hợp Nhất'],
])

/** What stands in any article, so that no single word of it tells one from another. */
const commonSentences = [
  'Đảng ủy, Hội đồng nhân dân, Ủy ban nhân dân và Ủy ban Mặt trận Tổ quốc xã dự và chỉ đạo.',
  'Đồng chí Bí thư Đảng ủy đề nghị chi bộ, đảng viên tiếp tục nêu gương.',
  'Người dân các thôn, bản đang tích cực hưởng ứng phong trào xây dựng nông thôn mới.',
  'Hội Nông dân, Hội Liên hiệp Phụ nữ, Hội Cựu chiến binh và Đoàn Thanh niên cùng phối hợp.',
  'Sau hội nghị, các đại biểu đi thăm một số gia đình trong thôn.',
  'Công an xã giữ gìn an ninh trật tự trong suốt buổi làm việc.',
  'Kết quả được công khai tại nhà văn hóa để nhân dân giám sát.',
  'Ban Thường vụ giao văn phòng theo dõi, báo cáo trước ngày 25 hằng tháng.',
  'Viện trưởng, hiệu trưởng và trưởng trạm y tế cùng có mặt.',
  'Thời tiết thuận hòa, đường sá đi lại dễ dàng hơn trước.',
] as const

/** How people write: the old place of tones, short forms, composed and decomposed letters. */
const spellings: readonly ((text: string) => string)[] = [
  text => text,
  text => text.replaceAll('òa', 'oà').replaceAll('óa', 'oá').replaceAll('ủy', 'uỷ').replaceAll('úy', 'uý'),
  text => text.replaceAll('Ủy ban nhân dân', 'UBND').replaceAll('Hội đồng nhân dân', 'HĐND'),
  text => text.normalize('NFD'),
]

/**
 * Generates 344 articles of a made-up commune, the same in every run: each topic in each hamlet, at
 * `<topic>-<hamlet>`, then the needles. Every one says that it is a sample.
 */
export function generateNews(): readonly Article[] {
  const pick = buildPicker(20_261_123)
  const regular = sampleTopics.flatMap(topic =>
    [...hamlets].map(([key, hamlet]) => {
      const others = [pick([...hamlets.values()]), pick([...hamlets.values()])]
      return buildSample(`${topic.key}-${key}`, pick, {
        title: topic.title.replace('#', hamlet),
        summary: topic.sentences[0] ?? '',
        sentences: [
          ...topic.sentences,
          `Cùng ngày, đoàn công tác làm việc với thôn ${others[0]} và thôn ${others[1]}.`,
        ],
      })
    }),
  )
  const needles = sampleNeedles.map(({ slug, title, body }) =>
    buildSample(slug, pick, { title, summary: '', sentences: [body] }),
  )
  return [...regular, ...needles]
}

/** `summary` stands behind the words that say what every sample is. */
interface Words {
  readonly title: string
  readonly summary: string
  readonly sentences: readonly string[]
}

type Pick = <Item>(items: readonly Item[]) => Item

function buildSample(slug: string, pick: Pick, { title, summary, sentences }: Words): Article {
  const spell = pick(spellings)
  const common = [pick(commonSentences), pick(commonSentences), pick(commonSentences)]
  const paragraphs = [common[0], ...sentences, common[1], common[2]]
  const day = `${pick(['2021', '2022', '2023', '2024', '2025'])}-${pick(['01', '04', '07', '10'])}-${pick(['03', '12', '21', '28'])}`
  return buildArticle(slug, day, {
    title: spell(title),
    summary: spell(`Bài mẫu để thử tìm kiếm, không phải tin thật. ${summary}`),
    category: pick([news, notices]),
    html: paragraphs.map(text => `<p>${escapeHtml(spell(text ?? ''))}</p>`).join('\n'),
  })
}

/** A choice that looks like chance and is the same for the same seed (a linear congruential generator). */
function buildPicker(seed: number): Pick {
  let state = seed
  return items => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    const item = items[Math.floor((state / 2_147_483_648) * items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
}
