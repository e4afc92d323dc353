import { describe, expect, it } from 'vitest'
import { redirectFile, renderRedirectPage } from './renderRedirectPage.ts'

describe('renderRedirectPage', () => {
  it('leads to the new address and keeps search engines to it', () => {
    const page = renderRedirectPage({
      title: 'Lễ hội "Lồng Tồng" <mới>',
      path: '/bai-viet/le-hoi/',
      origin: 'https://dong-tam.example',
    })
    expect(page).toContain('content="0; url=/bai-viet/le-hoi/"')
    expect(page).toContain('<link rel="canonical" href="https://dong-tam.example/bai-viet/le-hoi/">')
    expect(page).toContain('<title>Lễ hội &quot;Lồng Tồng&quot; &lt;mới&gt;</title>')
  })
})

describe('redirectFile', () => {
  it.each([
    ['/tin-cu/bai.aspx', 'tin-cu/bai.aspx'],
    ['/tin-cu/bai/', 'tin-cu/bai/index.html'],
    ['/tin-cu/bai', 'tin-cu/bai/index.html'],
  ])('answers at %s by the file %s', (alias, file) => {
    expect(redirectFile(alias)).toBe(file)
  })
})
