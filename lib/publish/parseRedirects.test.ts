import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderRedirectsFile } from './hosts/renderRedirectsFile.ts'
import { parseRedirects } from './parseRedirects.ts'

const to = '/bai-viet/le-hoi/'

describe('parseRedirects', () => {
  it('answers for a folder with and without its last slash, for a file as it is', () => {
    const parsed = parseRedirects([
      { from: '/tin-cu/le-hoi', to },
      { from: '/tin-cu/bai-1.aspx', to },
    ])
    expect(parsed.map(({ from }) => from)).toEqual([
      '/tin-cu/bai-1.aspx',
      '/tin-cu/le-hoi',
      '/tin-cu/le-hoi/',
    ])
  })

  it('reads raw, percent-encoded and decomposed addresses alike', () => {
    const raw = parseRedirects([{ from: '/tin/lễ-hội.html', to }])
    expect(parseRedirects([{ from: '/tin/l%E1%BB%85-h%E1%BB%99i.html', to }])).toEqual(raw)
    expect(parseRedirects([{ from: '/tin/lễ-hội.html'.normalize('NFD'), to }])).toEqual(raw)
  })

  it('does not lead an address to itself', () => {
    expect(parseRedirects([{ from: '/bai-viet/le-hoi', to }])).toEqual([{ from: '/bai-viet/le-hoi', to }])
  })

  it('refuses an address that leads to two places, and what a configuration would misread, all in one', () => {
    const given = [
      { from: '/cu/1.html', to },
      { from: '/cu/1.html', to: '/gioi-thieu/' },
      { from: '/cu/"; return 200 "x', to },
      { from: '/cu/$host', to },
      { from: '/cu/*', to },
      { from: '/cu/:ten', to },
      { from: '/cu/%0Ax', to },
      { from: '/../etc', to },
      { from: 'cu/2.html', to },
      { from: '/cu/3.html', to: '//khac.example/' },
    ]
    expect(() => parseRedirects(given)).toThrow(/hai nơi/)
    for (const redirect of given.slice(2)) {
      expect(() => parseRedirects([redirect]), redirect.from).toThrow('Địa chỉ cũ không dùng được')
    }
  })

  it('lets nothing through that would end a line or a quoted word in a configuration', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        try {
          for (const { from, to: target } of parseRedirects([{ from: `/${text}`, to }])) {
            expect(from).not.toMatch(/["'\\{};$`#?*:\p{Cc}]/u)
            expect(target).toBe(to)
          }
        } catch (error) {
          expect(String(error)).toContain('Địa chỉ cũ không dùng được')
        }
      }),
    )
  })
})

describe('renderRedirectsFile', () => {
  const move = { from: ['https://cu.example'], to: 'https://moi.example' }

  it('leads every address of a former host to the same one, then writes one redirect a line', () => {
    expect(renderRedirectsFile(parseRedirects([{ from: '/Tin cũ.html', to }]), move)).toBe(
      'https://cu.example/* https://moi.example/:splat 301!\n/Tin%20c%C5%A9.html /bai-viet/le-hoi/ 301\n',
    )
  })
})
