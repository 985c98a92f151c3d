import type { CDPSession } from 'playwright-core'
import type { Sample } from './medians.ts'

const kinds = ['document', 'style', 'script', 'font', 'data', 'image', 'other'] as const
type Kind = (typeof kinds)[number]

/** Some bytes that came, and when. */
export interface Chunk {
  readonly kind: Kind
  readonly at: number
  readonly bytes: number
}

export interface Wire {
  /** Milliseconds since the last bytes came. */
  readonly quietMs: () => number
  readonly bytesBy: (ms: number) => Sample
}

/** Listens to what comes over the wire for the page, with its headers. */
export async function listenedWire(session: CDPSession): Promise<Wire> {
  const kindOfRequest = new Map<string, Kind>()
  const receivedOf = new Map<string, number>()
  const chunks: Chunk[] = []
  let start: number | null = null
  let latest = Date.now()
  const received = (requestId: string, timestamp: number, bytes: number) => {
    latest = Date.now()
    receivedOf.set(requestId, (receivedOf.get(requestId) ?? 0) + bytes)
    chunks.push({ kind: kindOfRequest.get(requestId) ?? 'other', at: (timestamp - (start ?? timestamp)) * 1000, bytes })
  }
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    start ??= timestamp
    kindOfRequest.set(requestId, kindOf(request.url))
  })
  const fromWorker = new Set<string>()
  session.on('Network.responseReceived', ({ requestId, timestamp, response }) => {
    if (!response.fromServiceWorker) return
    // The worker fetched it beforehand, out of sight of the page; the page needs it all the same.
    fromWorker.add(requestId)
    received(requestId, timestamp, Number(response.headers['Content-Length'] ?? 0))
  })
  session.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
    if (!fromWorker.has(requestId)) received(requestId, timestamp, encodedDataLength)
  })
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    if (!fromWorker.has(requestId)) received(requestId, timestamp, encodedDataLength - (receivedOf.get(requestId) ?? 0))
  })
  await session.send('Network.enable')
  return { quietMs: () => Date.now() - latest, bytesBy: (ms) => bytesByKind(chunks.filter(({ at }) => at <= ms)) }
}

/** What each kind of file comes to, and all together. */
export function bytesByKind(chunks: readonly Chunk[]): Sample {
  const sum = (some: readonly Chunk[]) => some.reduce((bytes, chunk) => bytes + chunk.bytes, 0)
  return Object.fromEntries([
    ...kinds.map((kind) => [kind, sum(chunks.filter((chunk) => chunk.kind === kind))]),
    ['all', sum(chunks)],
  ])
}

/** By its name, because a preload has no kind of its own. */
export function kindOf(url: string): Kind {
  const { pathname } = new URL(url)
  if (/(\/|\.html)$/.test(pathname)) return 'document'
  if (pathname.endsWith('.css')) return 'style'
  if (pathname.endsWith('.js')) return 'script'
  if (pathname.endsWith('.woff2')) return 'font'
  if (pathname.endsWith('.json')) return 'data'
  return /\.(svg|png|webp|jpg)$/.test(pathname) ? 'image' : 'other'
}
