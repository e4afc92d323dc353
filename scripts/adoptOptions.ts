import { readFile } from 'node:fs/promises'
import { checkBrandMark, renderBrandMark } from '../lib/adopt/brandMark.ts'
import type { Identity } from '../lib/adopt/identity.ts'
import {
  parseAddress,
  parseCategories,
  parseDomain,
  parseName,
  parseParents,
} from '../lib/adopt/parseIdentity.ts'
import { EditorError } from '../lib/drafts/editorError.ts'
import { buildMainColours, type ColourChanges } from '../lib/publish/colours/buildMainColours.ts'
import { type ColourSheet, findBrandColours } from '../lib/publish/colours/colourSheet.ts'
import { type Ask, askLines, type Terminal } from './askLines.ts'

/** What can be said of a commune on the command line, with examples. */
export const adoptOptions = {
  name: '"Đảng ủy xã Đồng Tâm"',
  parents: '"Đảng bộ tỉnh Ví Dụ"',
  address: '"Thôn Một, xã Đồng Tâm, tỉnh Ví Dụ"',
  domain: 'dong-tam.vidu.gov.vn',
  phone: '"0200 000 000"',
  email: 'bien-tap@dong-tam.vidu.gov.vn',
  categories: '"Tin hoạt động; Xây dựng Đảng; Thông báo"',
  logo: 'huy-hieu.svg',
  colour: '#98191b',
  'colour-dark': '#ffa08f',
} as const

export type AdoptValues = { readonly [Name in keyof typeof adoptOptions]?: string }

export interface Adoption {
  readonly identity: Identity
  readonly colours: ColourChanges
  /** SVG. */
  readonly mark: string
}

/** A question for each option that must be answered or may be. */
const questions: Readonly<Record<keyof typeof adoptOptions, string>> = {
  name: 'Tên cơ quan, ví dụ Đảng ủy xã Đồng Tâm: ',
  parents: 'Cơ quan cấp trên, từ cao nhất, cách nhau bằng dấu ; (bỏ trống: không ghi): ',
  address: 'Địa chỉ cơ quan: ',
  domain: 'Tên miền của trang, ví dụ dong-tam.vidu.gov.vn: ',
  phone: 'Điện thoại cơ quan (bỏ trống: đang cập nhật): ',
  email: 'Thư điện tử cơ quan (bỏ trống: đang cập nhật): ',
  categories: 'Chuyên mục, cách nhau bằng dấu ; (bỏ trống: Tin hoạt động; Xây dựng Đảng; Thông báo): ',
  logo: 'Tệp biểu trưng SVG (bỏ trống: ngôi sao vàng trên nền màu chính): ',
  colour: 'Màu chính, viết như #98191b (bỏ trống: giữ màu đang có): ',
  'colour-dark': 'Màu chính trên nền tối (bỏ trống: tự tìm màu cùng sắc): ',
}

const defaultCategories = 'Tin hoạt động; Xây dựng Đảng; Thông báo'
const needed = ['name', 'address', 'domain'] as const

/** Parses what was said on the command line. Throws an EditorError for what is missing or cannot be used. */
export async function parseAdoption(values: AdoptValues, sheet: ColourSheet): Promise<Adoption> {
  const missing = needed.filter(key => values[key] === undefined)
  if (missing.length > 0) {
    const examples = missing.map(key => `--${key} ${adoptOptions[key]}`)
    throw new EditorError(`Còn thiếu: npm run adopt -- ${examples.join(' ')}`)
  }
  const { name = '', address = '', domain = '', phone, email } = values
  const light = values.colour ?? findBrandColours(sheet).theme
  return {
    identity: {
      name: parseName(name),
      parents: parseParents(values.parents ?? ''),
      address: parseAddress(address),
      url: parseDomain(domain),
      ...(phone && { phone: parseAddress(phone) }),
      ...(email && { email: parseAddress(email) }),
      ...parseCategories(values.categories ?? defaultCategories),
    },
    colours: buildMainColours(sheet, { light, dark: values['colour-dark'] }),
    mark: values.logo === undefined ? renderBrandMark(light) : await readMark(values.logo),
  }
}

/** Asks at a terminal for all that was not said; each answer is measured when it is given. */
export function askAdoption(said: AdoptValues, sheet: ColourSheet, terminal: Terminal): Promise<AdoptValues> {
  return askLines(terminal, '\nĐã dừng, chưa thay đổi gì.', async ask => {
    let values = said
    for (const key of Object.keys(questions) as readonly (keyof AdoptValues)[]) {
      if (values[key] === undefined) values = { ...values, ...(await askValue(key, values, sheet, ask)) }
    }
    return values
  })
}

const parsers: Readonly<Partial<Record<keyof AdoptValues, (text: string) => unknown>>> = {
  name: parseName,
  parents: parseParents,
  address: parseAddress,
  domain: parseDomain,
  categories: parseCategories,
  logo: readMark,
}

function askValue(
  key: keyof AdoptValues,
  said: AdoptValues,
  sheet: ColourSheet,
  ask: Ask,
): Promise<AdoptValues> {
  return ask(questions[key], async answer => {
    if (answer === '' && !needed.some(name => name === key)) return {}
    await parsers[key]?.(answer)
    const light = key === 'colour' ? answer : (said.colour ?? findBrandColours(sheet).theme)
    if (key === 'colour') buildMainColours(sheet, { light })
    if (key === 'colour-dark') buildMainColours(sheet, { light, dark: answer })
    return { [key]: answer }
  })
}

async function readMark(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new EditorError(`--logo: không đọc được tệp "${file}".`)
  })
  checkBrandMark(text)
  return text
}
