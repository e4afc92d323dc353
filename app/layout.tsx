import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { OfflineReading } from '@/components/OfflineReading'
import { SiteFooter } from '@/components/SiteFooter'
import { SiteHeader } from '@/components/SiteHeader'
import { UrgentNoticePlace } from '@/components/UrgentNotice'
import { site } from '@/config/site'
import { strings } from '@/config/strings'

import { brandIcons } from '@/lib/publish/brandIcons'
import { manifestPath, openSearchPath } from '@/lib/routes'
import { brandColours } from './brandColours'
import '@/config/colours.css'
import './styles/main.css'

export const metadata: Metadata = {
  metadataBase: new URL(site.url),
  icons: {
    icon: [
      { url: '/brand/favicon.svg', type: 'image/svg+xml' },
      { url: brandIcons.small.path, type: 'image/png', sizes: '96x96' },
    ],
    apple: brandIcons.apple.path,
  },
  manifest: manifestPath,
  // Dates, counts of members and symbols of documents must not become telephone links on iPhones.
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = { themeColor: brandColours.theme }

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="vi">
      <head>
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={openSearchPath}
          title={site.shortTitle}
        />
      </head>
      <body>
        <a className="skip-link" href="#noi-dung">
          {strings.skipToContent}
        </a>
        <SiteHeader site={site} />
        <main id="noi-dung" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter site={site} />
        <UrgentNoticePlace />
        <OfflineReading />
      </body>
    </html>
  )
}
