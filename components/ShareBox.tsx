import { createElement } from 'react'
import { strings } from '@/config/strings'
import { buildQrPath } from '@/lib/publish/buildQrPath'

interface Props {
  readonly title: string
  /** Full address of the page. */
  readonly address: string
  readonly words: ShareWords
}

/** What the box says of the kind of page that it stands on. */
interface ShareWords {
  readonly share: string
  readonly readOnline: string
}

/**
 * Ways to hand an article on: by mail for everyone, by link and by the telephone's own menu where
 * `client/chia-se.ts` runs, and on paper by the address and its QR code.
 */
export function ShareBox({ title, address, words }: Props) {
  return (
    <section className="share" id="chia-se" aria-labelledby="chia-se-ten">
      <h2 id="chia-se-ten">{words.share}</h2>
      {createElement(
        'chia-se',
        { 'data-title': title, 'data-address': address },
        <a href={`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`}>
          {strings.shareByMail}
        </a>,
        <button type="button" name="copy">
          {strings.shareCopy}
        </button>,
        <button type="button" name="share">
          {strings.shareElsewhere}
        </button>,
        <p role="status" data-copied={strings.shareCopied} data-failed={strings.shareNotCopied} />,
      )}
      <PaperAddress address={address} readOnline={words.readOnline} />
    </section>
  )
}

/** The way from paper back to the page. */
function PaperAddress({ address, readOnline }: Pick<Props, 'address'> & Pick<ShareWords, 'readOnline'>) {
  const { side, path } = buildQrPath(address)
  return (
    <div className="paper-address">
      <svg viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
        <path stroke="#000" d={path} />
      </svg>
      <div>
        <p>
          {readOnline} {address}
        </p>
        <p data-printed={strings.printedOn} />
      </div>
    </div>
  )
}
