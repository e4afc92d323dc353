import { z } from 'zod'
import { formatMasked, isMobileNumber } from '../../prose/checkPersonalData.ts'
import { formatExcerpt } from '../../text/formatExcerpt.ts'
import type { OrganisationUnit } from '../../types.ts'
import { formatShapeFault, textSchema } from '../fieldSchemas.ts'

/** Telephones of offices only: the number of a person's mobile is refused. */
const officePhoneSchema = textSchema('phone').transform((text, context): string => {
  const fault = findPhoneFault(text)
  if (fault === undefined) return text
  const advice = 'ghi số máy bàn của cơ quan, như phone: "0209 000 000", hoặc xóa dòng này'
  context.addIssue({ code: 'custom', message: fault, params: { code: 'BT87', advice } })
  return z.NEVER
})

const officeMailSchema = textSchema('email').transform((text, context): string => {
  if (z.email().safeParse(text).success) return text
  const message = `"${formatExcerpt(text)}" không phải địa chỉ thư điện tử.`
  context.addIssue({ code: 'custom', message, params: { code: 'BT87' } })
  return z.NEVER
})

const countSchema = textSchema('unnamed').transform((text, context): number => {
  if (/^\d{1,3}$/.test(text)) return Number(text)
  const message = `Mục "unnamed" (số đơn vị chưa rõ tên) phải là một số; đang là "${formatExcerpt(text)}".`
  context.addIssue({ code: 'custom', message, params: { code: 'BT09' } })
  return z.NEVER
})

const unitFields = {
  name: textSchema('name'),
  head: textSchema('head').optional(),
  phone: officePhoneSchema.optional(),
  email: officeMailSchema.optional(),
  address: textSchema('address').optional(),
  unnamed: countSchema.default(0),
}

const listError = ({ input }: { readonly input?: unknown }) =>
  formatShapeFault('units', input, 'phải là danh sách, mỗi đơn vị một dấu - đầu dòng')

const unitError = ({ input }: { readonly input?: unknown }) =>
  formatShapeFault('units', input, 'cần có name (tên) cho mỗi đơn vị, như - name: "Chi bộ Trạm Y tế"')

interface ParsedUnit {
  readonly name: string
  readonly head?: string | undefined
  readonly phone?: string | undefined
  readonly email?: string | undefined
  readonly address?: string | undefined
  readonly unnamed: number
  readonly units: readonly ParsedUnit[]
}

const unitSchema: z.ZodType<ParsedUnit> = z.lazy(() =>
  z.strictObject({ ...unitFields, units: unitsSchema }, { error: unitError }),
)

const unitsSchema = z.array(unitSchema, { error: listError }).default([])

/** THE declaration of `to-chuc.yml`, in the terms of `frontMatterSchema`: the body at the root, and those below it. */
export const organisationSchema = z.strictObject({ ...unitFields, units: unitsSchema })

/** The same without keys that have no value. */
export function buildUnit({
  name,
  head,
  phone,
  email,
  address,
  unnamed,
  units,
}: ParsedUnit): OrganisationUnit {
  return {
    name,
    ...(head !== undefined && { head }),
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
    ...(address !== undefined && { address }),
    units: units.map(buildUnit),
    unnamed,
  }
}

function findPhoneFault(text: string): string | undefined {
  if (isMobileNumber(text))
    return `Số "${formatMasked(text)}" là số điện thoại di động; ở đây chỉ ghi máy của cơ quan.`
  const isPhone = /^[+\d][\d .()-]{5,20}$/.test(text)
  return isPhone ? undefined : `"${formatExcerpt(text)}" không phải số điện thoại.`
}
