// The service worker: the page, its languages, its notes and its fonts without a network. A build of its own
// (scripts/serviceWorker.ts); what it may answer and what not is tested in tests/journeys/offline.test.ts.
import { PrecacheController } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { NetworkFirst } from 'workbox-strategies'
import { isPage, keptKeys, withoutQuery } from './addresses.ts'

/** Each file of this build with a digest, or null where its name has one. */
declare const __PRECACHED__: { url: string; revision: string | null }[]

/** As much of the worker's own scope as is used here; its types and those of a page cannot stand in one program. */
interface WorkerScope {
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(of: 'install' | 'activate', on: (event: LifeEvent) => void): void
  addEventListener(of: 'message', on: (event: LifeEvent & MessageEvent) => void): void
}

type LifeEvent = Event & { waitUntil(until: Promise<unknown>): void }

const worker = globalThis as unknown as WorkerScope
const site = new URL('./', location.href).href
const notes = `${site}data/notes.json`

const precache = new PrecacheController()
precache.addToCacheList(__PRECACHED__)

worker.addEventListener('install', (event) => void precache.install(event))
worker.addEventListener('activate', (event) => event.waitUntil(clearedOut().finally(() => worker.clients.claim())))
worker.addEventListener('message', (event) => {
  // A page asks by the address of its own script: it is shown, so its worker may serve it. Who presses the button asks at once.
  // Asked for and not waited for, Chromium sometimes let the old worker go on for minutes.
  const build = event.data?.takeOver
  if (build === null || (typeof build === 'string' && precache.getCacheKeyForURL(build)))
    event.waitUntil(worker.skipWaiting())
})

// The newest notes, then the last ones, then those of the build.
registerRoute(
  ({ url }) => withoutQuery(url) === notes,
  new NetworkFirst({
    cacheName: `notes-${site}`,
    plugins: [{ handlerDidError: () => precache.matchPrecache(notes) }],
  }),
)

// A page where it is opened. Nobody else's question for it is answered here: a wall asks the host for a newer one.
registerRoute(({ request, url }) => {
  const cacheKey = precache.getCacheKeyForURL(withoutQuery(url))
  return cacheKey !== undefined && (!isPage(url) || request.destination === 'document') && { cacheKey }
}, precache.strategy)

// In a frame a wall tries a newer build; without a network it is the one that is here.
registerRoute(
  ({ request, url }) => request.destination === 'iframe' && precache.getCacheKeyForURL(withoutQuery(url)) !== undefined,
  ({ request, url }) =>
    fetch(request).catch(async () => (await precache.matchPrecache(withoutQuery(url))) ?? Response.error()),
)

// Pages of the build before ask for their scripts, which may be gone from the host.
registerRoute(
  ({ url }) => url.href.startsWith(`${site}assets/`),
  async ({ request }) => (await held(request.url)) ?? fetch(request),
)

async function held(address: string): Promise<Response | undefined> {
  return caches.match(address, { cacheName: precache.strategy.cacheName, ignoreVary: true }).catch(() => undefined)
}

/** Removes what belongs neither to this build nor, as a script or a style, to the one before. */
async function clearedOut(): Promise<void> {
  const cache = await caches.open(precache.strategy.cacheName)
  const listAddress = `${site}precached`
  const before: unknown = await (await cache.match(listAddress))?.json()
  const now = [...precache.getURLsToCacheKeys().values()]
  const kept = keptKeys(now, before, `${site}assets/`)
  for (const { url } of await cache.keys()) if (!kept.has(url)) await cache.delete(url)
  await cache.put(listAddress, new Response(JSON.stringify(now)))
}
