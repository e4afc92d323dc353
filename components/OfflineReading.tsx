import { createElement } from 'react'

/** Has the browser keep pages for reading without network, where `client/ngoai-tuyen.ts` runs. */
export function OfflineReading() {
  return createElement('ngoai-tuyen')
}
