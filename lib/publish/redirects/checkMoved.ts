import pMap from 'p-map'
import type { Redirect } from '../parseRedirects.ts'
import { encodeAddress, fileAddress, listServedFiles } from '../releases/checkAddress.ts'
import { PublishError } from '../releases/publishError.ts'
import { formatAddressKey } from './formatAddressKey.ts'

const concurrency = 8

/** An address of the former host that does not lead to the same one of the new host. */
export interface Stray {
  /** Decoded, without its host. */
  readonly address: string
  readonly status: number
  /** Where it leads instead, if it leads anywhere. */
  readonly location: string | undefined
}

export interface MovedSite {
  /** The former origin, which is asked. */
  readonly from: string
  /** The origin at which the site stands now. */
  readonly to: string
  /** Every file of the built folder, by its path there. */
  readonly files: readonly string[]
  readonly redirects: readonly Redirect[]
}

/**
 * Asks a former host for every address of a site, old ones too. Gives those that are not answered by 301 with the
 * same address of the new host, or with the one to which an old address leads there. Throws a PublishError when
 * the host does not answer.
 */
export async function checkMoved({ from, to, files, redirects }: MovedSite): Promise<readonly Stray[]> {
  const leads = new Map(redirects.map(redirect => [redirect.from, redirect.to]))
  const addresses = new Set([...listServedFiles(files).map(fileAddress), ...leads.keys()])
  const strays = await pMap(
    [...addresses].toSorted(),
    async address => {
      const { status, location } = await askHost(`${from}${encodeAddress(address)}`)
      const ends = [address, leads.get(address) ?? address].map(end => formatAddressKey(`${to}${end}`))
      const isLed = status === 301 && location !== undefined && ends.includes(formatAddressKey(location))
      return isLed ? [] : [{ address, status, location }]
    },
    { concurrency },
  )
  return strays.flat()
}

async function askHost(address: string) {
  try {
    const { status, headers, body } = await fetch(address, { redirect: 'manual' })
    await body?.cancel()
    const location = headers.get('location')
    return { status, location: location === null ? undefined : new URL(location, address).href }
  } catch {
    throw new PublishError(`Máy chủ cũ không trả lời ở ${address}.`)
  }
}

/** One line an address: `/lien-he/: trả lời 200, không chuyển đi`. */
export const formatStrays = (strays: readonly Stray[]): string =>
  strays
    .map(({ address, status, location }) =>
      location === undefined
        ? `  ${address}: trả lời ${status}, không chuyển đi`
        : `  ${address}: trả lời ${status}, chuyển đến ${location}`,
    )
    .join('\n')
