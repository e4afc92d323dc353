import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { environment } from '../config/environment.ts'

const defaultPort = 3000

/** `npm run serve`: serves out/ on this machine as a web server would. `PORT` chooses the port. */
const port = Number(process.env.PORT ?? defaultPort)
const { outFolder } = environment
if (existsSync(join(outFolder, 'index.html'))) {
  serve()
} else {
  console.error('Chưa có trang để mở. Hãy chạy: npm run build')
  process.exitCode = 1
}

function serve(): void {
  const notFoundPage = readFileSync(join(outFolder, '404.html'))
  const answer = sirv(outFolder, {
    etag: true,
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
      response.end(notFoundPage)
    },
  })
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    answer(request, response)
  })
  server.on('error', error => {
    const taken = 'code' in error && error.code === 'EADDRINUSE'
    console.error(
      taken ? `Cổng ${port} đang có chương trình khác dùng. Hãy thử: PORT=3001 npm start` : error.message,
    )
    process.exitCode = 1
  })
  server.listen(port, () => {
    const address = server.address()
    const opened = typeof address === 'object' && address !== null ? address.port : port
    console.log(`Trang đang mở tại http://localhost:${opened}`)
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close()
      server.closeAllConnections()
    })
  }
}
