import type { Metadata } from 'next'
import { NotFoundView } from '@/components/NotFoundView'
import { site } from '@/config/site'
import { strings } from '@/config/strings'

export const metadata: Metadata = {
  title: `${strings.notFoundTitle} | ${site.shortTitle}`,
  description: strings.notFoundText,
}

export default function NotFoundPage() {
  return <NotFoundView />
}
