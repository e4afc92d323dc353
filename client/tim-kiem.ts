import { findResults } from '../lib/search/findResults.ts'
import { parseSearchQuery } from '../lib/search/parseSearchQuery.ts'
import { formatSearchAddress, newestFirstValue, orderField, queryField } from '../lib/search/searchAddress.ts'
import type { EngineResult, SearchEngine } from '../lib/search/searchEngine.ts'
import type { SearchSettings, SearchWords } from '../lib/search/searchSettings.ts'
import { createResultItem } from './createResultItem.ts'
import { allowSearchWorker, openSearchEngine } from './openSearchEngine.ts'

/**
 * `<tim-kiem>`: answers its form (`GET ?q=…`) on the page itself, while the reader types. The engine loads
 * when the form is first used. Without this script the page offers other ways to what is looked for.
 */

const pauseOfTyping = 200
const shownAtOnce = 10

class SiteSearch extends HTMLElement {
  #engine: Promise<SearchEngine> | undefined
  #running = new AbortController()
  #timer: number | undefined
  #results: readonly EngineResult[] = []

  connectedCallback(): void {
    const form = this.#part<HTMLFormElement>('form')
    form.addEventListener('focusin', () => this.#open().catch(() => undefined), { once: true })
    form.addEventListener('input', event => this.#wait(event))
    form.addEventListener('submit', event => {
      event.preventDefault()
      this.#search('pushState')
    })
    this.#part('.search-more').addEventListener('click', () => this.#showMore())
    this.#part('input').addEventListener('keydown', event => this.#leaveField(event))
    addEventListener('popstate', () => this.#readAddress())
    this.#readAddress()
  }

  #part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
    // The page is built with all of its parts.
    return this.querySelector(selector) as Part
  }

  get #settings(): SearchSettings {
    return JSON.parse(String(this.dataset.settings))
  }

  #open(): Promise<SearchEngine> {
    this.#engine ??= openSearchEngine(this.#settings.older).catch(error => {
      this.#engine = undefined
      throw error
    })
    return this.#engine
  }

  /** Fills the form from the address, which another page, a bookmark or the back button has brought. */
  #readAddress(): void {
    const asked = new URLSearchParams(location.search)
    for (const field of this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
      field.value = asked.get(field.name) ?? ''
    }
    this.#search()
  }

  /** Typing is answered after a pause, a choice at once. */
  #wait({ target }: Event): void {
    clearTimeout(this.#timer)
    if (target instanceof HTMLInputElement) {
      this.#timer = window.setTimeout(() => this.#search('replaceState'), pauseOfTyping)
    } else this.#search('pushState')
  }

  async #search(change?: 'pushState' | 'replaceState'): Promise<void> {
    clearTimeout(this.#timer)
    this.#running.abort()
    this.#running = new AbortController()
    const { signal } = this.#running
    const data = new FormData(this.#part<HTMLFormElement>('form'))
    const entries = [...data].map(([name, value]) => [name, String(value).trim()] as const)
    const fields = new Map(entries.filter(([, value]) => value))
    const address = formatSearchAddress(fields)
    if (change && address !== location.search) history[change](null, '', address || '.')
    const typed = fields.get(queryField) ?? ''
    if (!address) return this.#tell('', typed)
    this.#tell('searching', typed)
    try {
      const results = await this.#findResults(fields, signal)
      if (signal.aborted) return
      this.#results = results
      await this.#showFrom(0, signal)
      const answer = typed ? 'found' : 'listed'
      if (!signal.aborted) this.#tell(results.length === 0 ? 'nothing' : answer, typed)
    } catch {
      if (!signal.aborted) this.#tell('failed', typed)
    }
  }

  async #findResults(
    fields: ReadonlyMap<string, string>,
    signal: AbortSignal,
  ): Promise<readonly EngineResult[]> {
    const engine = await this.#open()
    const { [queryField]: typed, [orderField]: order, ...filters } = Object.fromEntries(fields)
    const query = typed ? parseSearchQuery(typed, this.#settings.abbreviations) : undefined
    if (typed && !query) return []
    return findResults(engine, { query, filters, newestFirst: order === newestFirstValue, signal })
  }

  /** Shows the results from number `start` on, in the place of all others when that is the first. */
  async #showFrom(start: number, signal: AbortSignal): Promise<void> {
    const shown = this.#results.slice(start, start + shownAtOnce)
    const fragments = await Promise.all(shown.map(result => result.data()))
    if (signal.aborted) return
    const list = this.#part('.article-list')
    if (start === 0) list.replaceChildren()
    list.append(...fragments.map(createResultItem))
    this.#part('.search-more').hidden = start + shown.length >= this.#results.length
  }

  async #showMore(): Promise<void> {
    const links = this.#listLinks()
    await this.#showFrom(links.length, this.#running.signal)
    this.#listLinks()[links.length]?.focus()
  }

  #listLinks(): readonly HTMLElement[] {
    return [...this.#part('.article-list').querySelectorAll('a')]
  }

  /** Says how the search stands; `''` when nothing is looked for. */
  #tell(state: keyof SearchWords | '', typed: string): void {
    const sentence = state && this.#settings.words[state]
    this.#part('[role=status]').textContent = sentence
      .replace('{count}', String(this.#results.length))
      .replace('{query}', () => typed)
    if (state === 'searching') return
    const isAnswered = state === 'found' || state === 'listed'
    if (!isAnswered) {
      this.#part('.article-list').replaceChildren()
      this.#part('.search-more').hidden = true
    }
    this.#part('.search-tips').hidden = state !== 'nothing'
    this.#part('.search-browse').hidden = isAnswered
  }

  /** From the field straight to the first result, past the filters. */
  #leaveField(event: KeyboardEvent): void {
    const first = this.#listLinks()[0]
    if (event.key !== 'ArrowDown' || !first) return
    event.preventDefault()
    first.focus()
  }
}

allowSearchWorker(window)
customElements.define('tim-kiem', SiteSearch)
