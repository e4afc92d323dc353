import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { EditorError } from '../lib/drafts/editorError.ts'
import { importBytes, loadFolder, readBody, writeImport } from './testImport.ts'
import { blocks, buildNoise, openPixels, withFolder } from './testPictures.ts'
import { buildWordFile, footnoteMark, link, paragraph, picture, table, type WordFile } from './testWord.ts'

const jpeg = await openPixels(blocks).jpeg().toBuffer()
const noise = await openPixels(buildNoise(90, 60)).png().toBuffer()

const long =
  'Đoạn văn của bài mẫu, dài như một đoạn văn thật trong các bài của xã, không nói về người và việc có thật. '

async function importWord(file: WordFile, name = 'Bài mẫu.docx') {
  return importBytes({ name, bytes: await buildWordFile(file) })
}

describe('the head of a report', () => {
  it('is no title where it only says who writes: the line below is', async () => {
    const title = paragraph({ text: 'Đảng ủy xã họp bàn về nghĩa vụ quân sự', bold: true }, { centre: true })
    const head = paragraph({ text: 'ĐẢNG BỘ XÃ HÒA BÌNH', bold: true }, { centre: true })
    const { draft } = await importWord({ body: [head, title, paragraph(long)] })
    expect(draft.fields.title).toBe('Đảng ủy xã họp bàn về nghĩa vụ quân sự')
    expect(draft.dropped).toEqual(['ĐẢNG BỘ XÃ HÒA BÌNH'])
    const { draft: other } = await importWord({
      body: [paragraph('ĐẢNG BỘ XÃ HÒA BÌNH'), paragraph('TỔNG KẾT CÔNG TÁC NĂM'), paragraph(long)],
    })
    expect(other.fields.title).toBe('Đảng bộ xã Hòa Bình tổng kết công tác năm')
  })
})

describe('old fonts in a Word file', () => {
  const styles = `<w:style w:type="paragraph" w:styleId="Cu"><w:name w:val="Kieu cu"/><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="ConCu"><w:name w:val="Kieu con"/><w:basedOn w:val="Cu"/></w:style>
    <w:style w:type="character" w:styleId="ChuCu"><w:name w:val="Chu cu"/><w:rPr><w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/></w:rPr></w:style>`

  const body = [
    paragraph({ text: 'Bài mẫu về phông chữ' }, { style: 'Heading1' }),
    paragraph([
      { text: '§¶ng uû x· häp bµn vÒ ', font: '.VnTime' },
      { text: 'nghÜa vô qu©n sù', font: '.VnTime', bold: true },
      { text: '; \u00ADu tiªn ng\u00ADêi cã c«ng; ', font: '.VnTime' },
      'giữ nguyên 25°C và § 2 của chữ Unicode.',
    ]),
    paragraph([{ text: '§¶ng bé x· hßa b×nh', font: '.VnTimeH' }, ' họp trong bài mẫu này, theo đúng lịch.']),
    paragraph([
      { text: 'Ñaûng uûy xaõ; ngöô', font: 'VNI-Times' },
      { text: 'øi coù coâng, ñöôøng Ñoáng Ña, kyõ thuaät', font: 'VNI-Times' },
      '.',
    ]),
    paragraph('KÕ thõa ph«ng tõ kiÓu cña v¨n b¶n.', { style: 'Cu' }),
    paragraph('KÕ thõa ph«ng tõ kiÓu cha.', { style: 'ConCu' }),
    paragraph([{ text: 'Kieåu cuûa chöõ.', style: 'ChuCu' }, ' Chữ Unicode.']),
    paragraph(long),
  ]

  it('are told apart run by run, also where a style names them', async () => {
    const result = await importWord({ body, styles })
    const whole = String(result.files.get('index.md'))
    expect(whole).toContain(
      'Đảng uỷ xã họp bàn về **nghĩa vụ quân sự**; ưu tiên người có công; giữ nguyên 25°C và § 2 của chữ Unicode.',
    )
    expect(whole).toContain('ĐẢNG BỘ XÃ HÒA BÌNH họp trong bài mẫu này')
    expect(whole).toContain('Đảng ủy xã; người có công, đường Đống Đa, kỹ thuật.')
    expect(whole).toContain('Kế thừa phông từ kiểu của văn bản.')
    expect(whole).toContain('Kế thừa phông từ kiểu cha.')
    expect(whole).toContain('Kiểu của chữ. Chữ Unicode.')
    expect(result.changes).toEqual(['Chuyển chữ từ phông cũ sang Unicode: .VnTime, .VnTimeH, VNI-Times.'])
  })

  it('count for the whole document where its defaults name one, and in footnotes', async () => {
    const result = await importWord({
      font: '.VnTime',
      body: [
        paragraph({ text: 'Tên bài mẫu', font: 'Arial' }, { style: 'Heading1' }),
        paragraph(['Héi nghÞ tæng kÕt c«ng t¸c n¨m cña x·', footnoteMark(1), '.']),
        paragraph({ text: long, font: 'Arial' }),
      ],
      footnotes: [['Theo b¸o c¸o mÉu.']],
    })
    expect(readBody(result)).toContain('Hội nghị tổng kết công tác năm của xã[^1].')
    expect(readBody(result)).toContain('[^1]: Theo báo cáo mẫu.')
  })
})

