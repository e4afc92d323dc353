import { OfflineView } from '@/components/OfflineView'
import { strings } from '@/config/strings'
import { offlinePath } from '@/lib/routes'
import { toMetadata } from '../metadata'

export const metadata = {
  ...toMetadata({ title: strings.offline, description: strings.offlineDescription, path: offlinePath }),
  robots: { index: false },
}

export default function OfflinePage() {
  return <OfflineView />
}
