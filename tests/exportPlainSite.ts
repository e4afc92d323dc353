import { exportPlain } from '../scripts/exportPlain.ts'

/** Run as a command of its own, since the environment that it reads is the process's: which site, which content. */
await exportPlain(process.argv[2] ?? '.cache/plain')
