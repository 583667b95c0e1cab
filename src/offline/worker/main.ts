/**
 * The service worker. It keeps all pages of one build with their files, answers from that build alone, and gives
 * way to the next one when no page of this one is open or when the reader asks.
 */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import type { Manifest } from '../manifest.ts'
import { failureOf, type FromWorker, type TakeOver, type ToWorker } from '../messages.ts'
import { storesOf } from '../names.ts'
import { RequestAnswers } from './answers.ts'
import type { Fetched, Lifetime, Said, ServiceWorkerScope } from './scope.ts'
import { UsedStore } from './used.ts'

declare const self: ServiceWorkerScope
/** Put in at the build. */
declare const MANIFEST: Manifest

const { scope } = self.registration
const stores = storesOf(scope)
const answers = new RequestAnswers(MANIFEST, scope)
const used = new UsedStore(stores.used, scope, MANIFEST.used)
const MISSING = '404.html'
/** Of so many files that were dealt with one is told. */
const TOLD = 20

let stopped = false
let first = false
let done = 0

const pages = new PrecacheController({
  cacheName: stores.pages,
  plugins: [
    {
      requestWillFetch: async ({ request }) => {
        if (stopped) throw new Error('The reader wants nothing kept.')
        return new Request(request, { priority: 'low' })
      },
      // Hosts send the page of what is missing as missing.
      cacheWillUpdate: async ({ request, response }) => {
        if (response.ok) return response
        return request.url.startsWith(scope + MISSING) ? found(response) : null
      },
      handlerDidComplete: async () => {
        if (++done % TOLD === 0) await tell({ type: 'progress', done, of: MANIFEST.kept.length })
      },
    },
  ],
})
pages.addToCacheList(
  MANIFEST.kept.map(({ path, hash, named }) => ({
    url: scope + encodeURI(path),
    revision: named ? null : hash.slice(0, 16),
    integrity: `sha256-${hash}`,
  })),
)

self.addEventListener('install', (event) => event.waitUntil(install(event)))
self.addEventListener('activate', (event) => event.waitUntil(activate(event)))
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return
  if (request.mode === 'navigate') event.respondWith(navigate(request))
  else if (answers.toFile(request.url).from !== 'network') event.respondWith(file(event))
})
self.addEventListener('message', (event) => {
  const message = event.data as ToWorker
  if (message.type === 'stop') stopped = true
  else if (message.type === 'take over') event.waitUntil(takeOver(event))
})

async function install(event: Lifetime): Promise<void> {
  first = !self.registration.active
  let before: Set<string> | undefined
  try {
    before = await keptKeys()
    await used.make()
    await pages.install(event as never)
    await used.carryOver()
  } catch (error) {
    const why = failureOf(error)
    if (why === 'room' && before) await undo(before)
    await tell({ type: 'failed', why })
    throw error
  }
}

async function activate(event: Lifetime): Promise<void> {
  await pages.activate(event as never)
  await used.drop()
  // A page that came over the network before is of no older build than what the host has now.
  if (first) await self.clients.claim()
}

async function navigate(request: Request): Promise<Response> {
  const answer = answers.toNavigation(request.url)
  if (answer.from === 'kept') return (await kept(answer.path)) ?? fetch(request)
  if (answer.from === 'redirect')
    return Response.redirect(scope + encodeURI(answer.path) + new URL(request.url).search)
  try {
    return await fetch(request)
  } catch (error) {
    const missing = await kept(MISSING)
    if (!missing) throw error
    return new Response(missing.body, { status: 404, headers: missing.headers })
  }
}

async function file({ request, clientId }: Fetched): Promise<Response> {
  const asks = clientId === '' ? undefined : await self.clients.get(clientId)
  if (asks && answers.isStranger(asks.url)) {
    try {
      return await fetch(request)
    } catch {
      // Without a network even the page of what is missing is this build's.
    }
  }
  const answer = answers.toFile(request.url)
  if (answer.from === 'used') return used.answer(request)
  return (answer.from === 'kept' ? await kept(answer.path) : undefined) ?? fetch(request)
}

async function kept(path: string): Promise<Response | undefined> {
  const key = pages.getCacheKeyForURL(scope + encodeURI(path))
  // Opening the store, as `matchPrecache` does, would make it again when the reader has had all deleted.
  return key === undefined ? undefined : caches.match(key, { cacheName: stores.pages })
}

async function takeOver({ source, ports: [port] }: Said): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const others = open.filter(
    ({ id, url, frameType }) =>
      id !== source?.id && url.startsWith(scope) && /^(top-level|auxiliary)$/.test(frameType),
  ).length
  port?.postMessage({ others } satisfies TakeOver)
  if (others === 0) await self.skipWaiting()
}

async function found(response: Response): Promise<Response> {
  return new Response(await response.blob(), { headers: response.headers })
}

async function keptKeys(): Promise<Set<string>> {
  const store = await caches.open(stores.pages)
  return new Set((await store.keys()).map(({ url }) => url))
}

/** Takes out again what an installation without room for all has put in. */
async function undo(before: Set<string>): Promise<void> {
  const store = await caches.open(stores.pages)
  for (const request of await store.keys())
    if (!before.has(request.url)) await store.delete(request)
}

async function tell(message: FromWorker): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  for (const client of open) if (client.url.startsWith(scope)) client.postMessage(message)
}
