const cacheName = 'kia-qazaqstan-record'

/** What tells a kept record from another without reading it. */
interface About {
  /** The day on which it was checked. */
  readonly checked: string
  /** Null where the browser offers none. */
  readonly digest: string | null
}

/** The record that this device took last from an address, with `About` in its headers; null where none is kept or storage is denied. */
export async function keptRecord(address: string): Promise<Response | null> {
  try {
    return (await (await caches.open(cacheName)).match(address)) ?? null
  } catch {
    return null
  }
}

/** Keeps a record for a visit without a network. Where storage is denied or full the page is whole, and what was kept stays. */
export async function keepRecord(address: string, json: string, { checked, digest }: About): Promise<void> {
  if (digest !== null && (await keptRecord(address))?.headers.get('digest') === digest) return
  try {
    const headers = { 'content-type': 'application/json', checked, digest: digest ?? '' }
    await (await caches.open(cacheName)).put(address, new Response(json, { headers }))
  } catch {
    // The next visit without a network shows the one before.
  }
}
