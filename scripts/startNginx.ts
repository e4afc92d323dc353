import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { findPort } from './findPort.ts'

const pauseMs = 20
const writtenFolders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'] as const

export interface StartedServer {
  readonly stop: () => Promise<void>
}

/**
 * Starts Debian's nginx with the given lines of its `http` block, all of its own files in a temporary folder.
 * `port` is one that it listens on. Throws what it printed when it ends at once.
 */
export async function startNginx(site: string, port: number): Promise<StartedServer> {
  const work = mkdtempSync(join(tmpdir(), 'nginx-'))
  const config = [
    'daemon off;',
    'worker_processes auto;',
    // As root, the workers would otherwise lose the right to read a private folder.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;',
    `pid ${work}/pid;`,
    'error_log stderr warn;',
    'events { worker_connections 2048; }',
    'http {',
    'access_log off; sendfile on; tcp_nopush on;',
    ...writtenFolders.map(name => `${name}_temp_path ${work}/tmp/${name};`),
    site,
    '}',
  ]
  mkdirSync(join(work, 'tmp'))
  writeFileSync(join(work, 'nginx.conf'), config.join('\n'))
  return watchServer(
    spawn('nginx', ['-p', work, '-e', 'stderr', '-c', join(work, 'nginx.conf')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    }),
    { port, work },
  )
}

/** Waits until a server answers on loopback; stopping it removes its folder `work`. */
export async function watchServer(
  child: ChildProcess,
  { port, work }: { readonly port: number; readonly work: string },
): Promise<StartedServer> {
  const printed: string[] = []
  child.stderr?.on('data', chunk => printed.push(String(chunk)))
  while (!(await isAnswering(port))) {
    if (child.exitCode !== null) throw new Error(`The server ended at once:\n${printed.join('')}`)
    await setTimeout(pauseMs)
  }
  return {
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
      rmSync(work, { recursive: true, force: true })
    },
  }
}

async function isAnswering(port: number): Promise<boolean> {
  const answered = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
  await answered?.arrayBuffer()
  return answered !== undefined
}

/** A port of loopback that nobody listens on. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = findPort(server)
  server.close()
  await once(server, 'close')
  return port
}
