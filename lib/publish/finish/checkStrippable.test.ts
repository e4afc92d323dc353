import { describe, expect, it } from 'vitest'
import { parsePage } from '../parsePage.ts'
import { checkStrippable } from './checkStrippable.ts'

const check = (html: string): readonly string[] => checkStrippable(parsePage(html))

/** React's data as Next 16.4.6 writes it into a page without a client component of ours. */
const frameworkRows = [
  '1:"$Sreact.fragment"',
  '2:"/_next/static/chunks/3qfy96eoyh-ek.js"',
  '3:I[39756,["$2"],"default"]',
  '4:I[37457,["$2"],"default"]',
  '6:I[97367,["$2"],"OutletBoundary"]',
  '9:"ViewportBoundary"',
  'a:I[97367,["$2"],"$9"]',
  'c:"MetadataBoundary"',
  'd:I[97367,["$2"],"$c"]',
  'f:I[68027,["$2"],"default",1]',
  ':HL["/_next/static/chunks/2nn1p_1zzdbpm.css","style"]',
  '10:I[27201,["$2"],"IconMark"]',
  '6:X',
]
const flight = (...rows: readonly string[]): string =>
  [
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    ...rows.map(
      row =>
        `<script>self.__next_f.push(${JSON.stringify([1, `${row}\n`]).replaceAll('<', '\\u003c')})</script>`,
    ),
  ].join('')

const exported = `<!DOCTYPE html><html lang="vi"><head><link rel="stylesheet" href="/_next/static/chunks/2nn1p_1zzdbpm.css" data-precedence="next"/><script src="/_next/static/chunks/16d9m7jc71162.js" async=""></script></head><body><div hidden=""><!--$--><!--/$--></div><main><h1>Chào <!-- -->bạn</h1><script type="application/ld+json">{"a":1}</script><!--$--><!--/$--></main>${flight(...frameworkRows)}</body></html>`

describe('checkStrippable', () => {
  it('lets a page of server components through', () => {
    expect(check(exported)).toEqual([])
  })

  it.each([
    ['our own', '8:I[84493,["$2","$7"],"PollForm"]', 'PollForm'],
    ['a default export', '8:I[84493,["$2"],"default"]', 'default'],
    ['named in a row of its own', '7:"VoteBox"\n8:I[84493,["$2"],"$7"]', 'VoteBox'],
    ["Next's link", '8:I[22016,["$2","$7"],""]', '“”'],
  ])('refuses a client component: %s', (_name, row, expected) => {
    const reasons = check(exported.replace('</body>', `${flight(row)}</body>`))
    expect(reasons).toHaveLength(1)
    expect(reasons[0]).toContain(expected)
    expect(reasons[0]).toContain('use client')
  })

  it('is not misled by an article that talks about such data', () => {
    const words = '\n8:I[84493,["$2"],"PollForm"]\nĐây là chữ.'
    const text = `14:T${Buffer.byteLength(words).toString(16)},${words}`
    expect(check(flight(...frameworkRows, `${text}15:{}`))).toEqual([])
    expect(check(flight(`${text}8:I[84493,["$2"],"PollForm"]`)).join()).toContain('PollForm')
  })

  it.each([
    ['a placeholder', '<!--$?--><template id="B:0"></template><p>Đang tải</p><!--/$-->'],
    ['a queued part', '<!--$~--><p>Đang tải</p><!--/$-->'],
    ['a part that failed', '<!--$!--><template data-dgst="1"></template><!--/$-->'],
    ['a part that arrives late', '<div hidden id="S:0"><p>Tin</p></div>'],
    ['a postponed part', '<template id="P:1"></template>'],
    ['a mark inside a template', '<template><!--$?--></template>'],
  ])('refuses content that waits: %s', (_name, html) => {
    expect(check(`<body>${html}`)).toEqual([expect.stringContaining('Suspense')])
  })

  it.each([
    ['inline', '<script>alert(1)</script>'],
    ['from elsewhere', '<script src="https://vi-du.example/a.js"></script>'],
    ['from a look-alike address', '<script src="//_next/static/a.js"></script>'],
    ['behind the words of Next', '<script>self.__next_f.push([1,"a"]);alert(1)</script>'],
    [
      'behind the start of Next',
      '<script>(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(alert(1));</script>',
    ],
    ['with data of an unknown kind', '<script>self.__next_f.push([9,"a"])</script>'],
    ['of a strange type', '<script type="speculationrules">{}</script>'],
    ['in a drawing', '<svg><script href="/a.js"></script></svg>'],
    ['in a noscript', '<noscript><script>alert(1)</script></noscript>'],
    ['that reveals a suspended part', '<script>$RC("B:0","S:0")</script>'],
  ])('refuses a script %s', (_name, html) => {
    expect(check(`<body>${html}`)).toEqual([expect.stringContaining('Có đoạn mã lạ')])
  })

  it.each([
    ['<p style="color:red">Tin</p>', 'thuộc tính style'],
    ['<svg><g STYLE="fill:red"></g></svg>', 'thuộc tính style'],
    ['<img src="/a.png" onerror="alert(1)">', 'onerror'],
    ['<noscript><img src="/a.png" onload="alert(1)"></noscript>', 'onload'],
    ['<template><p onclick="a()"></p></template>', 'onclick'],
    ['<a href=" java\nscript:alert(1)">Tin</a>', 'href'],
    ['<style>p{color:red}</style>', '<style>'],
  ])('refuses %s', (html, expected) => {
    expect(check(`<body>${html}`)).toEqual([expect.stringContaining(expected)])
  })

  it('names each reason once', () => {
    expect(check('<p style="a"></p><p style="b"></p><p style="c"></p>')).toHaveLength(1)
  })

  it.each([
    ['<script>self.__next_f.push([1,"không phải dữ liệu"])</script>'],
    ['<script>self.__next_f.push([1,"1:Tzz,a"])</script>'],
    ['<script>self.__next_f.push([1,"1:I[khong doc duoc"])</script>'],
  ])('refuses data that it cannot read: %s', html => {
    expect(check(html)).toEqual([expect.stringContaining('Không đọc được dữ liệu')])
  })
})
