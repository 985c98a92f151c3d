import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { OlderRecordError } from '../plant/olderRecordError.ts'
import type { Plant } from '../plant/plantSchema.ts'
import { FetchError, fetchedText } from './fetchedText.ts'
import { keepRecord, keptRecord } from './keptRecord.ts'

// Whoever needs them takes them from here: from their own file, the build would split the first script in more parts.
export { FetchError, fetchedText }

/** The SHA-256, in hex, of the record that the build found sound; see vite.config.ts. */
declare const __CHECKED_RECORD__: string

const refreshMs = 10 * 60_000
const firstMs = 10_000
/** How long the host may be silent before the record that this device has kept is shown. */
const patienceMs = 4000
const dayMs = 24 * 3_600_000
const queryKey = ['plant'] as const

/** A new record came, but the script that checks records did not: another build has replaced it. */
export class CheckError extends Error {
  override readonly name = 'CheckError'
}

/**
 * The record at an address: fetched, checked whole, kept on this device, and asked for again every ten minutes. While
 * none has come the kept one is shown. A later failure leaves the last good record in place. Errors: FetchError,
 * CheckError, OlderRecordError, or RecordError with every mistake.
 */
export function plantQuery(address: string) {
  return queryOptions({
    queryKey,
    queryFn: ({ client, signal }) => newestPlant(client, address, signal),
    // The default waits for the browser to feel online and would show the empty page for ever.
    networkMode: 'always',
    staleTime: refreshMs,
    // Where there is none to show yet, a new try comes sooner.
    refetchInterval: ({ state }) => (state.data === undefined ? firstMs : refreshMs),
    refetchIntervalInBackground: true,
    // A kept record is stale from the beginning, so it is renewed when the network is back.
    refetchOnReconnect: true,
    retry: (failures, error) => error instanceof FetchError && error.status === null && failures < 2,
    retryDelay: 500,
    // What failed before the page was rendered is said at once.
    retryOnMount: false,
  })
}

const asBuilt = new WeakSet<Plant>()

/** Whether it is the very record that the build saw, and drew the page from. */
export function isAsBuilt(plant: Plant): boolean {
  return asBuilt.has(plant)
}

async function newestPlant(client: QueryClient, address: string, signal: AbortSignal): Promise<Plant> {
  const shown = client.getQueryData<Plant>(queryKey)
  // Beside the request: nothing waits for it on a first visit.
  const kept = shown === undefined ? keptRecord(address) : null
  let read: Promise<Plant | undefined> | undefined
  const held = () => {
    read ??= kept === null ? Promise.resolve(shown) : keptPlant(kept)
    return read
  }
  const showKept = async () => {
    const plant = await held()
    if (plant && client.getQueryData(queryKey) === undefined) client.setQueryData(queryKey, plant, { updatedAt: 0 })
  }
  const timer = setTimeout(showKept, patienceMs)
  try {
    const json = await fetchedJson(address, signal)
    const digest = await sha256(json)
    const plant = await checkedPlant(json, digest)
    const { checked } = plant
    if (
      isOlder(checked, shown?.checked ?? (await kept)?.headers.get('checked')) &&
      isOlder(checked, (await held())?.checked)
    )
      throw new OlderRecordError()
    void keepRecord(address, json, { checked, digest })
    return plant
  } catch (error) {
    await showKept()
    throw error
  } finally {
    clearTimeout(timer)
  }
}

/** Whether a record was checked before another. One from a day to come is a slip, and no reason to refuse its correction. */
function isOlder(checked: string, other: string | null | undefined): boolean {
  return other != null && checked < other && other <= new Date(Date.now() + dayMs).toISOString()
}

/** Undefined where none is kept, or one that this build finds faulty. */
async function keptPlant(kept: Promise<Response | null>): Promise<Plant | undefined> {
  try {
    const json = await (await kept)?.text()
    return json === undefined ? undefined : await checkedPlant(json, await sha256(json))
  } catch {
    return undefined
  }
}

let hasFetched = false

async function fetchedJson(address: string, signal: AbortSignal): Promise<string> {
  // At first the page's preload answers; later the host is asked whether there is a newer record.
  const cache = hasFetched ? 'no-cache' : 'default'
  const json = await fetchedText(address, signal, cache)
  // A page that stays open fetches the check while its build is still on the host.
  if (hasFetched) void check().catch(() => {})
  hasFetched = true
  return json
}

/** The check is the same code at build and here; its script is fetched only for a record that the build has not seen. */
async function checkedPlant(json: string, digest: string | null): Promise<Plant> {
  if (digest === __CHECKED_RECORD__) {
    const plant = JSON.parse(json) as Plant
    asBuilt.add(plant)
    return plant
  }
  const { parsePlantJson } = await check().catch(() => {
    throw new CheckError()
  })
  return parsePlantJson(json)
}

function check() {
  return import('../plant/parsePlant.ts')
}

/** Null where the page is not served securely: browsers then offer no digest. */
async function sha256(text: string): Promise<string | null> {
  if (globalThis.crypto?.subtle === undefined) return null
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
