import type { Organization } from 'schema-dts'
import type { SiteConfig } from '../../types.ts'
import { absoluteAddress } from '../absoluteAddress.ts'
import { brandIcons } from '../brandIcons.ts'

/** The publisher's name among machines: one and the same on every page. */
export const organizationId = (origin: string): string => absoluteAddress('/#to-chuc', origin)

/** Who publishes, in short: for pages that only name the publisher. */
export function buildPublisher({ url, organisation }: SiteConfig) {
  return {
    '@type': 'Organization',
    '@id': organizationId(url),
    name: organisation.name,
    url: absoluteAddress('/', url),
    logo: absoluteAddress(brandIcons.large.path, url),
  } as const satisfies Organization
}

/** Who publishes, with all that the configuration knows; what it does not know is left out. */
export function buildOrganization(site: SiteConfig): Organization {
  const { address, phone, email, parents } = site.organisation
  const parentOrganization = buildParent(parents)
  const alternateName = [...new Set(site.formerNames.map(({ name }) => name))].filter(
    name => name !== site.organisation.name,
  )
  return {
    ...buildPublisher(site),
    ...(alternateName.length > 0 && { alternateName }),
    address,
    ...(phone !== undefined && { telephone: phone }),
    ...(email !== undefined && { email }),
    ...(parentOrganization && { parentOrganization }),
  }
}

/** The body just above, which belongs to the one above itself. */
function buildParent(highestFirst: readonly string[]): Organization | undefined {
  return highestFirst.reduce<Organization | undefined>(
    (parentOrganization, name) => ({
      '@type': 'Organization',
      name,
      ...(parentOrganization && { parentOrganization }),
    }),
    undefined,
  )
}
