import { readFileSync } from 'node:fs'
import { type BrandColours, findBrandColours, parseColourSheet } from './colourSheet.ts'

/** The brand colours of the sheet in that file. Throws when it is no sheet of colours. */
export const readBrandColours = (file: string): BrandColours =>
  findBrandColours(parseColourSheet(readFileSync(file, 'utf8')))
