import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatImportReport } from '../lib/import/formatImportReport.ts'
import { importBytes, loadFolder, readBody, writeImport } from './testImport.ts'
import { blocks, openPixels, withFolder } from './testPictures.ts'

/** A text as old portals print them and as people copy them: nothing in it is about real people or events. */
const paragraphs = [
  'Bài mẫu này nói về một hội nghị không có thật ở xã Nam Sơn. Mọi con số đều được đặt ra để thử việc nhập bài.',
  'Đảng bộ xã Nam Sơn trong bài mẫu có 13 chi bộ trực thuộc, 169 đảng viên; chi bộ nào cũng sinh hoạt đều.',
  'Từ đầu năm đến nay, Đảng bộ xã đã kết nạp được 09/08 đảng viên,\u00A0đạt 113% kế hoạch của bài mẫu.',
  'Ngay từ đầu năm, các chi bộ đã chọn cử 18 quần chúng ưu tú tham gia lớp bồi dưỡng (điều 3 § 2 của quy chế mẫu).',
  'nh 1: Buổi lễ mẫu của Chi bộ trường học',
  `Công tác này luôn được chú trọng. ${'Các đảng viên mới phát huy tốt vai trò tiền phong, gương mẫu; chấp hành tốt chủ trương. '.repeat(5)}`,
  'Một số giải pháp trong thời gian tới:',
  `Qua thực tiễn cho thấy việc thử này là cần thiết. ${'Tuy nhiên vẫn còn những hạn chế, khó khăn, vướng mắc cần được khắc phục sớm. '.repeat(6)}`,
  'Ảnh 2: Một buổi tuyên truyền mẫu của MTTQ và các đoàn thể',
  'Một là: Nâng cao nhận thức, trách nhiệm của các chi ủy, chi bộ.',
  'Hai là: Hằng năm chủ động xây dựng kế hoạch;',
  'Ba là: Thực hiện đầy đủ quy trình, thủ tục.',
  'Bốn là: Kết hợp chặt chẽ giữa kết nạp với giáo dục, rèn luyện.',
]

const neighbours = [
  'Bài trướcUBND xã Nam Sơn thăm một gia đình trong bài mẫu',
  'Bài tiếp theoTiễn những người lên đường trong bài mẫu khác',
].join('\n')

const text = [
  'THỰC TRẠNG VỀ CÔNG TÁC PHÁT TRIỂN ĐẢNG VIÊN Ở ĐẢNG BỘ XÃ NAM SƠN',
  ...paragraphs,
  'Tác giả: Trần Văn Mẫu',
  'Nguồn tin: Đảng ủy xã Nam Sơn',
  neighbours,
].join('\n\n')

const joinWords = (whole: string): string =>
  (whole.normalize('NFC').match(/[\p{Letter}\p{Number}%§/]+/gu) ?? []).join(' ')

/** The page prints "Ảnh 1:" itself. */
const formatUnlabelled = (paragraph: string): string => paragraph.replace(/^(?:nh|Ảnh) \d: /, '')

