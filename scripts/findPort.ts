import type { Server } from 'node:net'

/** The port that a listening server has: with port 0 the system chose it. Throws when it listens on none. */
export function findPort(server: Server): number {
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('Máy chủ chưa mở cổng nào.')
  return address.port
}
