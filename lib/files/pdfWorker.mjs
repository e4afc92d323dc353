// Plain JavaScript, since a worker starts without the loader that lets the rest of the project be TypeScript.
import { parentPort, workerData } from 'node:worker_threads'
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'

const { bytes, mostPages, mostCharacters } = workerData

async function read() {
  const pdf = await open()
  if (typeof pdf === 'string') return { state: pdf }
  const { info, metadata } = await pdf.getMetadata()
  // One that opens without a password may still forbid readers' programs to take its words.
  if (info?.EncryptFilterName) return { state: 'locked' }
  const words = [info?.Title, info?.Author, info?.Creator, info?.Producer, info?.Subject, info?.Keywords]
  const people = [info?.Author, metadata?.get('dc:creator'), metadata?.get('pdf:author')].flat()
  const isText = value => typeof value === 'string'
  return {
    state: 'read',
    people: people.filter(isText),
    words: words.filter(isText),
    hasScript: await pdf.hasJSActions(),
    text: await readText(pdf),
  }
}

async function open() {
  try {
    return await getDocumentProxy(bytes, { isEvalSupported: false, stopAtErrors: false, verbosity: 0 })
  } catch (error) {
    return error?.name === 'PasswordException' ? 'locked' : 'broken'
  }
}

async function readText(pdf) {
  let text = ''
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number += 1) {
    if (text.length >= mostCharacters) break
    text += `${await readPage(pdf, number)}\n`
  }
  return text.slice(0, mostCharacters)
}

async function readPage(pdf, number) {
  try {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    page.cleanup()
    return items.map(({ str = '', hasEOL }) => (hasEOL ? `${str}\n` : str)).join('')
  } catch {
    // One bad page takes nothing from the others.
    return ''
  }
}

// Loaded first: without its reader a file has not been looked into, and must not be taken for a broken one.
await getResolvedPDFJS()
parentPort.postMessage(await read().catch(() => ({ state: 'broken' })))
