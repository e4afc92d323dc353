import { parseArgs } from 'node:util'
import { nearestWord } from '../lib/text/nearestWord.ts'

const formats = ['text', 'json', 'github'] as const

export interface CheckOptions {
  readonly fix: boolean
  readonly format: (typeof formats)[number]
}

/** Takes the arguments of `npm run check`; gives what they ask for, or one sentence that says what is wrong. */
export function parseCheckOptions(args: readonly string[]): CheckOptions | string {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true })
  const wrong = tokens.find(token => token.kind !== 'option' || !(token.name in options))
  if (wrong !== undefined) {
    const written = wrong.kind === 'option' ? wrong.rawName : wrong.kind === 'positional' ? wrong.value : '--'
    const near = nearestWord(written.replace(/^-+/, ''), Object.keys(options))
    const hint = near === undefined ? '' : ` Có phải --${near} không?`
    return `Không có tùy chọn "${written}".${hint} ${usage}`
  }
  const { values } = parseArgs({ args: [...args], options, strict: false })
  const format = values.json ? 'json' : formats.find(name => name === (values.format ?? 'text'))
  if (format === undefined) return `Không có dạng "${values.format}". ${usage}`
  return { fix: values.fix === true, format }
}

const options = {
  fix: { type: 'boolean' },
  json: { type: 'boolean' },
  format: { type: 'string' },
} as const

const usage =
  'Dùng được: npm run check, npm run check -- --fix, npm run check -- --json, npm run check -- --format github.'
