import { findCurrent, listReleases } from './listReleases.ts'
import { PublishError } from './publishError.ts'
import { runLocked } from './runLocked.ts'
import { switchCurrent } from './switchCurrent.ts'

/**
 * Makes readers see the release before the one they see now; again for the one before that. Gives its name.
 * Throws a PublishError when there is none, or when it is no longer what its manifest says.
 */
export async function rollBack(to: string): Promise<string> {
  const current = await findCurrent(to)
  if (current === undefined) throw new PublishError(`Chưa có bản phát hành nào ở ${to}.`)
  return runLocked(to, async () => {
    const older = (await listReleases(to)).filter(name => name < current).at(-1)
    if (older === undefined) throw new PublishError('Không còn bản phát hành nào cũ hơn bản đang chạy.')
    await switchCurrent(to, older)
    return older
  })
}
