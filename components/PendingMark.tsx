import { strings } from '@/config/strings'

/** What is not known yet, said in the place where it will stand. */
export function PendingMark() {
  return <em className="pending">{strings.pending}</em>
}
