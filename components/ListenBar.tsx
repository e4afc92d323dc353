import { createElement } from 'react'
import { strings } from '@/config/strings'
import type { Abbreviation, Article } from '@/lib/types'

interface Props {
  readonly article: Article
  readonly abbreviations: readonly Abbreviation[]
}

const speeds = [0.75, 1, 1.25, 1.5] as const

/** Under the head of an article: the way to share it, and to hear it where `client/nghe-bai.ts` finds a voice. */
export function ListenBar({ article, abbreviations }: Props) {
  const words = [article.title, article.summary, article.text].join(' ')
  const used = abbreviations.filter(({ short }) => words.includes(short))
  return createElement(
    'nghe-bai',
    { 'data-abbreviations': JSON.stringify(used) },
    <a href="#chia-se">{strings.share}</a>,
    <button
      type="button"
      name="play"
      data-play={strings.listen}
      data-pause={strings.listenPause}
      data-resume={strings.listenResume}
    >
      {strings.listen}
    </button>,
    <button type="button" name="stop">
      {strings.listenStop}
    </button>,
    <label>
      {strings.listenSpeed}{' '}
      <select defaultValue={1}>
        {speeds.map(speed => (
          <option value={speed} key={speed}>
            {String(speed).replace('.', ',')}×
          </option>
        ))}
      </select>
    </label>,
  )
}
