import { onlineManager } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { inSite } from '../view/site.ts'

const [afterLoadMs, lookEveryMs] = [2000, 3_600_000]

let registration: ServiceWorkerRegistration | null = null
/** A newer build that is on this device and waits to be shown, unless the reader has put it off. */
let newer: ServiceWorker | null = null
let putOff: ServiceWorker | null = null
const listeners = new Set<() => void>()

/** Keeps the page on this device, once all of it has come. Where that is denied or fails the page is whole without. */
export function startOffline(): void {
  // It takes a page for online that was opened without a network, and would not notice its return.
  onlineManager.setOnline(navigator.onLine)
  watchController()
  const start = () => setTimeout(() => void register(), afterLoadMs)
  if (document.readyState === 'complete') start()
  else addEventListener('load', start, { once: true })
}

async function register(): Promise<void> {
  // Not offered on pages that are not served securely.
  registration = (await navigator.serviceWorker?.register(inSite('sw.js')).catch(() => null)) ?? null
  if (registration === null) return
  const watchComing = () => registration?.installing?.addEventListener('statechange', findNewer)
  registration.addEventListener('updatefound', watchComing)
  watchComing()
  findNewer()
  // A page may be open for days.
  setInterval(look, lookEveryMs)
}

/** The first worker of a device is no newer version: it waits for nobody. */
function findNewer(): void {
  const { waiting = null, active = null } = registration ?? {}
  if (waiting !== null && active !== null) tellNewer(waiting)
}

/** Another window may take a newer version before this one has seen it wait. */
function watchController(): void {
  const container = navigator.serviceWorker
  let known = container?.controller ?? null
  container?.addEventListener('controllerchange', () => {
    if (known !== null && container.controller !== null) tellNewer(container.controller)
    known = container.controller
  })
}

function tellNewer(worker: ServiceWorker): void {
  if (worker === newer || worker === putOff) return
  newer = worker
  changed()
}

function look(): void {
  registration?.update().catch(() => {})
}

/**
 * Between two loops of a wall: looks for a newer version, and lets the one that waits take over if it is that of this
 * very page, which a wall shows before its worker is used.
 */
export function lookBetweenLoops(): void {
  look()
  registration?.waiting?.postMessage({ takeOver: import.meta.url })
}

/** The newer version of the page that waits, and what a reader can do with it; null while there is none. */
export function useNewerPage(): { readonly show: () => void; readonly putOff: () => void } | null {
  const worker = useSyncExternalStore(
    subscribe,
    () => newer,
    () => null,
  )
  return worker && { show: () => show(worker), putOff: () => leave(worker) }
}

/** The only reload: in the window in which the reader asks for it, when the worker serves the new pages. */
function show(worker: ServiceWorker): void {
  // Another window may have asked before, or a newer one still have come.
  if (worker.state !== 'installed') location.reload()
  else {
    worker.addEventListener('statechange', () => location.reload(), { once: true })
    worker.postMessage({ takeOver: null })
  }
}

function leave(worker: ServiceWorker): void {
  putOff = worker
  newer = null
  changed()
}

function changed(): void {
  for (const tell of listeners) tell()
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange)
  return () => listeners.delete(onChange)
}
