/**
 * The service worker (W3C Service Workers), built to /sw.js: keeps the pages read and the newest articles, so
 * that they open without network. Pages come from the network first, and from what is kept when it is gone or
 * slow. /admin/ and whatever is not a page, a picture or a script of this site is left alone.
 */
import { keptPages } from './keptPages.ts'

interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

interface PageEvent extends LastingEvent {
  readonly request: Request
  readonly preloadResponse?: Promise<Response | undefined>
  respondWith(answer: Promise<Response>): void
}

declare const self: {
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: PageEvent) => void): void
  skipWaiting(): Promise<void>
  readonly registration: { readonly navigationPreload?: { enable(): Promise<void> } }
  readonly clients: {
    claim(): Promise<void>
    matchAll(options: { includeUncontrolled: boolean }): Promise<readonly { readonly url: string }[]>
  }
}

/** Written in by the build. `RELEASE` differs when any file of `KEPT_LIST` does, so that browsers take the new worker. */
declare const RELEASE: string
declare const KEPT_LIST: string
declare const OFFLINE_PAGE: string

const shell = `khung-${RELEASE}`
const files = 'tep'
const most = { [keptPages]: 60, [files]: 150 } as const
type CacheName = keyof typeof most
/** Milliseconds that a reader waits for the network while the page is at hand. */
const patience = 3500

const isPage = (path: string): boolean => path.endsWith('/') && !path.startsWith('/admin/')

async function install(): Promise<void> {
  const list = await (await fetch(KEPT_LIST)).json()
  await (await caches.open(shell)).addAll(list.shell)
  const pages = await caches.open(keptPages)
  await pages.addAll(list.pages)
  // The page from which the reader came here was not fetched through this worker.
  const open = await self.clients.matchAll({ includeUncontrolled: true })
  const paths = open.map(({ url }) => new URL(url).pathname).filter(isPage)
  await Promise.all(paths.map(path => pages.add(path).catch(() => undefined)))
  await self.skipWaiting()
}

async function activate(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter(name => name !== shell && !(name in most)).map(name => caches.delete(name)))
  await self.registration.navigationPreload?.enable()
  await self.clients.claim()
}

/** Keeps an answer under its path as the newest of its cache, and lets the oldest go. */
async function keep(name: CacheName, path: string, answer: Response): Promise<void> {
  const cache = await caches.open(name)
  await cache.delete(path)
  await cache.put(path, answer)
  const paths = await cache.keys()
  await Promise.all(paths.slice(0, -most[name]).map(old => cache.delete(old)))
}

async function ask(event: PageEvent, name: CacheName, path: string): Promise<Response> {
  const answer = (await event.preloadResponse) ?? (await fetch(event.request))
  if (answer.status === 200 && !answer.redirected) event.waitUntil(keep(name, path, answer.clone()))
  return answer
}

async function answerFresh(event: PageEvent, name: CacheName, path: string): Promise<Response> {
  const fresh = ask(event, name, path)
  event.waitUntil(fresh.catch(() => undefined))
  const kept = await caches.match(path)
  const late = new Promise<Response>(resolve => {
    if (kept) setTimeout(resolve, patience, kept)
  })
  try {
    return await Promise.race([fresh, late])
  } catch (error) {
    const answer = kept ?? (await caches.match(OFFLINE_PAGE))
    if (answer) return answer
    throw error
  }
}

/** For files whose name changes with their content. */
const answerKept = async (event: PageEvent, path: string): Promise<Response> =>
  (await caches.match(path)) ?? ask(event, files, path)

self.addEventListener('install', event => event.waitUntil(install()))
self.addEventListener('activate', event => event.waitUntil(activate()))
self.addEventListener('fetch', event => {
  const { method, mode, url } = event.request
  const { origin, pathname: path } = new URL(url)
  if (method !== 'GET' || origin !== location.origin) return
  if (/^\/(anh|js)\//.test(path)) event.respondWith(answerKept(event, path))
  else if (mode === 'navigate' && isPage(path)) event.respondWith(answerFresh(event, keptPages, path))
  else if (path.startsWith('/brand/')) event.respondWith(answerFresh(event, files, path))
})
