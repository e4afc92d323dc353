import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitFrontMatter } from './splitFrontMatter.ts'

const split = (text: string) => splitFrontMatter(text, { file: 'f', knownKeys: ['title'], example: 'VÍ DỤ' })

describe('splitFrontMatter', () => {
  it('puts blank lines in the place of the front matter, so that lines keep their numbers', () => {
    const body = fc.array(fc.constantFrom('', '---', 'chữ', '    mã', '---js', '----', '  ---  '), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(body, lines => {
        const result = split(['---', 'title: a', '# ghi chú', '---  ', ...lines].join('\n'))
        expect(result).toMatchObject({
          ok: true,
          value: { frontMatterLines: 4, body: ['', '', '', '', ...lines].join('\n') },
        })
      }),
    )
  })

  it('takes a front matter with nothing in it, and a file with nothing after it', () => {
    expect(split('---\n---')).toMatchObject({ value: { body: '\n\n', fields: { ok: true, value: [] } } })
    expect(split('---\n\n# ghi chú\n---\nThân')).toMatchObject({ value: { fields: { value: [] } } })
  })

  it('gives the body even where the front matter is faulty', () => {
    expect(split('---\ntitle: a: b\n---\nThân')).toMatchObject({
      ok: true,
      value: { body: '\n\n\nThân', fields: { ok: false } },
    })
  })

  it.each([
    '---\n',
    '---\ntitle: a\n\nThân bài\n\n---\n',
    '---\ntitle: a\n—\nThân',
    '',
    'Thân bài',
    '﻿---\n---\n',
  ])('refuses %j', text => expect(split(text).ok).toBe(false))
})
