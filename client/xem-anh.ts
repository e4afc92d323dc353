/**
 * `<xem-anh>`: a picture link inside it (`a.enlarge`) opens the picture over the page instead of leaving
 * the page, with its caption and the way to the others. Without this script the link opens the picture itself.
 */

const linkSelector = 'a.enlarge[href]'
const swipeDistance = 48

/** Wide enough that the browser takes the largest variant, in the lightest format that it knows. */
const enlargedSizes = '1600px'

function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  element.className = className
  element.textContent = text
  return element
}

function createButton(className: string, text: string, press: () => void): HTMLButtonElement {
  const button = createElement('button', className, text)
  button.type = 'button'
  button.addEventListener('click', press)
  return button
}

/** The picture of a link, to be shown as large as it comes. */
function copyPicture(link: HTMLElement | undefined): readonly Node[] {
  const copy = link?.querySelector('picture')?.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return []
  for (const part of copy.children) {
    part.setAttribute('sizes', enlargedSizes)
    part.removeAttribute('loading')
  }
  return [copy]
}

/** True when the reader asks for a new tab, a new window or a download. */
const isForBrowser = (event: MouseEvent): boolean =>
  event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey

class PictureViewer extends HTMLElement {
  #links: readonly HTMLElement[] = []
  #shown = 0
  #pressedAt: { readonly x: number; readonly y: number } | undefined

  readonly #count = createElement('p', 'viewer-count')
  readonly #frame = createElement('div', 'viewer-frame')
  readonly #caption = createElement('p', 'viewer-caption')
  readonly #previous = createButton('viewer-previous', 'Ảnh trước', () => this.#show(this.#shown - 1))
  readonly #next = createButton('viewer-next', 'Ảnh sau', () => this.#show(this.#shown + 1))
  readonly #dialog = this.#createDialog()

  constructor() {
    super()
    this.addEventListener('click', event => this.#open(event))
  }

  #createDialog(): HTMLDialogElement {
    const dialog = createElement('dialog', 'viewer')
    dialog.setAttribute('aria-label', 'Xem ảnh')
    this.#count.setAttribute('role', 'status')
    const close = createButton('viewer-close', 'Đóng', () => dialog.close())
    dialog.append(this.#count, close, this.#frame, this.#caption, this.#previous, this.#next)
    dialog.addEventListener('close', () => this.#leave())
    dialog.addEventListener('keydown', event => this.#turnByKey(event))
    this.#frame.addEventListener('pointerdown', event => this.#startSwipe(event))
    this.#frame.addEventListener('pointerup', event => this.#endSwipe(event))
    return dialog
  }

  #open(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>(linkSelector) : null
    this.#links = [...this.querySelectorAll<HTMLElement>(linkSelector)]
    const index = target ? this.#links.indexOf(target) : -1
    if (index < 0 || event.defaultPrevented || isForBrowser(event) || !this.#dialog.showModal) return
    event.preventDefault()
    document.body.append(this.#dialog)
    this.#dialog.showModal()
    this.#show(index)
  }

  /** Shows picture number `index` of the article; after the last comes the first. */
  #show(index: number): void {
    const total = this.#links.length
    this.#shown = (index + total) % total
    const link = this.#links[this.#shown]
    this.#frame.replaceChildren(...copyPicture(link))
    this.#caption.textContent = link?.closest('figure')?.querySelector('figcaption')?.textContent.trim() ?? ''
    this.#caption.hidden = this.#caption.textContent === ''
    this.#count.textContent = `${this.#shown + 1}/${total}`
    this.#previous.hidden = total < 2
    this.#next.hidden = total < 2
  }

  #leave(): void {
    this.#dialog.remove()
    this.#links[this.#shown]?.focus()
  }

  #turnByKey(event: KeyboardEvent): void {
    if (isTurning(event.key)) this.#show(this.#shown + (event.key === 'ArrowLeft' ? -1 : 1))
  }

  #startSwipe({ isPrimary, pointerType, clientX: x, clientY: y }: PointerEvent): void {
    this.#pressedAt = isPrimary && pointerType !== 'mouse' ? { x, y } : undefined
  }

  #endSwipe({ clientX, clientY }: PointerEvent): void {
    const start = this.#pressedAt
    this.#pressedAt = undefined
    if (!start) return
    const distance = clientX - start.x
    const isSideways = Math.abs(distance) > swipeDistance && Math.abs(distance) > Math.abs(clientY - start.y)
    if (isSideways) this.#show(this.#shown + (distance > 0 ? -1 : 1))
  }
}

const isTurning = (key: string): boolean => key === 'ArrowLeft' || key === 'ArrowRight'

customElements.define('xem-anh', PictureViewer)
