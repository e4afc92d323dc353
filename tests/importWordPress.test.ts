import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildPostImport } from '../lib/import/wordpress/buildPostImport.ts'
import { parseWordPressExport } from '../lib/import/wordpress/parseWordPressExport.ts'
import { nowInHanoi } from '../lib/text/hanoiDate.ts'
import { importSite, readBody } from './testImport.ts'
import { blocks, openPixels, withFolder } from './testPictures.ts'

const jpeg = await openPixels(blocks).jpeg().toBuffer()
const long =
  'Đoạn văn của bài mẫu, dài như một đoạn văn thật trong các bài của xã, không nói về việc có thật. '

const item = (fields: Readonly<Record<string, string>>, more = '') =>
  `<item>${Object.entries(fields)
    .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
    .join('')}${more}</item>`

const post = (fields: Readonly<Record<string, string>>, more = '') =>
  item(
    { 'wp:post_type': 'post', 'wp:status': 'publish', 'wp:post_date': '2019-05-17 23:30:00', ...fields },
    more,
  )

const categories =
  '<category domain="category" nicename="dang"><![CDATA[Xây dựng đảng]]></category><category domain="post_tag" nicename="the"><![CDATA[Thẻ]]></category>'

/** An export as WordPress writes it; nothing in it is about real people or events. */
const text = `<?xml version="1.0" encoding="UTF-8"?>
<!-- generator="WordPress" -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<wp:wxr_version>1.2</wp:wxr_version>
${item({ 'wp:post_type': 'attachment', 'wp:post_id': '7', 'wp:attachment_url': 'https://cu.example/wp-content/uploads/2019/05/bia.jpg' }, '<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value><![CDATA[Ảnh bìa mẫu]]></wp:meta_value></wp:postmeta>')}
${post(
  {
    title: 'Bài mẫu &#8211; số một',
    link: 'https://cu.example/2019/05/bai-mau-so-mot/',
    'wp:post_name': 'bai-mau-so-mot',
    'content:encoded': `${long}\n\n[caption id="attachment_3" width="300"]<img src="https://cu.example/wp-content/uploads/2019/05/hop-300x200.jpg" alt="" /> Cuộc họp mẫu[/caption]\n\n<strong>Kết quả mẫu</strong>\n\nDòng một\nDòng hai [gallery ids="1,2"]<script>alert(1)</script>\n\n${long}\n\nTác giả: Người Mẫu`,
  },
  `${categories}<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>7</wp:meta_value></wp:postmeta>`,
)}
${post({ title: 'Bài thứ hai', link: 'https://cu.example/?p=12', 'wp:post_name': 'b%c3%a0i-th%e1%bb%a9-hai', 'content:encoded': '<!-- wp:paragraph --><p>Một đoạn.</p><!-- /wp:paragraph -->' })}
${post({ title: 'Nháp', 'wp:status': 'draft', 'content:encoded': 'a' })}
</channel></rss>`

const now = nowInHanoi(new Date('2026-11-23T05:00:00Z'))
const options = {
  categories: importSite.categories,
  categoryNames: new Map<string, string>(),
  names: [],
  fields: {},
  now,
}

describe('importing a WordPress site', () => {
  it('takes published posts with their dates, categories, old addresses and pictures', async () => {
    await withFolder(async uploads => {
      await mkdir(join(uploads, '2019/05'), { recursive: true })
      await writeFile(join(uploads, '2019/05/hop.jpg'), jpeg)
      const [first, second] = parseWordPressExport(text)
      if (first === undefined || second === undefined) throw new Error('two posts are published')
      const result = await buildPostImport(first, { ...options, uploads })
      expect(result.slug).toBe('bai-mau-so-mot')
      expect(result.draft.fields).toMatchObject({
        title: 'Bài mẫu – số một',
        date: '2019-05-17T23:30',
        category: 'xay-dung-dang',
        author: 'Người Mẫu',
        aliases: ['/2019/05/bai-mau-so-mot/'],
      })
      expect(readBody(result)).toBe(`
![Ảnh bìa mẫu](anh-1.jpg)

![](anh-2.jpg "Cuộc họp mẫu")

## Kết quả mẫu

Dòng một\\
Dòng hai

${long.trim()}
`)
      expect([...result.files.keys()]).toEqual(['index.md', 'anh-2.jpg', '.ban-goc-bai-mau-so-mot.html'])
      expect(result.todo.join()).toContain('anh-1.jpg')
      expect((await buildPostImport(second, options)).slug).toBe('bai-thu-hai')
      expect((await buildPostImport(second, options)).draft.fields.aliases).toBeUndefined()
    })
  })

  it('takes what the old site kept to itself as that, and nothing of its bin', () => {
    const statuses = ['draft', 'pending', 'private', 'future', 'trash', 'auto-draft']
    const items = statuses.map(status => post({ title: status, 'wp:status': status }))
    const locked = post({ title: 'khóa', 'wp:post_password': 'mat-khau' })
    const posts = parseWordPressExport(
      `<rss xmlns:wp="http://wordpress.org/export/1.2/"><wp:wxr_version>1.2</wp:wxr_version>${items.join('')}${locked}</rss>`,
    )
    expect(posts.map(({ title, status }) => [title, status])).toEqual([
      ['draft', 'draft'],
      ['pending', 'pending'],
      ['private', 'private'],
      ['future', 'future'],
      ['khóa', 'private'],
    ])
  })

  it('lets the editor say what old categories have become', async () => {
    const [first] = parseWordPressExport(text.replace('Xây dựng đảng', 'Mục cũ'))
    if (first === undefined) throw new Error('a post is published')
    const unsaid = await buildPostImport(first, options)
    expect(unsaid.draft.fields.category).toBeUndefined()
    const said = await buildPostImport(first, { ...options, categoryNames: new Map([['dang', 'tin-xa']]) })
    expect(said.draft.fields.category).toBe('tin-xa')
  })

  it('refuses other files, and entities', () => {
    expect(() => parseWordPressExport('<rss><channel/></rss>')).toThrow(
      'không phải là tệp xuất của WordPress',
    )
    expect(() =>
      parseWordPressExport(
        '<!DOCTYPE r [<!ENTITY a "b">]><rss><wp:wxr_version>1.2</wp:wxr_version>&a;</rss>',
      ),
    ).toThrow('khai báo XML lạ')
    expect(() => parseWordPressExport('<rss><wp:wxr_version>')).toThrow('Hãy xuất lại từ WordPress')
  })
})
