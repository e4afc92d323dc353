import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { SiteFooter } from '@/components/SiteFooter'
import { SiteHeader } from '@/components/SiteHeader'
import { site } from '@/config/site'
import { strings } from '@/config/strings'
import './styles/main.css'

export const metadata: Metadata = {
  metadataBase: new URL(site.url),
  icons: { icon: '/brand/favicon.svg' },
  // Dates, counts of members and symbols of documents must not become telephone links on iPhones.
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="vi">
      <body>
        <a className="skip-link" href="#noi-dung">
          {strings.skipToContent}
        </a>
        <SiteHeader site={site} />
        <main id="noi-dung" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter site={site} />
      </body>
    </html>
  )
}
