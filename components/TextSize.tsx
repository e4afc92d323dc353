import { createElement } from 'react'
import { strings } from '@/config/strings'

const choices = [
  { steps: -1, sign: 'A−', words: strings.textSmaller },
  { steps: 0, sign: 'A', words: strings.textNormal },
  { steps: 1, sign: 'A+', words: strings.textLarger },
] as const

/** Buttons for the size of the text; shown where `client/co-chu.ts` runs, their place kept free elsewhere. */
export function TextSize() {
  return createElement(
    'co-chu',
    { role: 'group', 'aria-label': strings.textSize },
    choices.map(({ steps, sign, words }) => (
      <button type="button" value={steps} key={steps}>
        {sign}
        <span className="visually-hidden"> {words}</span>
      </button>
    )),
    <span className="visually-hidden" role="status" />,
  )
}
