import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importBytes, readBody } from './testImport.ts'
import { blocks, openPixels, withFolder } from './testPictures.ts'

const jpeg = await openPixels(blocks).jpeg().toBuffer()
const long = 'Đoạn văn của bài mẫu, dài như một đoạn văn thật trong các bài của xã. '

/** A page as portals on WordPress print it, saved from a browser; nothing in it is about real events. */
const page = `<!DOCTYPE html><html><head><title>Bài mẫu – Trang mẫu</title>
<meta property="article:published_time" content="2024-05-17T23:30:00+00:00">
<style>p { color: red }</style><script>alert(1)</script></head>
<body><nav><a href="/">Trang chủ</a></nav><div class="sidebar">Quảng cáo mẫu</div>
<article><h1>Lễ ra quân của bài mẫu</h1><!-- ghi chú -->
<div class="td-post-content"><p><strong>Sapo của bài mẫu, in đậm.</strong></p>
<p onclick="alert(1)">${long}<a href="javascript:alert(1)">chỗ lạ</a>, <a href="https://nhandan.vn/">trang mẫu</a>.<br><br>Sau hai lần xuống dòng: 25 m<sup>2</sup>.</p>
<h4>Phần thứ nhất</h4><h6>Phần nhỏ</h6>
<figure><img src="bai-mau_files/anh%20mau.jpg" alt="Hình mẫu" onerror="alert(1)"><figcaption class="wp-caption-text">Chú thích mẫu</figcaption></figure>
<p><img src="https://theo-doi.example/a.gif"></p>
<table><caption>Bảng mẫu</caption><tr><td><p>Chi bộ</p><p>(thôn)</p></td><td><b>Số</b></td></tr><tr><td>Một</td><td>18</td></tr></table>
<p><font face=".VnTime">§¶ng uû x·</font> và <span style="font-family:'VNI-Times'">Ñaûng uûy</span>, § 2.</p>
<p>Có chú thích<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>.</p>
<p style="display:none">Chữ ẩn cờ bạc</p><iframe src="https://la.example/"></iframe><form><input value="a"><button>Gửi</button></form>
<div id="ftn1"><p><a href="#_ftnref1">[1]</a> Lời chú thích.</p></div></div>
<p>Tác giả: Người Mẫu</p></article><footer>Chân trang mẫu</footer></body></html>`

describe('importing a saved web page', () => {
  it('keeps the article and nothing around it', async () => {
    await withFolder(async folder => {
      await mkdir(join(folder, 'bai-mau_files'))
      await writeFile(join(folder, 'bai-mau_files', 'anh mau.jpg'), jpeg)
      const result = await importBytes({ name: 'bai-mau.html', bytes: page, folder })
      expect(result.draft.fields).toEqual({
        title: 'Lễ ra quân của bài mẫu',
        summary: 'Sapo của bài mẫu, in đậm.',
        author: 'Người Mẫu',
        // Half past eleven in London is the next day's morning in Hanoi.
        date: '2024-05-18T06:30',
      })
      expect(readBody(result)).toBe(`
${long}chỗ lạ, [trang mẫu](https://nhandan.vn/).

Sau hai lần xuống dòng: 25 m².

## Phần thứ nhất

### Phần nhỏ

![Hình mẫu](anh-1.jpg "Chú thích mẫu")

![](anh-2.jpg)

Bảng mẫu

| Chi bộ (thôn) | Số |
| - | - |
| Một | 18 |

Đảng uỷ xã và Đảng ủy, § 2.

Có chú thích[^1].

[^1]: Lời chú thích.
`)
      expect([...result.files.keys()]).toEqual(['index.md', 'anh-1.jpg', '.ban-goc-bai-mau.html'])
      expect(result.todo.join()).toContain('ảnh anh-2.jpg: đặt tệp ảnh vào thư mục của bài')
    })
  })

  it('reads no file outside the folder of the page', async () => {
    await withFolder(async folder => {
      await withFolder(async elsewhere => {
        await writeFile(join(elsewhere, 'a.jpg'), jpeg)
        await symlink(join(elsewhere, 'a.jpg'), join(folder, 'noi.jpg'))
        await symlink(elsewhere, join(folder, 'noi'))
        const sources = ['noi.jpg', 'noi/a.jpg', `${elsewhere}/a.jpg`, `file://${elsewhere}/a.jpg`]
        const up = `../${elsewhere.split('/').at(-1)}/a.jpg`
        const images = [...sources, up].map(src => `<p><img src="${src}" alt="a"></p>`).join('')
        const result = await importBytes({
          name: 'a.html',
          bytes: `<html><body><h1>Bài mẫu</h1><p>${long}</p>${images}</body></html>`,
          folder,
        })
        expect([...result.files.keys()]).toEqual(['index.md', '.ban-goc-a.html'])
      })
    })
  })

  it('takes pictures that stand in the page itself, if they are pictures', async () => {
    const data = `data:image/png;base64,${jpeg.toString('base64')}`
    const result = await importBytes({
      name: 'a.html',
      bytes: `<html><body><h1>Bài mẫu</h1><p>${long}</p><p><img src="${data}"></p><p><img src="data:image/png;base64,PHNjcmlwdD4="></p></body></html>`,
    })
    expect([...result.files.keys()]).toEqual(['index.md', 'anh-1.jpg', '.ban-goc-a.html'])
  })

  it.each(['<div>', '<b><i>', '<table><tr><td>', '<ul><li>'])('refuses %s nested without end', async tags => {
    await expect(importBytes({ name: 'a.html', bytes: `<html>${tags.repeat(9000)}x` })).rejects.toThrow(
      'lồng nhau quá sâu',
    )
  })

  it('reads the encoding that an old page declares', async () => {
    const html =
      '<html><head><meta charset="windows-1252"></head><body><h1>Café</h1><ul><li><p>Ý</p></li><li><p>Đ</p></li></ul></body></html>'
    const result = await importBytes({ name: 'a.htm', bytes: Buffer.from(html.replace('Đ', 'Ð'), 'latin1') })
    expect(result.draft.fields.title).toBe('Café')
    expect(readBody(result)).toBe('\n- Ý\n- Ð\n')
  })
})
