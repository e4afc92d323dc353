import { describe, expect, it } from 'vitest'
import { parseAddress } from './parseAddress.ts'

describe('parseAddress', () => {
  it.each([
    ['/bai-viet/le-hoi/', { kind: 'page', path: '/bai-viet/le-hoi/' }],
    ['#muc-ket-qua', { kind: 'place', id: 'muc-ket-qua' }],
    ['#k%E1%BA%BFt', { kind: 'place', id: 'kết' }],
    ['ke-hoach.pdf', { kind: 'file', name: 'ke-hoach.pdf' }],
    ['./ke%20hoach.pdf', { kind: 'file', name: 'ke hoach.pdf' }],
    ['https://dong-tam.example/tin?a=1', { kind: 'web', host: 'dong-tam.example' }],
    ['http://dong-tam.example:8080', { kind: 'web', host: 'dong-tam.example:8080' }],
    ['mailto:van-thu@dong-tam.example', { kind: 'mail', address: 'van-thu@dong-tam.example' }],
    ['tel:+84-209.388(8)', { kind: 'phone', number: '+84-209.388(8)' }],
    ['', { kind: 'empty' }],
  ])('knows where "%s" leads', (address, expected) => {
    expect(parseAddress(address)).toEqual(expected)
  })

  it.each([
    'javascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    'zalo:1',
    'HTTPS://A.B',
  ])('calls "%s" an address of another scheme', address => {
    expect(parseAddress(address).kind).toBe('scheme')
  })

  it.each(['//la.example/x', '///la.example'])('sees that "%s" leaves the site', address => {
    expect(parseAddress(address).kind).toBe('hostOnly')
  })

  it.each([
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    '\\\\la.example',
    '/\\la.example',
    'https://[',
    'a%ZZ.pdf',
    'tel:hotline',
    'mailto:van-thu',
  ])('calls "%s" malformed', address => {
    expect(parseAddress(address).kind).toBe('malformed')
  })
})
