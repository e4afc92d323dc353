import { createPanel, type PreviewProblem } from './createPanel.ts'

/**
 * While writing (`npm run dev`): tells on the page what is wrong with its text and with others, and loads the
 * page again when a file of the content was saved.
 */
const { src } = document.currentScript as HTMLScriptElement
const events = new EventSource(new URL('su-kien', src))
let panel: HTMLElement | undefined

events.addEventListener('problems', ({ data }: MessageEvent<string>) => {
  const problems: readonly PreviewProblem[] = JSON.parse(data)
  panel?.remove()
  panel = createPanel(problems, location.pathname)
  showPanel()
})
events.addEventListener('saved', () => location.reload())

// Next's own script may build the page anew after this one has run.
setInterval(showPanel, 300)

function showPanel(): void {
  if (panel && !panel.isConnected) document.body.append(panel)
}
