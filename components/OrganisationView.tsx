import { strings } from '@/config/strings'
import type { OrganisationUnit, StandingPage, WebLink } from '@/lib/types'
import { LinkSection } from './LinkSection'
import { OrganisationTree } from './OrganisationTree'
import { PlainPage } from './PlainPage'
import { Section } from './Section'
import { StandingPageView } from './StandingPageView'

interface Props {
  /** What introduces the organisation, where the commune has written it. */
  readonly page: StandingPage | undefined
  readonly organisation: OrganisationUnit | undefined
  readonly superiorLinks: readonly WebLink[]
}

/** How the organisation is made up, and where those above it are found. */
export function OrganisationView({ page, organisation, superiorLinks }: Props) {
  const parts = (
    <>
      {organisation && (
        <Section id="so-do-to-chuc" className="organisation" title={strings.organisationTree}>
          <OrganisationTree root={organisation} />
        </Section>
      )}
      <LinkSection id="lien-ket-website" title={strings.superiorLinks} links={superiorLinks} />
    </>
  )
  return page ? (
    <StandingPageView page={page}>{parts}</StandingPageView>
  ) : (
    <PlainPage title={strings.organisation} description={strings.organisationDescription}>
      {parts}
    </PlainPage>
  )
}
