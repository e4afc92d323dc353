import type { OrganisationUnit, Parsed } from '../../types.ts'
import { checkCharacters } from '../checkCharacters.ts'
import { checkFieldProse } from '../checkFieldProse.ts'
import { checkSourceText } from '../checkSourceText.ts'
import { parseFrontMatter } from '../parseFrontMatter.ts'
import { parseFrontMatterYaml } from '../parseFrontMatterYaml.ts'
import { parseSourceBytes } from '../parseSourceBytes.ts'
import { checkMailboxes } from './checkMailboxes.ts'
import { buildUnit, organisationSchema } from './organisationSchema.ts'

export interface OrganisationSource {
  readonly bytes: Uint8Array
  /** The name that problems print. */
  readonly file: string
}

/** Values to propose in place of those of articles. */
const examples = { name: '"Chi bộ Trạm Y tế"' }

/**
 * Takes the bytes of `to-chuc.yml` to the body at the root with all below it, or to everything that is wrong
 * with them. Never throws.
 */
export function parseOrganisation({ bytes, file }: OrganisationSource): Parsed<OrganisationUnit> {
  const text = parseSourceBytes(bytes, file)
  if (!text.ok) return text
  const lines = text.value.split('\n')
  const unfit = [
    ...checkSourceText(text.value, file),
    ...checkCharacters(text.value, { file, frontMatterLines: lines.length }),
  ]
  if (unfit.length > 0) return { ok: false, problems: unfit }
  const fields = parseFrontMatterYaml(text.value, { file, knownKeys: Object.keys(organisationSchema.shape) })
  if (!fields.ok) return fields
  const warnings = [
    ...text.warnings,
    ...checkMailboxes(fields.value, file),
    ...checkFieldProse(fields.value, lines, file),
  ]
  const parsed = parseFrontMatter(fields.value, organisationSchema, { file, lines, examples })
  if (!parsed.ok) return { ok: false, problems: [...parsed.problems, ...warnings] }
  return { ok: true, value: buildUnit(parsed.value), warnings }
}
