import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { pictureToneStyles } from '../lib/images/pictureTones.ts'

const withoutSpace = (text: string) => text.replaceAll(/\s|;/g, '')

it('has a style for every colour that a picture may be given', () => {
  const styles = readFileSync('app/styles/tones.css', 'utf8').replace(/^\/\*.*\*\/\n/, '')
  expect(withoutSpace(styles)).toBe(withoutSpace(pictureToneStyles))
})
