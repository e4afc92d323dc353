import type { ProseFault, ProseLine } from './proseLine.ts'

/** Province (001 to 096), century and sex (0 to 3 for people alive), six digits of chance. Source: Nghị định 137/2015/NĐ-CP. */
const identityNumber = /(?<![\d.,-])0(?:0[1-9]|[1-8]\d|9[0-6])[0-3]\d{2}[ .]?\d{6}(?!\d)/gu
const identityWords = /căn cước|CCCD|định danh|chứng minh nhân dân|CMND/iu
const oldIdentityNumber = /(?:CMND|chứng minh nhân dân)[^\d]{0,20}(\d{9})(?!\d)/giu
const mobileNumber = /(?<![\d.,])(?:0|\+84 ?)[35789]\d(?:[ .-]?\d){7}(?![\d])/gu

/**
 * Finds numbers that belong to one person: of an identity card (an error where the text says so), of a mobile
 * phone. Source of what must not be published: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15.
 */
export function checkPersonalData(line: ProseLine): readonly ProseFault[] {
  const { words } = line
  const isNamed = identityWords.test(words)
  const identities = [...words.matchAll(identityNumber)].map(
    ({ 0: number, index }): ProseFault => ({
      line,
      code: 'BT71',
      ...(isNamed && { severity: 'error' }),
      index,
      message: `Số "${formatMasked(number)}" ${isNamed ? 'là' : 'giống'} số căn cước của một người.`,
      advice: 'xóa số này; thông tin cá nhân không được đăng',
    }),
  )
  const old = [...words.matchAll(oldIdentityNumber)].map(
    ({ 0: written, 1: number = '', index }): ProseFault => ({
      line,
      code: 'BT71',
      severity: 'error',
      index: index + written.length - number.length,
      message: `Số "${formatMasked(number)}" là số chứng minh nhân dân của một người.`,
      advice: 'xóa số này; thông tin cá nhân không được đăng',
    }),
  )
  const phones = [...words.matchAll(mobileNumber)].map(
    ({ 0: number, index }): ProseFault => ({
      line,
      code: 'BT72',
      index,
      message: `Số "${formatMasked(number)}" là số điện thoại di động.`,
      advice: 'chỉ để lại nếu là số công khai của cơ quan; số riêng của một người thì xóa',
    }),
  )
  return [...identities, ...old, ...phones]
}

/** Whether there is the number of a mobile phone in a text. */
export const isMobileNumber = (text: string): boolean => text.search(mobileNumber) >= 0

/** The message is printed and may be sent on, so it does not repeat the number whole. */
export function formatMasked(number: string): string {
  return `${number.slice(0, 4)}…${number.slice(-2)}`
}
