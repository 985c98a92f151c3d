import { queryOptions } from '@tanstack/react-query'
import type { Plant } from '../plant/plantSchema.ts'

/** The SHA-256, in hex, of the record that the build found sound; see vite.config.ts. */
declare const __CHECKED_RECORD__: string

const refreshMs = 10 * 60_000
const firstMs = 10_000

/** The address answered, but not with a record. */
export class FetchError extends Error {
  override readonly name = 'FetchError'
  /** The HTTP status, or null where there was no answer at all. */
  readonly status: number | null

  constructor(status: number | null) {
    super(status === null ? 'no answer' : `status ${status}`)
    this.status = status
  }
}

/** A new record came, but the script that checks records did not: another build has replaced it. */
export class CheckError extends Error {
  override readonly name = 'CheckError'
}

/**
 * The record at an address: fetched, checked whole, and asked for again every ten minutes. A later failure leaves
 * the last good record in place. Errors: FetchError, CheckError,
 * or RecordError with every mistake.
 */
export function plantQuery(address: string) {
  return queryOptions({
    queryKey: ['plant'],
    queryFn: ({ signal }) => fetchPlant(address, signal),
    // The default waits for the browser to feel online and would show the empty page for ever.
    networkMode: 'always',
    staleTime: refreshMs,
    // Where there is none to show yet, a new try comes sooner.
    refetchInterval: ({ state }) => (state.data === undefined ? firstMs : refreshMs),
    refetchIntervalInBackground: true,
    retry: (failures, error) => error instanceof FetchError && error.status === null && failures < 2,
    retryDelay: 500,
  })
}

let hasFetched = false

async function fetchPlant(address: string, signal: AbortSignal): Promise<Plant> {
  // At first the page's preload answers; later the host is asked whether there is a newer record.
  const cache = hasFetched ? 'no-cache' : 'default'
  const response = await fetch(address, { signal, cache }).catch((error: unknown) => {
    throw signal.aborted ? error : new FetchError(null)
  })
  // A page that stays open fetches the check while its build is still on the host.
  if (hasFetched) void check().catch(() => {})
  hasFetched = true
  if (!response.ok) throw new FetchError(response.status)
  return checkedPlant(await response.text())
}

/** The check is the same code at build and here; its script is fetched only for a record that the build has not seen. */
async function checkedPlant(json: string): Promise<Plant> {
  if ((await sha256(json)) === __CHECKED_RECORD__) return JSON.parse(json) as Plant
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
