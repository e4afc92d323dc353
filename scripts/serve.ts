import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { environment } from '../config/environment.ts'
import { deliveryRecordName } from '../lib/publish/deliveryRecord.ts'
import { readServedSite } from '../lib/publish/readServedSite.ts'
import { createSiteServer } from '../lib/publish/server/createSiteServer.ts'
import { findPort } from './findPort.ts'

const defaultPort = 3000
const largestPort = 65_535

/** `npm run serve`: serves out/ on this machine as a web server would. `PORT` chooses the port, 0 a free one. */
const port = Number(process.env.PORT ?? defaultPort)
const { outFolder } = environment
if (!Number.isInteger(port) || port < 0 || port > largestPort) {
  stop(`PORT phải là một số từ 0 đến ${largestPort}, nhưng đang là "${process.env.PORT}".`)
} else if (['index.html', '404.html', deliveryRecordName].every(name => existsSync(join(outFolder, name)))) {
  serve()
} else {
  stop(`Chưa có trang để mở ở ${outFolder}. Hãy chạy: npm run build`)
}

function serve(): void {
  const server = createSiteServer(readServedSite(outFolder))
  server.on('error', error => {
    const code = 'code' in error ? error.code : ''
    if (code === 'EADDRINUSE') {
      stop(`Cổng ${port} đang có chương trình khác dùng. Hãy thử cổng khác: PORT=${port + 1} npm start`)
    } else if (code === 'EACCES')
      stop(`Máy không cho dùng cổng ${port}. Hãy thử: PORT=${defaultPort} npm start`)
    else stop(error.message)
  })
  server.listen(port, () =>
    console.log(`Trang đang mở tại http://localhost:${findPort(server)} (dừng bằng Ctrl+C)`),
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      // Answers under way are finished; connections that only wait are not waited for.
      server.close()
      server.closeIdleConnections()
    })
  }
}

function stop(message: string): void {
  console.error(message)
  process.exitCode = 1
}
