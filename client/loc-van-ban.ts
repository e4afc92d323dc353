import { foldVietnamese } from '../lib/text/foldVietnamese.ts'
import type { RegisterRow } from '../lib/text/registerRow.ts'

/**
 * `<loc-van-ban>`: puts a field for words above the links to lists of documents inside it and makes these choices: one
 * form that narrows the table below, over all documents and not this page's alone. The choice stands in the address. Without this script the links lead
 * to lists that are pages of their own.
 */

const groups = ['loai', 'linh-vuc', 'co-quan', 'nam'] as const
const textField = 'tim'

interface FilterWords {
  readonly text: string
  readonly all: string
  readonly found: string
  readonly nothing: string
  readonly failed: string
}

class DocumentFilter extends HTMLElement {
  #rows: Promise<readonly RegisterRow[]> | undefined
  #asked = 0
  #whole: readonly Node[] = []
  readonly #form = document.createElement('form')
  readonly #status = document.createElement('p')

  connectedCallback(): void {
    const ways = this.querySelector<HTMLDetailsElement>('.document-ways')
    const links = ways?.querySelector('nav')
    const body = this.querySelector('tbody')
    if (!ways || !links || !body) return
    this.#whole = [...body.children]
    this.#form.className = 'search'
    this.#status.setAttribute('role', 'status')
    const choices = document.createElement('div')
    choices.className = 'search'
    choices.append(...groups.map(group => this.#createChoice(group, links)))
    links.replaceWith(choices)
    ways.replaceWith(this.#form)
    this.#form.append(this.#createTextField(), ways)
    this.#form.after(this.#status)
    this.#form.addEventListener('input', () => this.#filter())
    this.#form.addEventListener('submit', event => event.preventDefault())
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = this.#form.elements.namedItem(name)
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value
    }
    if (!location.search) return
    ways.open = groups.some(group => new FormData(this.#form).get(group))
    this.#filter()
  }

  get #words(): FilterWords {
    return JSON.parse(this.dataset.words ?? '')
  }

  #createTextField(): HTMLElement {
    const input = document.createElement('input')
    input.type = 'search'
    input.name = textField
    input.autocomplete = 'off'
    const label = createLabel(this.#words.text, input)
    label.className = 'search-query'
    return label
  }

  #createChoice(group: string, links: Element): HTMLElement {
    const list = links.querySelector(`[data-group=${group}]`)
    const select = document.createElement('select')
    select.name = group
    select.append(new Option(this.#words.all, ''))
    for (const link of list?.querySelectorAll('a') ?? []) {
      select.append(new Option(link.textContent ?? '', link.dataset.slug))
    }
    return createLabel(list?.previousElementSibling?.textContent ?? '', select)
  }

  /** Only the answer to the last question is shown, whichever comes last. */
  async #filter(): Promise<void> {
    this.#asked += 1
    const asked = this.#asked
    const data = new FormData(this.#form)
    const fields = [...data].map(([name, value]) => [name, String(value).trim()] as const)
    const chosen = fields.filter(([, value]) => value)
    const query = new URLSearchParams(chosen.map(([name, value]) => [name, value])).toString()
    history.replaceState(null, '', query ? `?${query}` : location.pathname)
    if (chosen.length === 0) return this.#show(this.#whole, '')
    try {
      const rows = await this.#load()
      if (asked !== this.#asked) return
      const found = rows.filter(row => chosen.every(([name, value]) => isMatch(row, name, value)))
      const words = found.length > 0 ? this.#words.found : this.#words.nothing
      this.#show(found.map(createRow), words.replace('{count}', String(found.length)))
    } catch {
      this.#rows = undefined
      if (asked === this.#asked) this.#show(this.#whole, this.#words.failed)
    }
  }

  #load(): Promise<readonly RegisterRow[]> {
    this.#rows ??= fetch(this.dataset.source ?? '').then(answer => {
      if (!answer.ok) throw new Error(answer.statusText)
      return answer.json()
    })
    return this.#rows
  }

  #show(rows: readonly Node[], sentence: string): void {
    this.querySelector('tbody')?.replaceChildren(...rows)
    this.#status.textContent = sentence
    const pages = this.querySelector<HTMLElement>('.pagination')
    if (pages) pages.hidden = sentence !== ''
  }
}

function createLabel(words: string, field: HTMLElement): HTMLLabelElement {
  const label = document.createElement('label')
  label.append(words, field)
  return label
}

function isMatch(row: RegisterRow, name: string, value: string): boolean {
  const group = groups.find(known => known === name)
  if (group) return row[group] === value
  const text = foldVietnamese(`${row.number} ${row.title}`)
  return (
    name !== textField ||
    foldVietnamese(value)
      .split(/\s+/)
      .every(word => text.includes(word))
  )
}

/** A row as the page itself has them. */
function createRow({ path, number, title, date, shortDate, status }: RegisterRow): HTMLTableRowElement {
  const row = document.createElement('tr')
  const head = document.createElement('th')
  head.scope = 'row'
  head.textContent = number
  const time = document.createElement('time')
  time.dateTime = date
  time.textContent = shortDate
  const link = document.createElement('a')
  link.href = path
  link.textContent = title
  row.append(head, ...[time, link, status].map(createCell))
  return row
}

function createCell(content: string | Node): HTMLTableCellElement {
  const cell = document.createElement('td')
  cell.append(content)
  return cell
}

customElements.define('loc-van-ban', DocumentFilter)
