/** Milliseconds that Hanoi's clock is ahead of UTC. */
const hanoiOffset = 7 * 3_600_000

/**
 * `<chia-se>`: a button that copies the address of the article, and one that opens the telephone's own menu
 * for sharing where there is one; on paper, the day it was printed. Without this script they are not shown.
 */
class ShareTools extends HTMLElement {
  connectedCallback(): void {
    const { title = '', address: url = '' } = this.dataset
    this.#offer('share', 'share' in navigator, () => navigator.share({ title, url }).catch(() => undefined))
    // Only where the site is reached by HTTPS.
    this.#offer('copy', navigator.clipboard !== undefined, () => this.#copy(url))
    addEventListener('beforeprint', () => this.#dateThePaper())
  }

  #offer(name: string, isThere: boolean, press: () => Promise<void>): void {
    const button = this.querySelector<HTMLButtonElement>(`[name=${name}]`)
    if (!button) return
    // Not `hidden`: what stands below must not move up.
    if (!isThere) button.style.visibility = 'hidden'
    button.addEventListener('click', press)
  }

  #dateThePaper(): void {
    const place = this.parentElement?.querySelector<HTMLElement>('[data-printed]')
    const [year, month, day] = new Date(Date.now() + hanoiOffset).toISOString().split(/[-T]/)
    if (place) place.textContent = `${place.dataset.printed} ${day}/${month}/${year}`
  }

  async #copy(url: string): Promise<void> {
    const status = this.querySelector<HTMLElement>('[role=status]')
    if (!status) return
    const { copied = '', failed = '' } = status.dataset
    try {
      await navigator.clipboard.writeText(url)
      status.textContent = copied
    } catch {
      status.textContent = `${failed} ${url}`
    }
  }
}

customElements.define('chia-se', ShareTools)
