import { nearestWord } from '../text/nearestWord.ts'
import type { Problem } from '../types.ts'
import type { FieldContext } from './buildFieldProblems.ts'
import { findField, findFields, findPlace, type Place } from './frontMatterFields.ts'
import { frontMatterGuide } from './frontMatterGuide.ts'
import { nestedKeys } from './frontMatterSchema.ts'
import { splitFrontMatterLine } from './splitFrontMatterLine.ts'

/** A key that the schema does not know, at `path` from the top of the front matter. */
export interface UnknownKey {
  readonly key: string
  readonly path: readonly PropertyKey[]
}

/** The key most likely meant, by its name or by what clerks call it; `undefined` where none is near. */
export function findMeantKey(unknown: UnknownKey, context: FieldContext): string | undefined {
  const known = listKnownKeys(unknown, context)
  const labels = known.map(name => frontMatterGuide[name]?.label ?? name)
  const near = nearestWord(unknown.key, [...known, ...labels])
  return known.find((name, index) => name === near || labels[index] === near)
}

/** Says that the key is unknown, where it stands, and gives its line with the key that was meant. */
export function buildUnknownKeyProblem(unknown: UnknownKey, context: FieldContext): Problem {
  const { key } = unknown
  const meant = findMeantKey(unknown, context)
  const place = findKeyPlace(unknown, context)
  const { lead, key: written, joint, value } = splitFrontMatterLine(context.lines[place.line - 1] ?? '')
  const line = written === key ? `${lead}${meant}${joint}${value}` : `đổi "${key}" thành "${meant}"`
  const hint =
    meant === undefined
      ? `Các mục dùng được: ${listKnownKeys(unknown, context).join(', ')}.`
      : `Có phải "${meant}" không?`
  return {
    file: context.file,
    ...place,
    field: key,
    severity: 'error',
    code: 'BT10',
    message: `Không có mục "${key}". ${hint}`,
    fix: meant === undefined ? 'xóa mục này' : line,
  }
}

function listKnownKeys({ path }: UnknownKey, context: FieldContext): readonly string[] {
  return nestedKeys[String(path[0])] ?? context.knownKeys
}

function findKeyPlace({ key, path }: UnknownKey, { fields }: FieldContext): Place {
  const level = findFields(fields, path) ?? fields
  return findField(level, key)?.keyPlace ?? findPlace(fields, path) ?? { line: 1, column: 1 }
}
