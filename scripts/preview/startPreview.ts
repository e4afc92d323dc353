import type { IncomingMessage, ServerResponse } from 'node:http'
import { build } from 'esbuild'
import { environment } from '../../config/environment.ts'
import { findPagePath } from '../../lib/content/findPagePath.ts'
import { listProblems } from '../../lib/content/listProblems.ts'
import { previewEventsPath, previewScriptPath } from '../../lib/routes.ts'
import { oldestBrowsers } from '../buildClient.ts'
import { loadSite } from '../loadSite.ts'
import { watchFolder } from './watchFolder.ts'

/** Answers the preview's own addresses; `false` for any other, which is left to be answered. */
export type AnswerPreview = (request: IncomingMessage, response: ServerResponse) => boolean

/**
 * Watches the content folder and tells every open page what is wrong with the content, at once and whenever
 * a file is saved, and that a page may have changed.
 */
export async function startPreview(): Promise<AnswerPreview> {
  const script = await buildScript()
  const pages = new Set<ServerResponse>()
  let problems = await readProblems()
  const tell = async () => {
    // A file may be gone again before it is read; the next change asks anew.
    problems = await readProblems().catch(() => problems)
    for (const page of pages) page.write(`event: saved\ndata: ${Date.now()}\n\n`)
  }
  watchFolder(environment.contentFolder, () => void tell())
  return ({ url }, response) => {
    if (url === previewScriptPath) {
      response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(script)
      return true
    }
    if (url !== previewEventsPath) return false
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    response.write(`event: problems\ndata: ${problems}\n\n`)
    pages.add(response)
    response.on('close', () => pages.delete(response))
    return true
  }
}

/** The problems of the moment as JSON, each with its page. */
async function readProblems(): Promise<string> {
  const { content } = await loadSite({ showDrafts: true })
  return JSON.stringify(
    listProblems([content]).map(problem => ({ ...problem, path: findPagePath(problem.file) })),
  )
}

async function buildScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['client/preview/xem-thu.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: oldestBrowsers,
    charset: 'utf8',
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}
