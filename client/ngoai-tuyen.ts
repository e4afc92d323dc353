import { parsePageTitle } from '../lib/text/parsePageTitle.ts'
import { keptPages } from './keptPages.ts'

/**
 * `<ngoai-tuyen>`: has the browser keep pages for reading without network (`sw.ts`); around a list, also fills
 * it with what is kept. Without this script nothing is kept.
 */
class OfflineReading extends HTMLElement {
  connectedCallback(): void {
    const list = this.querySelector('ul')
    if (list) fillList(list).catch(() => undefined)
    else if (document.readyState === 'complete') keepPages()
    else addEventListener('load', keepPages, { once: true })
  }
}

/** Once the page is there and the browser has nothing better to do; not at all where the site lacks HTTPS. */
function keepPages(): void {
  const { serviceWorker } = navigator
  if (!serviceWorker) return
  const register = () => serviceWorker.register(buildWorkerAddress()).catch(() => undefined)
  if ('requestIdleCallback' in window) requestIdleCallback(register)
  else setTimeout(register)
}

async function fillList(list: HTMLElement): Promise<void> {
  const cache = await caches.open(keptPages)
  const newestFirst = [...(await cache.keys())].reverse()
  list.append(...(await Promise.all(newestFirst.map(request => createItem(cache, request)))))
}

async function createItem(cache: Cache, request: Request): Promise<HTMLElement> {
  const page = await cache.match(request)
  const link = document.createElement('a')
  link.href = request.url
  link.textContent = parsePageTitle((await page?.text()) ?? '')
  const item = document.createElement('li')
  item.append(link)
  return item
}

const workerAddress = '/sw.js'

/** What TypeScript's DOM library does not know yet (W3C Trusted Types). */
interface TrustedTypesWindow {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(): string },
    ): { createScriptURL(address: string): string }
  }
}

/** The address of the one worker, marked as such where Trusted Types ask for it. */
function buildWorkerAddress(): string {
  const { trustedTypes } = window as TrustedTypesWindow
  const policy = trustedTypes?.createPolicy('ngoai-tuyen', { createScriptURL: () => workerAddress })
  return policy?.createScriptURL('') ?? workerAddress
}

customElements.define('ngoai-tuyen', OfflineReading)
