import { resolve } from 'node:path'
import { formatPublishError, PublishError } from '../lib/publish/releases/publishError.ts'
import { rollBack } from '../lib/publish/releases/rollBack.ts'
import { parseOptions } from './parseArguments.ts'

/** `npm run rollback -- --to DIR`: makes readers see the release before this one. */
try {
  const { to } = parseOptions({ to: '/srv/trang-thong-tin' })
  if (to === undefined)
    throw new PublishError('Hãy nói nơi xuất bản: npm run rollback -- --to /srv/trang-thong-tin')
  const name = await rollBack(resolve(to))
  console.log(`Đã trở lại bản ${name}.`)
} catch (error) {
  console.error(formatPublishError(error))
  process.exitCode = 1
}
