import type { ReactNode } from 'react'

interface Props {
  readonly id: string
  readonly title: string
  readonly className?: string
  readonly more?: { readonly label: string; readonly path: string }
  readonly children: ReactNode
}

/** A named part of a page, with a way on to all of it. */
export function Section({ id, title, className, more, children }: Props) {
  return (
    <section className={className ? `section ${className}` : 'section'} aria-labelledby={id}>
      <h2 className="section-title" id={id}>
        {title}
      </h2>
      {children}
      {more && (
        <p className="section-more">
          <a href={more.path}>{more.label}</a>
        </p>
      )}
    </section>
  )
}
