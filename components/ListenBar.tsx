import { createElement } from 'react'
import { strings } from '@/config/strings'
import { formatFileSize } from '@/lib/text/formatFileSize'
import type { Abbreviation, Article, Audio } from '@/lib/types'

interface Props {
  readonly article: Article
  readonly abbreviations: readonly Abbreviation[]
}

const speeds = [0.75, 1, 1.25, 1.5] as const

/**
 * Under the head of an article: the way to share it, and to hear it: its recording, or else the browser's voice
 * where `client/nghe-bai.ts` finds one.
 */
export function ListenBar({ article, abbreviations }: Props) {
  const { audio } = article
  if (audio) return <Recording audio={audio} />
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

function Recording({ audio: { path, bytes, type } }: { readonly audio: Audio }) {
  return (
    <div className="recording">
      <a href="#chia-se">{strings.share}</a>
      {/* biome-ignore lint/a11y/useMediaCaption: the words stand below, in the article that is read. */}
      <audio controls preload="none" src={path} aria-label={strings.listen} />
      <span className="file-facts">({`${type}, ${formatFileSize(bytes)}`})</span>
    </div>
  )
}
