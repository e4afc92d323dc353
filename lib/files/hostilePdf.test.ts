import { readFileSync } from 'node:fs'
import pMap from 'p-map'
import { describe, expect, it } from 'vitest'
import { buildPdf } from '../../tests/testPdf.ts'
import { readFileFacts } from './readFileFacts.ts'

/** The same numbers in every run (mulberry32). */
function buildRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function damage(bytes: Buffer, random: () => number): Buffer {
  const damaged = Buffer.from(bytes)
  for (let flips = 1 + Math.floor(random() * 40); flips > 0; flips -= 1) {
    const at = Math.floor(random() * damaged.length)
    damaged[at] = (damaged[at] ?? 0) ^ (1 << Math.floor(random() * 8))
  }
  return random() < 0.2 ? damaged.subarray(0, Math.floor(random() * damaged.length)) : damaged
}

describe('readFileFacts, given hostile files', () => {
  it('answers for thirty damaged PDF files', { timeout: 120_000 }, async () => {
    const random = buildRandom(9)
    const good = [
      readFileSync('tests/fixtures/second-commune/content/van-ban/ke-hoach-moi/toan-van.pdf'),
      buildPdf({ text: 'Ke hoach', packed: ['<< /S /Launch >>', '<< /Author (An) >>'] }),
    ]
    const files = Array.from({ length: 30 }, (_, number) =>
      damage(good[number % 2] ?? Buffer.alloc(0), random),
    )
    const readings = await pMap(files, readFileFacts, { concurrency: 2 })
    expect(readings.every(({ facts }) => /^[0-9a-f]{64}$/.test(facts.sha256))).toBe(true)
    expect(readings.some(({ facts }) => facts.pdf === undefined)).toBe(true)
    expect(readings.some(({ facts }) => facts.pdf?.hasText)).toBe(true)
  })

  it('follows no circle of pages and unpacks no bomb without end', async () => {
    const circle = buildPdf({ text: 'a b' }).toString('latin1').replace('[3 0 R]', '[2 0 R]')
    expect((await readFileFacts(Buffer.from(circle, 'latin1'))).facts.type).toBe('PDF')
    const bomb = buildPdf({ text: 'Ke hoach', packed: [' '.repeat(80_000_000)] })
    expect((await readFileFacts(bomb)).facts).toMatchObject({ type: 'PDF', bytes: bomb.length })
  })
})
