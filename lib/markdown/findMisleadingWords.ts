import type { Link } from 'mdast'
import type { FindingWords } from './finding.ts'
import { formatExcerpt } from './formatExcerpt.ts'
import { formatWords } from './formatWords.ts'
import { parseAddress } from './parseAddress.ts'

/** Finds whether a link's words are an address, a mail or a number other than the one that it leads to. */
export function findMisleadingWords(link: Link): FindingWords | undefined {
  const words = formatWords(link)
  const address = parseAddress(link.url)
  if (address.kind === 'web') {
    const host = findHost(words)
    return host === undefined || trimHost(host) === trimHost(address.host)
      ? undefined
      : buildWords(words, address.host, link.url)
  }
  if (address.kind === 'mail') {
    const [mailbox = ''] = address.address.split('?')
    return !words.includes('@') || words.toLowerCase().includes(mailbox.toLowerCase())
      ? undefined
      : buildWords(words, mailbox, link.url)
  }
  if (address.kind === 'phone') {
    const digits = listDigits(words)
    return digits.length < 6 || digits === listDigits(address.number)
      ? undefined
      : buildWords(words, address.number, link.url)
  }
  return undefined
}

const buildWords = (words: string, target: string, url: string): FindingWords => ({
  code: 'BT56',
  message: `Liên kết ghi "${formatExcerpt(words)}" nhưng dẫn đến "${target}"; ghi đúng nơi đến, hoặc sửa lại địa chỉ.`,
  fix: `[${target}](${url})`,
})

/** The host that words show, when they are nothing but an address. */
function findHost(words: string): string | undefined {
  const isAddress =
    /^(?:https?:\/\/\S+|www\.\S+|[\w-]+(?:\.[\w-]+)*\.(?:vn|com|org|net|info)(?:\/\S*)?)$/i.test(words)
  const full = words.includes('://') ? words : `https://${words}`
  return isAddress && URL.canParse(full) ? new URL(full).host : undefined
}

const trimHost = (host: string): string => (host.startsWith('www.') ? host.slice('www.'.length) : host)

/** A number's digits as dialled at home: `+84 209` and `0209` are one. */
function listDigits(text: string): string {
  const digits = text.replace(/\D/g, '')
  return digits.startsWith('84') ? `0${digits.slice(2)}` : digits
}
