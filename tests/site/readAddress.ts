import type { ChildProcess } from 'node:child_process'

/** The address that a server prints when it is ready; what it prints later is read and dropped. */
export function readAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout?.on('data', (printed: Buffer) => {
      const address = /http:\/\/localhost:\d+/.exec(String(printed))?.[0]
      if (address) resolve(address)
    })
    server.on('exit', () => reject(new Error('The server ended before it printed its address.')))
  })
}
