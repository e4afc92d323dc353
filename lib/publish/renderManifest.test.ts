import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { site } from '../../tests/fixtures/second-commune/site.ts'
import { renderManifest } from './renderManifest.ts'

const manifestSchema = z.object({
  name: z.string(),
  short_name: z.string(),
  start_url: z.string(),
  theme_color: z.string(),
  icons: z.array(z.object({ src: z.string(), sizes: z.string(), purpose: z.string().optional() })),
  shortcuts: z.array(z.object({ name: z.string(), url: z.string() })),
})

const manifest = manifestSchema.parse(
  JSON.parse(
    renderManifest(site, {
      colours: { theme: '#98191b', background: '#fffdf9' },
      words: { news: 'Tin tức', search: 'Tìm kiếm' },
    }),
  ),
)

describe('renderManifest', () => {
  it('makes the site installable: names, a start, icons of 192 and 512 and one that may be cut', () => {
    expect(manifest).toMatchObject({ name: site.title, short_name: site.shortTitle, start_url: '/' })
    const sizes = manifest.icons.map(({ sizes: size, purpose = 'any' }) => `${size} ${purpose}`)
    expect(sizes).toEqual(expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']))
  })

  it('leads straight to news, announcements and search', () => {
    expect(manifest.shortcuts.map(({ url }) => url)).toEqual([
      '/tin-tuc/',
      '/chuyen-muc/loa-xa/',
      '/tim-kiem/',
    ])
  })
})
