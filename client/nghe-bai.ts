import { formatSpeech } from '../lib/text/formatSpeech.ts'
import { listArticleSentences, type PageSentence } from './listArticleSentences.ts'

/**
 * `<nghe-bai>`: reads the article around it aloud by the browser's own voice (W3C Web Speech API), sentence by
 * sentence, and marks the one being read. Shown only where there is a Vietnamese voice.
 */
class ArticleReader extends HTMLElement {
  #sentences: readonly PageSentence[] = []
  #current = 0
  #utterance: SpeechSynthesisUtterance | undefined

  connectedCallback(): void {
    const offer = () => {
      // Not `hidden`: what stands below must not move.
      this.#button('play').style.visibility = findVoice() ? '' : 'hidden'
    }
    offer()
    if (!window.speechSynthesis) return
    // Most browsers learn of their voices after the page is there; Safari does not tell.
    speechSynthesis.addEventListener?.('voiceschanged', offer)
    addEventListener('pagehide', () => this.#stop())
    this.#button('play').addEventListener('click', () => (this.#utterance ? this.#pause() : this.#start()))
    this.#button('stop').addEventListener('click', () => this.#stop())
    this.#speed.addEventListener('change', () => this.#utterance && this.#speak(this.#current))
  }

  #button(name: string): HTMLButtonElement {
    return this.querySelector(`[name=${name}]`) as HTMLButtonElement
  }

  get #speed(): HTMLSelectElement {
    return this.querySelector('select') as HTMLSelectElement
  }

  #start(): void {
    const article = this.closest('article')
    if (!article) return
    if (this.#sentences.length === 0) {
      this.#sentences = listArticleSentences(article)
      if ('highlights' in CSS) addMarkStyle()
    }
    this.classList.add('open')
    this.#speak(this.#current)
    this.#tell('pause')
  }

  /** Not the browser's own pause, after which many telephones do not go on. */
  #pause(): void {
    this.#silence()
    this.#tell('resume')
  }

  #stop(): void {
    this.#silence()
    this.#current = 0
    this.#mark()
    this.classList.remove('open')
    this.#tell('play')
  }

  #silence(): void {
    this.#utterance = undefined
    speechSynthesis.cancel()
  }

  #speak(index: number): void {
    this.#silence()
    this.#current = index
    const sentence = this.#sentences[index]
    if (!sentence) {
      this.#stop()
      return
    }
    const words = formatSpeech(sentence.text, JSON.parse(this.dataset.abbreviations ?? '[]'))
    const utterance = new SpeechSynthesisUtterance(words)
    utterance.lang = 'vi-VN'
    utterance.voice = findVoice() ?? null
    utterance.rate = Number(this.#speed.value)
    // What was silenced reports its end as well.
    const isCurrent = () => this.#utterance === utterance
    utterance.onend = () => isCurrent() && this.#speak(index + 1)
    utterance.onerror = () => isCurrent() && this.#pause()
    this.#utterance = utterance
    this.#mark(sentence)
    speechSynthesis.speak(utterance)
  }

  /** Puts the words of a state (`data-play` …) on the button. */
  #tell(state: 'play' | 'pause' | 'resume'): void {
    const button = this.#button('play')
    button.textContent = button.dataset[state] ?? ''
  }

  #mark(sentence?: PageSentence): void {
    if ('highlights' in CSS) {
      CSS.highlights.delete(mark)
      if (sentence) CSS.highlights.set(mark, new Highlight(sentence.range))
      return
    }
    document.querySelector(`.${mark}`)?.classList.remove(mark)
    sentence?.block.classList.add(mark)
  }
}

const mark = 'dang-doc'

/** As the class of that name looks. Not in the style sheet, whose checker does not know `::highlight()`. */
function addMarkStyle(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`::highlight(${mark}) { background: #ffe9a8; color: #000 }`)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

/** A Vietnamese voice, rather one of the device itself: others send the text to their maker. */
function findVoice(): SpeechSynthesisVoice | undefined {
  const voices = window.speechSynthesis?.getVoices().filter(({ lang }) => /^vi(?:[-_]|$)/i.test(lang)) ?? []
  return voices.find(({ localService }) => localService) ?? voices[0]
}

customElements.define('nghe-bai', ArticleReader)
