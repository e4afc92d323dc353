import { FollowView } from '@/components/FollowView'
import { site } from '@/config/site'
import { strings } from '@/config/strings'
import { followPath } from '@/lib/routes'
import { toMetadata } from '../metadata'

export const metadata = toMetadata({
  title: strings.follow,
  description: strings.followDescription,
  path: followPath,
})

export default function FollowPage() {
  return <FollowView site={site} />
}
