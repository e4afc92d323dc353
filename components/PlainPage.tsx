import type { ReactNode } from 'react'
import type { NavigationLink } from '@/lib/types'
import { Breadcrumb } from './Breadcrumb'

interface Props {
  readonly title: string
  readonly description: string
  readonly trail?: readonly NavigationLink[]
  readonly children: ReactNode
}

/** A page that is no text to be read through: the way here, what it is, then its lists. */
export function PlainPage({ title, description, trail = [], children }: Props) {
  return (
    <div className="frame list-page">
      <Breadcrumb trail={trail} />
      <header className="page-header">
        <h1>{title}</h1>
        <p className="page-summary">{description}</p>
      </header>
      {children}
    </div>
  )
}