describe('what a Word file holds', () => {
  const body = [
    paragraph('HỘI NGHỊ SƠ KẾT CÔNG TÁC CỦA UBND XÃ NAM SƠN LẦN THỨ VI', { centre: true }),
    paragraph({ text: 'Sapo của bài mẫu, in đậm.', bold: true }),
    paragraph([{ text: 'Kết quả bước đầu', bold: true }]),
    paragraph([long, link(1, 'trang mẫu'), ' và ', link(2, 'chỗ lạ'), '.', { text: 'chữ ẩn', hidden: true }]),
    paragraph(picture(1, 'Hình vẽ sáu ô màu')),
    paragraph({ text: 'Quang cảnh hội nghị. Ảnh: Người mẫu', italic: true }, { centre: true }),
    table([
      ['Chi bộ', 'Số đảng viên'],
      ['Thôn Một', '18'],
    ]),
    paragraph('Việc thứ nhất', { list: 'dashes' }),
    paragraph('Việc thứ hai', { list: 'dashes' }),
    paragraph([
      { text: 'Phương hướng ', bold: true },
      { text: 'sắp tới', bold: true },
    ]),
    paragraph([picture(2, 'image002.png'), 'Chữ đứng cạnh ảnh trong cùng một đoạn.']),
    paragraph('Ảnh 2: Lớp tập huấn mẫu'),
    table([[paragraph(picture(1)), paragraph('Ô cạnh ảnh')]]),
    paragraph('UBND xã Nam Sơn là tên trong bài mẫu.'),
  ]
  const links = ['https://nhandan.vn/', 'javascript:alert(1)']
  const file: WordFile = { body, links, pictures: [jpeg, noise] }

  it('becomes headings, lists, tables, pictures with captions and safe links', async () => {
    const result = await importWord(file)
    expect(result.draft.fields.title).toBe('Hội nghị sơ kết công tác của UBND xã Nam Sơn lần thứ VI')
    expect(result.draft.fields.summary).toBe('Sapo của bài mẫu, in đậm.')
    expect(readBody(result)).toBe(`
## Kết quả bước đầu

${long.trim()} [trang mẫu](https://nhandan.vn/) và chỗ lạ.

![Hình vẽ sáu ô màu](anh-1.jpg "Quang cảnh hội nghị. Ảnh: Người mẫu")

| Chi bộ | Số đảng viên |
| - | - |
| Thôn Một | 18 |

- Việc thứ nhất
- Việc thứ hai

## Phương hướng sắp tới

![](anh-2.png "Lớp tập huấn mẫu")

Chữ đứng cạnh ảnh trong cùng một đoạn.

![](anh-1.jpg)

Ô cạnh ảnh

UBND xã Nam Sơn là tên trong bài mẫu.
`)
    expect([...result.files.keys()]).toEqual(['index.md', 'anh-1.jpg', 'anh-2.png', '.ban-goc-bai-mau.docx'])
    expect(result.files.get('anh-2.png')).toEqual(noise)
  })

  it('is an article as soon as the editor has filled in what was told', async () => {
    await withFolder(async folder => {
      const content = join(folder, 'content')
      const index = await writeImport(content, await importWord(file))
      expect((await loadFolder(content, join(folder, 'cache'))).ok).toBe(true)
      const filled = (await readFile(index, 'utf8'))
        .replace(/^date:$/m, 'date: 2026-11-20')
        .replace(/^category:$/m, 'category: tin-xa')
        .replaceAll('![](', '![Hình mẫu](')
        .replace('draft: true\n', '')
      await writeFile(index, filled)
      const loaded = await loadFolder(content, join(folder, 'cache'))
      if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'))
      const article = loaded.value.articles.newestFirst.find(({ category }) => category.slug === 'tin-xa')
      expect(article?.figures).toHaveLength(3)
      expect(article?.html).toContain('<th scope="col">Chi bộ</th>')
    })
  })

  it('is an official document: the letterhead goes, its date is a guess, parts keep their numbers', async () => {
    const result = await importWord({
      body: [
        table([
          [
            `${paragraph('ĐẢNG BỘ HUYỆN MẪU')}${paragraph({ text: 'ĐẢNG ỦY XÃ NAM SƠN', bold: true })}${paragraph('Số 05-BC/ĐU')}`,
            `${paragraph({ text: 'ĐẢNG CỘNG SẢN VIỆT NAM', bold: true })}${paragraph('Nam Sơn, ngày 05 tháng 01 năm 2026')}`,
          ],
        ]),
        paragraph({ text: 'BÁO CÁO', bold: true }, { centre: true }),
        paragraph({ text: 'Kết quả công tác quý IV của bài mẫu', bold: true }, { centre: true }),
        paragraph(long),
        paragraph({ text: 'I. ĐẶC ĐIỂM TÌNH HÌNH XÃ NAM SƠN', bold: true }),
        paragraph({ text: '1. Thuận lợi', bold: true }),
        paragraph(long.repeat(3)),
        paragraph({ text: 'II. PHƯƠNG HƯỚNG', bold: true }),
        paragraph(`${long}Đặc điểm của xã Nam Sơn.`),
      ],
    })
    expect(result.draft.fields.title).toBe('Báo cáo kết quả công tác quý IV của bài mẫu')
    expect(result.draft.fields.date).toBe('2026-01-05')
    expect(readBody(result)).toContain('## I. Đặc điểm tình hình xã Nam Sơn\n\n### 1. Thuận lợi\n')
    expect(readBody(result)).toContain('## II. Phương hướng\n')
    expect(readBody(result)).not.toContain('ĐẢNG CỘNG SẢN')
    expect(result.draft.dropped.join(' ')).toContain('Số 05-BC/ĐU')
  })
})

