import { describe, expect, it } from 'vitest'
import { renderRobots } from './renderRobots.ts'

describe('renderRobots', () => {
  it('welcomes every robot, shuts nothing but the editing page, and names both sitemaps by full address', () => {
    const lines = renderRobots('https://dong-tam.example').split('\n')
    expect(lines).toEqual(expect.arrayContaining(['User-agent: *', 'User-agent: coccocbot', 'Allow: /']))
    expect(lines.filter(line => line.startsWith('Disallow'))).toEqual(['Disallow: /admin/'])
    expect(lines.filter(line => line.startsWith('Sitemap'))).toEqual([
      'Sitemap: https://dong-tam.example/sitemap.xml',
      'Sitemap: https://dong-tam.example/sitemap-tin-moi.xml',
    ])
  })
})
