import { randomUUID } from 'node:crypto'
import { readdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { PublishError } from './publishError.ts'

const lockName = '.lock'
const birthField = 19

const schema = z.object({
  token: z.string(),
  pid: z.number(),
  host: z.string(),
  /** When the process was started, by the system's own count; tells a reused number from the same process. */
  born: z.string(),
  since: z.string(),
})
type Holder = z.infer<typeof schema>

/**
 * Runs `work` while holding the folder's lock. Throws a PublishError when someone else holds it. The lock of a
 * process that was killed is recognised and taken over.
 */
export async function runLocked<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, lockName)
  await takeLock(lock)
  try {
    await removeDeadLocks(folder)
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

/**
 * The lock is a symbolic link whose target is the note of its holder: made in one step with its content, so
 * that nobody ever reads half a note.
 */
async function takeLock(lock: string): Promise<void> {
  const note = JSON.stringify(await buildHolder())
  while (!(await isMade(note, lock))) {
    const other = await readHolder(lock)
    if (other && (await isAlive(other))) throw new PublishError(formatHolder(other, lock))
    await removeDead(lock, other)
  }
}

async function isMade(note: string, lock: string): Promise<boolean> {
  try {
    await symlink(note, lock)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Two may find the same dead lock: the one that moved away a living lock instead puts it back. */
async function removeDead(lock: string, dead: Holder | undefined): Promise<void> {
  const grave = `${lock}-${randomUUID()}`
  await rename(lock, grave).catch(() => undefined)
  const moved = await readHolder(grave)
  if (moved && moved.token !== dead?.token) await isMade(JSON.stringify(moved), lock)
  await rm(grave, { force: true })
}

/** What processes that were killed while they took over a lock have left. */
async function removeDeadLocks(folder: string): Promise<void> {
  const graves = (await readdir(folder)).filter(name => name.startsWith(`${lockName}-`))
  for (const name of graves) {
    const holder = await readHolder(join(folder, name))
    if (holder && !(await isAlive(holder))) await rm(join(folder, name), { force: true })
  }
}

async function readHolder(lock: string): Promise<Holder | undefined> {
  try {
    return schema.parse(JSON.parse(await readlink(lock)))
  } catch {
    return undefined
  }
}

async function buildHolder(): Promise<Holder> {
  const { pid } = process
  const born = await readBirth(pid)
  return { token: randomUUID(), pid, host: hostname(), born, since: new Date().toISOString() }
}

async function isAlive({ pid, host, born }: Holder): Promise<boolean> {
  // Of a process on another machine nothing can be known, so its lock is respected.
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  return (await readBirth(pid)) === born
}

/** Field 22 of Linux's /proc/<pid>/stat; elsewhere nothing, and only the number of the process counts. */
async function readBirth(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return afterName[birthField] ?? ''
}

const formatHolder = ({ pid, host, since }: Holder, lock: string): string =>
  `Một lượt xuất bản khác đang chạy (tiến trình ${pid} trên máy ${host}, từ ${since}). ` +
  `Hãy đợi xong rồi chạy lại. Nếu chắc chắn không còn lượt nào, hãy xóa tệp ${lock}.`