describe('importing a pasted text', () => {
  it('understands title, lead, captions, author and source', async () => {
    const result = await importBytes({ name: 'bai mau.txt', bytes: text })
    expect(result.draft.fields).toEqual({
      title: 'Thực trạng về công tác phát triển đảng viên ở Đảng bộ xã Nam Sơn',
      summary: paragraphs[0],
      author: 'Trần Văn Mẫu',
      source: 'Đảng ủy xã Nam Sơn',
    })
    expect(result.slug).toBe('thuc-trang-ve-cong-tac-phat-trien-dang-vien-o-dang-bo-xa-nam-son')
    const body = readBody(result)
    expect(body).toContain('![](anh-1.jpg "Buổi lễ mẫu của Chi bộ trường học")')
    expect(body).toContain('![](anh-2.jpg "Một buổi tuyên truyền mẫu của MTTQ và các đoàn thể")')
    expect(body).toContain('\n## Một số giải pháp trong thời gian tới\n')
    expect(body).toContain('\nHai là: Hằng năm chủ động xây dựng kế hoạch;\n')
    expect(body).not.toMatch(/Bài trước|Bài tiếp theo|Tác giả|Nguồn tin/)
  })

  it('tells what it understood, guessed and left out, and what is to be filled in', async () => {
    const result = await importBytes({ name: 'bai mau.txt', bytes: text })
    expect(formatImportReport(result, 'bai mau.txt')).toBe(
      `Đã nhập "bai mau.txt" thành bản nháp content/bai-viet/${result.slug}/index.md
Hiểu được:
  - Tác giả: Trần Văn Mẫu
  - Nguồn tin: Đảng ủy xã Nam Sơn
  - Chú thích ảnh: Buổi lễ mẫu của Chi bộ trường học (dòng gốc bị mất chữ: "nh 1:")
  - Chú thích ảnh: Một buổi tuyên truyền mẫu của MTTQ và các đoàn thể
  - Nội dung: 9 đoạn, 1 tên phần, 2 chỗ có ảnh
Đoán, hãy xem lại:
  - (khá chắc) Tiêu đề: Thực trạng về công tác phát triển đảng viên ở Đảng bộ xã Nam Sơn, đổi từ chữ in hoa: xem lại tên riêng
  - (chưa chắc) Tên phần: Một số giải pháp trong thời gian tới
  - (khá chắc) Tóm tắt: lấy đoạn đầu của bài làm sapo
Không đưa vào bài:
  - "Bài trướcUBND xã Nam Sơn thăm một gia đình trong bài mẫu"
  - "Bài tiếp theoTiễn những người lên đường trong bài mẫu khác"
Bạn cần điền:
  - date: ngày đăng
  - category: chuyên mục (gợi ý: xay-dung-dang)
  - ảnh anh-1.jpg: đặt tệp ảnh vào thư mục của bài (không có ảnh trong tệp)
  - ảnh anh-2.jpg: đặt tệp ảnh vào thư mục của bài (không có ảnh trong tệp)
  - mô tả ảnh cho người không nhìn thấy, giữa hai dấu [ ]: anh-1.jpg, anh-2.jpg
Bản gốc nằm cạnh bài, không đăng: .ban-goc-bai-mau.txt
Điền xong chạy: npm run check`,
    )
  })

  it('needs only date, category and pictures, and then shows every word of the text', async () => {
    await withFolder(async folder => {
      const content = join(folder, 'content')
      const index = await writeImport(content, await importBytes({ name: 'bai mau.txt', bytes: text }))
      const asDraft = await loadFolder(content, join(folder, 'cache'))
      expect(asDraft.ok).toBe(true)

      const draft = await readFile(index, 'utf8')
      const filled = draft
        .replace(/^date:$/m, 'date: 2026-11-20')
        .replace(/^category:$/m, 'category: xay-dung-dang')
        .replaceAll('![](', '![Hình vẽ sáu ô màu](')
        .replace('draft: true\n', '')
      await writeFile(index, filled)
      const picture = await openPixels(blocks).jpeg().toBuffer()
      for (const name of ['anh-1.jpg', 'anh-2.jpg']) await writeFile(join(index, '..', name), picture)

      const loaded = await loadFolder(content, join(folder, 'cache'))
      if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'))
      const article = loaded.value.articles.newestFirst[0]
      expect(article?.author).toBe('Trần Văn Mẫu')
      expect(article?.source?.name).toBe('Đảng ủy xã Nam Sơn')
      expect(article?.figures.map(({ caption }) => caption)).toEqual([
        'Buổi lễ mẫu của Chi bộ trường học',
        'Một buổi tuyên truyền mẫu của MTTQ và các đoàn thể',
      ])
      const shown = joinWords(`${article?.summary} ${article?.html.replace(/<[^>]*>/g, ' ')}`)
      const lost = paragraphs.filter(paragraph => !shown.includes(joinWords(formatUnlabelled(paragraph))))
      expect(lost).toEqual([])
      // The original lies beside the article and is offered to nobody.
      expect([...loaded.value.attachments]).toEqual([])
    })
  })

  it('never takes a share for a date, nor a paragraph sign for an old letter', async () => {
    const result = await importBytes({ name: 'a.txt', bytes: text })
    expect(result.draft.fields.date).toBeUndefined()
    expect(readBody(result)).toContain('§ 2')
    expect(readBody(result)).toContain('09/08 đảng viên, đạt')
  })

  it.each([
    ['Cập nhật lúc 18/04/2025', '2025-04-18'],
    ['( Cập nhật lúc: 18/04/2025 )', '2025-04-18'],
    ['Thứ Hai, ngày 23/11/2026, 08:04 (GMT+7)', '2026-11-23T08:04'],
    ['10:8, Thứ Tư, 3-4-2024', '2024-04-03T10:08'],
    ['Đăng ngày 17 - 05 - 2024 · Lượt xem: 400', '2024-05-17'],
    ['Nam Sơn, ngày 05 tháng 01 năm 2026', '2026-01-05'],
  ])('reads the date of "%s"', async (line, date) => {
    const [title = '', ...rest] = text.split('\n\n')
    const result = await importBytes({ name: 'a.txt', bytes: [title, line, ...rest].join('\n\n') })
    expect(result.draft.fields.date).toBe(date)
    expect(readBody(result)).not.toContain(line)
    expect(result.draft.fields.summary).toBe(paragraphs[0])
  })

  it('turns paragraphs in TCVN3 and VNI to Unicode, and only these', async () => {
    const old = [
      'Bài mẫu về phông chữ cũ',
      '§¶ng uû x· häp bµn vÒ c«ng t¸c ph¸t triÓn ®¶ng viªn míi cña c¸c chi bé trong n¨m nay, theo kÕ ho¹ch.',
      'Ñaûng uûy xaõ hoïp baøn veà coâng taùc phaùt trieån ñaûng vieân môùi cuûa caùc chi boä trong naêm nay.',
      'Café 25°C, § 2, © 2026 Ô Đôi – một dòng Unicode có những dấu lạ của các nơi khác và được giữ nguyên.',
    ]
    const result = await importBytes({ name: 'a.txt', bytes: old.join('\n\n') })
    const whole = String(result.files.get('index.md'))
    expect(whole).toContain(
      'Đảng uỷ xã họp bàn về công tác phát triển đảng viên mới của các chi bộ trong năm nay, theo kế hoạch.',
    )
    expect(whole).toContain(
      'Đảng ủy xã họp bàn về công tác phát triển đảng viên mới của các chi bộ trong năm nay.',
    )
    expect(whole).toContain('Café 25°C, § 2, © 2026 Ô Đôi')
    expect(result.changes.join()).toContain('2 đoạn')
  })

  it('reads texts that are not UTF-8', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    expect((await importBytes({ name: 'a.txt', bytes: utf16 })).draft.fields.author).toBe('Trần Văn Mẫu')
    await expect(importBytes({ name: 'a.txt', bytes: Buffer.from([0xff, 0, 0, 1, 2]) })).rejects.toThrow(
      'Đây không phải là tệp văn bản.',
    )
  })

  it('makes lists of dashes, a table of rows with tabs, and lets no sign become Markdown or HTML', async () => {
    const result = await importBytes({
      name: 'a.txt',
      bytes: `Bài mẫu về danh sách

Đoạn mở đầu có *dấu sao*, [ngoặc] và <b>thẻ</b>.

- Việc thứ nhất
- Việc thứ hai
+ Phần nhỏ

Chi bộ\tSố đảng viên
Thôn Một\t18
Thôn Hai\t21

# Không phải tên phần <script>alert(1)</script>

Đoạn cuối.`,
    })
    expect(readBody(result)).toContain('- Việc thứ nhất\n- Việc thứ hai\n  - Phần nhỏ\n')
    expect(readBody(result)).toMatch(/\| Chi bộ +\| Số đảng viên \|\n\| -+ \| -+ \|\n\| Thôn Một/)
    expect(readBody(result)).toContain('\\# Không phải tên phần \\<script>alert(1)\\</script>')
    expect(String(result.files.get('index.md'))).toContain('Đoạn mở đầu có *dấu sao*, [ngoặc] và <b>thẻ</b>.')
  })
})