describe('a hostile Word file', () => {
  it('that unpacks to more than any document is refused', async () => {
    const bomb = await buildWordFile({
      body: [paragraph('a')],
      extra: { 'word/bomb.xml': Buffer.alloc(25e6, 97) },
    })
    expect(bomb.length).toBeLessThan(100_000)
    await expect(importBytes({ name: 'a.docx', bytes: bomb })).rejects.toThrow('Tệp nở ra quá lớn khi mở.')
  })

  it('that lies about the size of what it holds is refused too', async () => {
    const bomb = await buildWordFile({
      body: [paragraph('a')],
      extra: { 'word/bomb.xml': Buffer.alloc(25e6, 97) },
    })
    const size = Buffer.alloc(4)
    size.writeUInt32LE(25e6)
    for (let at = bomb.indexOf(size); at >= 0; at = bomb.indexOf(size, at)) bomb.writeUInt32LE(10, at)
    await expect(importBytes({ name: 'a.docx', bytes: bomb })).rejects.toThrow(/quá lớn|bị hỏng/)
  })

  it('that declares entities is refused', async () => {
    const prologue = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    await expect(importWord({ body: [paragraph('x')], prologue })).rejects.toThrow('khai báo XML lạ')
  })

  it('whose picture is no picture gets no file of it', async () => {
    const html = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    const result = await importWord({
      body: [paragraph('Bài mẫu'), paragraph(picture(1)), paragraph('Ảnh 1: Ảnh mẫu'), paragraph(long)],
      pictures: [html],
    })
    expect([...result.files.keys()]).toEqual(['index.md', '.ban-goc-bai-mau.docx'])
    expect(readBody(result)).toContain('![](anh-1.jpg "Ảnh mẫu")')
    expect(result.todo.join()).toContain('ảnh anh-1.jpg: đặt tệp ảnh vào thư mục của bài')
  })

  it('that is damaged or no Word file at all is told so, in Vietnamese', async () => {
    const good = await buildWordFile({ body: [paragraph(long)] })
    await expect(importBytes({ name: 'a.docx', bytes: good.subarray(0, 400) })).rejects.toThrow(
      /bị hỏng|không nhận ra/,
    )
    const empty = await new JSZip().file('word/document.xml', '<a/>').generateAsync({ type: 'nodebuffer' })
    await expect(importBytes({ name: 'a.docx', bytes: empty })).rejects.toThrow(
      'Không đọc được tệp Word này.',
    )
    await expect(importBytes({ name: 'a.xls', bytes: '\u0000\u0001' })).rejects.toThrow(
      'không nhận ra loại tệp',
    )
  })

  it('with any byte changed is read or refused with a sentence, and nothing else', async () => {
    const good = await buildWordFile({ body: [paragraph('Bài mẫu'), paragraph(long), table([['a', 'b']])] })
    let answered = 0
    for (let at = 40; at < good.length; at += Math.ceil(good.length / 60)) {
      const changed = Buffer.from(good)
      changed[at] = (changed[at] ?? 0) ^ 0x55
      const outcome = await importBytes({ name: 'a.docx', bytes: changed }).catch((error: unknown) => error)
      expect(outcome instanceof EditorError || (outcome as { slug?: string }).slug !== undefined).toBe(true)
      answered += 1
    }
    expect(answered).toBeGreaterThan(50)
  })

  it('cannot write outside its folder, whatever it is called', async () => {
    const bytes = await buildWordFile({ body: [paragraph(long)] })
    const { files } = await importBytes({ name: '../../../tmp/x; rm -rf ~\n.docx', bytes })
    expect([...files.keys()]).toEqual(['index.md', '.ban-goc-tmp-x-rm-rf.docx'])
    expect(String(files.get('index.md')).split('\n')[1]).toContain('Bản nháp nhập từ')
  })
})
