import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { formatPublishError, PublishError } from '../lib/publish/releases/publishError.ts'
import { rollBack } from '../lib/publish/releases/rollBack.ts'

/** `npm run rollback -- --to DIR`: makes readers see the release before this one. */
const { values } = parseArgs({ options: { to: { type: 'string' } } })
try {
  if (!values.to)
    throw new PublishError('Hãy nói nơi xuất bản: npm run rollback -- --to /srv/trang-thong-tin')
  const name = await rollBack(resolve(values.to))
  console.log(`Đã trở lại bản ${name}.`)
} catch (error) {
  console.error(formatPublishError(error))
  process.exitCode = 1
}
