/**
 * `<co-chu>`: its buttons (`value`: how many steps, 0 for back to normal) change the size of all text of the
 * site, and the browser remembers it for the next visit. Without this script they are not shown.
 */

/** Per cent of the size that the reader set in the browser. */
const sizes = ['100', '125', '150', '175', '200'] as const
const storageKey = 'co-chu'

class TextSize extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) this.#press(target)
    })
    // Not only now: the back button may bring a page as it was before the size was changed on another.
    addEventListener('pageshow', () => this.#show(readSize()))
    this.#show(readSize())
  }

  #press(button: HTMLButtonElement): void {
    const step = Number(button.value)
    const size = step === 0 ? sizes[0] : sizes[sizes.indexOf(readSize()) + step]
    if (size === undefined) return
    writeSize(size)
    this.#show(size)
    const status = this.querySelector('[role=status]')
    if (status) status.textContent = `${this.getAttribute('aria-label')} ${size}%`
  }

  #show(size: Size): void {
    document.documentElement.style.setProperty('--text-size', `${size}%`)
    for (const button of this.querySelectorAll('button')) {
      const isEnd = size === (Number(button.value) > 0 ? sizes.at(-1) : sizes[0])
      // Not `disabled`, which would take the keyboard's focus away from the one who pressed it.
      button.setAttribute('aria-disabled', String(isEnd))
    }
  }
}

type Size = (typeof sizes)[number]

/** What this page uses where the browser keeps nothing (private windows, storage switched off). */
let sizeOfPage: string | null = null

function readSize(): Size {
  try {
    sizeOfPage = localStorage.getItem(storageKey)
  } catch {}
  return sizes.find(size => size === sizeOfPage) ?? sizes[0]
}

function writeSize(size: Size): void {
  sizeOfPage = size
  try {
    if (size === sizes[0]) localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, size)
  } catch {}
}

customElements.define('co-chu', TextSize)
