import { describe, expect, it } from 'vitest'
import { checkBrandMark, emptyDrawing, renderBrandMark } from './brandMark.ts'

const svg = (inside: string, attributes = 'viewBox="0 0 8 8"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`

describe('checkBrandMark', () => {
  it.each([
    renderBrandMark('#98191b'),
    emptyDrawing,
    svg('<clipPath id="a"><circle r="4"/></clipPath><g clip-path="url(#a)"/><a href="#a"/>'),
  ])('takes a drawing of one piece', drawing => {
    expect(() => checkBrandMark(drawing)).not.toThrow()
  })

  it.each([
    ['JFIF', 'cần bản vẽ SVG'],
    ['<html></html>', 'cần bản vẽ SVG'],
    [svg('<circle r="4"'), 'cần bản vẽ SVG'],
    [svg('', 'width="8"'), 'thiếu viewBox'],
    [svg('<script>alert(1)</script>'), 'thẻ <script>'],
    [svg('<foreignObject/>'), 'thẻ <foreignObject>'],
    [svg('', 'viewBox="0 0 8 8" onload="alert(1)"'), 'thuộc tính onload'],
    [svg('<image href="https://a.example/b.png"/>'), 'thuộc tính href'],
    [svg('<rect fill="url(https://a.example/#b)"/>'), 'thuộc tính fill'],
    [svg('<style>rect{background:url(//a.example)}</style>'), 'thẻ <style>'],
    [svg(`<path d="${'M0 0'.repeat(20_000)}"/>`), 'nặng quá 50 kB'],
  ])('refuses what is none: %.40s', (drawing, reason) => {
    expect(() => checkBrandMark(drawing)).toThrow(reason)
  })
})
