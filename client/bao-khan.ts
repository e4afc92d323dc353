/**
 * `<bao-khan>`: the urgent notice, from its start to its end by the reader's clock. The front page has it in
 * its HTML (`data-start`, `data-end`), other pages ask for it. Where it was not from the beginning it lies
 * over the foot of the window, so that nothing moves. Without this script only the front page shows it.
 */

/** As `lib/publish/renderNotice.ts` writes it; empty when there is none. */
interface NoticeFile {
  readonly title: string
  readonly text: string
  readonly period: string
  readonly start: string
  readonly end: string
  readonly words: { readonly label: string; readonly more: string; readonly close: string }
}

const closedKey = 'bao-khan'

class UrgentNotice extends HTMLElement {
  connectedCallback(): void {
    const { start, end } = this.dataset
    if (start && end) {
      if (!isNow(start, end)) this.style.visibility = 'hidden'
      else if (this.hidden) {
        this.classList.add('notice-over')
        this.hidden = false
      }
    } else if (!document.querySelector('bao-khan[data-end]')) {
      addEventListener('load', () => this.#ask().catch(() => undefined), { once: true })
    }
  }

  async #ask(): Promise<void> {
    const notice: Partial<NoticeFile> = await (await fetch('/thong-bao-khan.json')).json()
    if (isWhole(notice) && isNow(notice.start, notice.end) && readClosed() !== notice.start)
      this.#show(notice)
  }

  #show({ title, text, period, start, words }: NoticeFile): void {
    const more = document.createElement('a')
    more.href = '/#thong-bao-khan'
    more.textContent = words.more
    const close = document.createElement('button')
    close.type = 'button'
    close.textContent = words.close
    close.addEventListener('click', () => {
      writeClosed(start)
      this.replaceChildren()
      this.classList.remove('notice-over')
    })
    this.classList.add('notice-over')
    const box = document.createElement('div')
    box.className = 'notice'
    const heading = createParagraph(`${words.label}: ${title}`)
    heading.className = 'notice-title'
    box.append(heading, createParagraph(text), createParagraph(period), more, close)
    this.append(box)
  }
}

const isNow = (start: string, end: string): boolean =>
  Date.parse(start) <= Date.now() && Date.now() < Date.parse(end)

const isWhole = (notice: Partial<NoticeFile>): notice is NoticeFile => notice.title !== undefined

function createParagraph(text: string): HTMLElement {
  const paragraph = document.createElement('p')
  paragraph.textContent = text
  return paragraph
}

/** The notice that the reader has closed in this window, by its start; nothing where the browser keeps nothing. */
function readClosed(): string | null {
  try {
    return sessionStorage.getItem(closedKey)
  } catch {
    return null
  }
}

function writeClosed(start: string): void {
  try {
    sessionStorage.setItem(closedKey, start)
  } catch {}
}

customElements.define('bao-khan', UrgentNotice)
