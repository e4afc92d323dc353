import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { environment } from '../config/environment.ts'
import { readDeliveryRecord } from '../lib/publish/deliveryRecord.ts'
import { listFiles } from '../lib/publish/listFiles.ts'
import { checkMoved, formatStrays } from '../lib/publish/redirects/checkMoved.ts'
import { formatPublishError, PublishError } from '../lib/publish/releases/publishError.ts'
import { parseOptions } from './parseArguments.ts'

/**
 * `npm run check:moved [-- --from URL] [--against DIR]`: asks the former hosts of the site, or the one at URL, for
 * every address of out/ or of the release that DIR serves, and names those that do not lead to the new host by 301.
 */
try {
  await report(parseOptions({ from: 'https://ten-mien-cu.gov.vn', against: '/srv/trang-thong-tin' }))
} catch (error) {
  console.error(`Chưa kiểm tra được. ${formatPublishError(error)}`)
  process.exitCode = 2
}

async function report(values: { readonly from?: string; readonly against?: string }): Promise<void> {
  const place = resolve(values.against ?? environment.outFolder)
  const folder = existsSync(join(place, 'current')) ? join(place, 'current') : place
  const files = await listFiles(folder).catch(() => {
    throw new PublishError(`Không có ${folder}. Hãy dựng trang trước: npm run build`)
  })
  const { url, formerUrls, redirects } = readDeliveryRecord(folder)
  const asked = values.from === undefined ? formerUrls : [values.from.replace(/\/+$/, '')]
  if (asked.length === 0)
    throw new PublishError(
      'Trang chưa có địa chỉ cũ nào: ghi vào formerUrls trong config/site.ts, hoặc thêm --from URL.',
    )
  for (const from of asked) {
    const strays = await checkMoved({ from, to: url, files, redirects })
    if (strays.length === 0) {
      console.log(`Mọi địa chỉ của ${from} đều dẫn đến ${url}.`)
      continue
    }
    console.log(
      `${strays.length} địa chỉ của ${from} không dẫn đúng đến ${url} bằng 301:\n${formatStrays(strays)}`,
    )
    process.exitCode = 1
  }
}
