import { createElement } from 'react'
import { strings } from '@/config/strings'
import { PlainPage } from './PlainPage'
import { Section } from './Section'

/** Shown by the service worker in the place of a page that it does not have: what there is to read. */
export function OfflineView() {
  return (
    <PlainPage title={strings.offline} description={strings.offlineDescription}>
      {/* Without an action a form asks for the address of the page anew: the one that could not be had. */}
      <form className="retry">
        <button type="submit">{strings.offlineRetry}</button>
      </form>
      <Section id="da-giu" title={strings.offlineKept}>
        {createElement('ngoai-tuyen', null, <ul className="plain-links" />)}
      </Section>
    </PlainPage>
  )
}
