import { parseArgs } from 'node:util'
import { EditorError } from '../lib/drafts/editorError.ts'
import { nearestWord } from '../lib/text/nearestWord.ts'

/** An option of a command: with a value, named by an example of it, or a switch. */
export type OptionExample = string | true

export interface Arguments<Options extends Readonly<Record<string, OptionExample>>> {
  readonly values: { readonly [Name in keyof Options]?: Options[Name] extends true ? true : string }
  readonly names: readonly string[]
}

/**
 * Parses the arguments of a command, `--name value`, `--name=value` or `--name`, and names without dashes.
 * `options` gives an example for every option. Throws an EditorError, with the nearest option, for any other.
 */
export function parseArguments<const Options extends Readonly<Record<string, OptionExample>>>(
  options: Options,
  args: readonly string[] = process.argv.slice(2),
): Arguments<Options> {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, example]) => [
        name,
        { type: example === true ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values: Record<string, string | true> = {}
  for (const token of tokens) {
    if (token.kind === 'option') values[token.name] = parseOption(token, options)
  }
  const names = tokens.flatMap(token => (token.kind === 'positional' ? [token.value] : []))
  return { values: values as Arguments<Options>['values'], names }
}

/** Parses the arguments of a command that takes options alone. Throws an EditorError for anything else. */
export function parseOptions<const Options extends Readonly<Record<string, OptionExample>>>(
  options: Options,
  args: readonly string[] = process.argv.slice(2),
): Arguments<Options>['values'] {
  const { values, names } = parseArguments(options, args)
  const [name] = names
  if (name === undefined) return values
  throw new EditorError(`Không hiểu "${name}". ${formatKnown(options)}`)
}

function parseOption(
  {
    name,
    rawName,
    value,
  }: { readonly name: string; readonly rawName: string; readonly value: string | undefined },
  options: Readonly<Record<string, OptionExample>>,
): string | true {
  const example = Object.hasOwn(options, name) ? options[name] : undefined
  if (example === undefined) {
    const nearest = nearestWord(name, Object.keys(options))
    const hint = nearest === undefined ? formatKnown(options) : `Có phải --${nearest} không?`
    throw new EditorError(`Không có tùy chọn ${rawName}. ${hint}`)
  }
  if (example === true) {
    if (value !== undefined)
      throw new EditorError(`Tùy chọn --${name} không nhận giá trị; chỉ ghi --${name}.`)
    return true
  }
  if (!value?.trim() || (value.startsWith('--') && Object.hasOwn(options, value.slice(2))))
    throw new EditorError(`Tùy chọn --${name} thiếu giá trị. Ví dụ: --${name} ${example}`)
  return value
}

function formatKnown(options: Readonly<Record<string, OptionExample>>): string {
  const known = Object.entries(options).map(([name, example]) =>
    example === true ? `--${name}` : `--${name} ${example}`,
  )
  return known.length === 0 ? 'Lệnh này không có tùy chọn nào.' : `Có: ${known.join(', ')}.`
}
