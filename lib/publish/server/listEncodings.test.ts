import { describe, expect, it } from 'vitest'
import { listEncodings } from './listEncodings.ts'

describe('listEncodings', () => {
  it.each([
    [undefined, []],
    ['', []],
    ['identity', []],
    ['gzip', ['gzip']],
    ['gzip, deflate, br', ['br', 'gzip']],
    ['GZIP;q=1.0, BR;q=0.5', ['br', 'gzip']],
    ['br;q=0, gzip', ['gzip']],
    ['*', ['br', 'gzip']],
    ['*;q=0', []],
    ['br;q=xyz', []],
  ])('reads "%s" as %s', (accepted, names) => {
    expect(listEncodings(accepted).map(({ name }) => name)).toEqual(names)
  })
})
