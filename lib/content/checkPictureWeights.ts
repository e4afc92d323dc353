import { stat } from 'node:fs/promises'
import pMap from 'p-map'
import type { Problem } from '../types.ts'
import { isPictureName } from './checkFileName.ts'
import type { ContentEntry } from './listContentEntries.ts'

/** Bytes of a photo that no phone makes; the site's own limit is far higher. */
const heavy = 15_000_000

/** Warns of pictures that would fill the archive: each is kept for ever. Rejects as `stat` does. */
export async function checkPictureWeights(entries: readonly ContentEntry[]): Promise<readonly Problem[]> {
  const pictures = entries.filter(({ path, kind }) => kind === 'file' && isPictureName(path))
  const weighed = await pMap(
    pictures,
    async ({ path, diskPath }) => ({ path, bytes: (await stat(diskPath)).size }),
    { concurrency: 32 },
  )
  return weighed
    .filter(({ bytes }) => bytes > heavy)
    .map(({ path, bytes }) => ({
      file: `content/${path}`,
      line: 1,
      column: 1,
      field: 'tệp',
      severity: 'warning',
      code: 'BT37',
      message: `Tệp ảnh nặng ${Math.ceil(bytes / 1e6)} MB; nên dưới ${heavy / 1e6} MB.`,
      fix: 'thu nhỏ ảnh còn khoảng 4.000 điểm ảnh chiều ngang, lưu thành JPEG rồi thay tệp này',
    }))
}
