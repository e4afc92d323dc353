import { once } from 'node:events'
import { publishRelease } from '../../lib/publish/releases/publishRelease.ts'

/** Publishes the folder `from` to `to` as soon as it is told to: a process of its own that a test can kill. */
const [, , from = '', to = ''] = process.argv
process.stdout.write('sẵn sàng\n')
await once(process.stdin, 'data')
await publishRelease({ to, build: async () => from, commit: undefined, at: new Date() })
process.exit()
