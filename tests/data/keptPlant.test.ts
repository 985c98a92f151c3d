import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keepRecord, keptRecord } from '../../src/data/keptRecord.ts'
import { FetchError, plantQuery } from '../../src/data/plantQuery.ts'
import { RecordError } from '../../src/plant/mistake.ts'
import { OlderRecordError } from '../../src/plant/olderRecordError.ts'
import type { Plant } from '../../src/plant/plantSchema.ts'
import { recordWith } from '../plant/plantWith.ts'
import { fakeCaches } from './fakeCaches.ts'

const address = 'https://example.org/data/plant.json'
const fetched = vi.fn<typeof fetch>()

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-08-01T12:00:00Z'), toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  fetched.mockReset()
  vi.stubGlobal('fetch', fetched)
  vi.stubGlobal('caches', fakeCaches().caches)
})
afterEach(() => vi.useRealTimers())

/** The record of a day, told by its number of robots. */
function recordOf(checked: string, robots: number): string {
  return JSON.stringify({ ...recordWith({ robots: [{ value: robots }] }), checked })
}

function keep(json: string, checked: string): Promise<void> {
  return keepRecord(address, json, { checked, digest: null })
}

function answer(body: string, status = 200): void {
  fetched.mockImplementation(async () => new Response(body, { status }))
}

/** What a page shows once its first tries have ended, and what it knows to be wrong. */
async function shownBy(client: QueryClient): Promise<{ robots: unknown; error: unknown }> {
  const ended = client.fetchQuery({ ...plantQuery(address), retryDelay: 0 }).then(
    () => null,
    (error: unknown) => error,
  )
  let isEnded = false
  void ended.then(() => {
    isEnded = true
  })
  while (!isEnded) await vi.advanceTimersByTimeAsync(10)
  const error = await ended
  return { robots: robotsIn(client.getQueryData<Plant>(['plant'])), error }
}

function robotsIn(plant: Plant | undefined): unknown {
  const claim = plant?.facts['robots']?.claims[0]
  return claim && 'value' in claim ? claim.value : undefined
}

describe('plantQuery, with a record that this device has kept', () => {
  test.each([
    ['no network', () => fetched.mockRejectedValue(new TypeError('Failed to fetch')), FetchError],
    ['a status', () => answer('', 503), FetchError],
    ['a faulty record', () => answer('<!doctype html>'), RecordError],
  ])('shows it where there is %s, and lets that be known', async (_, fail, kind) => {
    await keep(recordOf('2026-07-01', 68), '2026-07-01')
    fail()
    const { robots, error } = await shownBy(new QueryClient())
    expect(robots).toBe(68)
    expect(error).toBeInstanceOf(kind)
  })

  test('shows it while the host is silent for four seconds, and gives way to what then comes', async () => {
    await keep(recordOf('2026-07-01', 68), '2026-07-01')
    let come = (_: Response) => {}
    fetched.mockImplementation(
      () =>
        new Promise((resolve) => {
          come = resolve
        }),
    )
    const client = new QueryClient()
    const done = client.fetchQuery(plantQuery(address))
    await vi.advanceTimersByTimeAsync(3999)
    expect(client.getQueryData(['plant'])).toBeUndefined()
    await vi.advanceTimersByTimeAsync(1)
    await vi.waitFor(() => expect(robotsIn(client.getQueryData(['plant']))).toBe(68))
    come(new Response(recordOf('2026-07-02', 70)))
    expect(robotsIn(await done)).toBe(70)
  })

  test('shows none that this build finds faulty', async () => {
    await keep('{"facts":{}}', '2026-07-01')
    answer('', 503)
    expect(await shownBy(new QueryClient())).toMatchObject({ robots: undefined, error: { status: 503 } })
  })

  test('keeps each record that it takes', async () => {
    answer(recordOf('2026-07-01', 68))
    await shownBy(new QueryClient())
    await vi.waitFor(async () => expect(await (await keptRecord(address))?.text()).toBe(recordOf('2026-07-01', 68)))
  })

  test('takes no older one, whether the newer is kept or shown', async () => {
    await keep(recordOf('2026-07-02', 70), '2026-07-02')
    answer(recordOf('2026-07-01', 68))
    const client = new QueryClient()
    const first = await shownBy(client)
    expect([first.robots, first.error]).toEqual([70, expect.any(OlderRecordError)])
    const later = await shownBy(client)
    expect([later.robots, later.error]).toEqual([70, expect.any(OlderRecordError)])
    answer(recordOf('2026-07-02', 71))
    expect(await shownBy(client)).toEqual({ robots: 71, error: null })
  })

  test('takes an older one where the newer cannot be shown', async () => {
    await keep('{"facts":{}}', '2026-07-02')
    answer(recordOf('2026-07-01', 68))
    expect(await shownBy(new QueryClient())).toEqual({ robots: 68, error: null })
  })

  test('takes the correction of one whose day was a slip into the future', async () => {
    await keep(recordOf('2027-07-01', 70), '2027-07-01')
    answer(recordOf('2026-08-01', 68))
    expect(await shownBy(new QueryClient())).toEqual({ robots: 68, error: null })
  })
})
