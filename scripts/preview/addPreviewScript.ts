import type { IncomingMessage, ServerResponse } from 'node:http'
import { previewScriptPath } from '../../lib/routes.ts'

/**
 * Puts the preview's script into the head of a page that Next is about to answer with. Not as a component: a page
 * that React draws anew in the browser, such as the one for an unknown address, does not run its scripts.
 */
export function addPreviewScript(request: IncomingMessage, response: ServerResponse): void {
  // What is packed cannot be added to.
  request.headers['accept-encoding'] = 'identity'
  const write = response.write.bind(response)
  let isAdded = false
  response.write = (chunk: unknown, ...rest: unknown[]) => {
    const text = isAdded || !isBytes(chunk) ? '' : Buffer.from(chunk).toString('latin1')
    if (!text.includes('<head>')) return Reflect.apply(write, response, [chunk, ...rest])
    isAdded = true
    const added = text.replace('<head>', `<head><script src="${previewScriptPath}" defer></script>`)
    return Reflect.apply(write, response, [Buffer.from(added, 'latin1'), ...rest])
  }
}

const isBytes = (chunk: unknown): chunk is Uint8Array => chunk instanceof Uint8Array
