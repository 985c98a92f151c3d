import { onlineManager, QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { FetchError, plantQuery } from '../../src/data/plantQuery.ts'
import { RecordError } from '../../src/plant/mistake.ts'
import { plantWith, recordWith } from '../plant/plantWith.ts'

const address = 'https://example.org/data/plant.json'

const fetched = vi.fn<typeof fetch>()

beforeEach(() => {
  fetched.mockReset()
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => {
  vi.useRealTimers()
  onlineManager.setOnline(true)
})

function answer(body: string, status = 200) {
  fetched.mockImplementation(async () => new Response(body, { status }))
}

function queried() {
  return new QueryClient().fetchQuery({ ...plantQuery(address), retryDelay: 0 })
}

async function errorOf(query: Promise<unknown>): Promise<unknown> {
  return query.then(
    () => null,
    (error: unknown) => error,
  )
}

describe('plantQuery', () => {
  test('fetches the record from its address', async () => {
    answer(JSON.stringify(recordWith({ robots: [{ value: 68 }] })))
    await expect(queried()).resolves.toEqual(plantWith({ robots: [{ value: 68 }] }))
    expect(fetched).toHaveBeenCalledExactlyOnceWith(
      address,
      expect.objectContaining({ signal: expect.any(AbortSignal) }),
    )
  })

  test('takes the very bytes that the build found sound without checking them again', async () => {
    vi.stubGlobal('__CHECKED_RECORD__', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
    answer('{}')
    await expect(queried()).resolves.toEqual({})
  })

  test('checks every other record, be it one space away', async () => {
    vi.stubGlobal('__CHECKED_RECORD__', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
    answer('{ }')
    await expect(queried()).rejects.toBeInstanceOf(RecordError)
  })

  test('checks every record where the browser offers no digest', async () => {
    vi.stubGlobal('__CHECKED_RECORD__', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
    vi.stubGlobal('crypto', {})
    answer('{}')
    await expect(queried()).rejects.toBeInstanceOf(RecordError)
  })

  test('refuses text that is no JSON as a record, once', async () => {
    answer('<!doctype html>')
    expect(await errorOf(queried())).toMatchObject({
      name: 'RecordError',
      mistakes: [{ place: 'the record', problem: expect.stringContaining('is no JSON') }],
    })
    expect(fetched).toHaveBeenCalledOnce()
  })

  test('refuses a record with a mistake and names its place, once', async () => {
    answer(JSON.stringify({ ...recordWith(), checked: '2026-02-30' }))
    expect(await errorOf(queried())).toMatchObject({
      name: 'RecordError',
      mistakes: [{ place: 'checked', problem: '"2026-02-30" does not exist in the calendar' }],
    })
    expect(fetched).toHaveBeenCalledOnce()
  })

  test.each([404, 500, 503])('fails with the status %i, and does not ask a second time', async (status) => {
    answer('Sorry', status)
    const error = await errorOf(queried())
    expect(error).toBeInstanceOf(FetchError)
    expect(error).toMatchObject({ status, message: `status ${status}` })
    expect(fetched).toHaveBeenCalledOnce()
  })

  test('asks three times before it fails for want of an answer', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'))
    const error = await errorOf(queried())
    expect(error).toBeInstanceOf(FetchError)
    expect(error).toMatchObject({ status: null, message: 'no answer' })
    expect(fetched).toHaveBeenCalledTimes(3)
  })

  test('takes the answer that comes at the second try', async () => {
    answer(JSON.stringify(recordWith()))
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    await expect(queried()).resolves.toEqual(plantWith())
  })

  test('waits half a second between tries', async () => {
    vi.useFakeTimers()
    fetched.mockRejectedValue(new TypeError('Failed to fetch'))
    const failed = errorOf(new QueryClient().fetchQuery(plantQuery(address)))
    await vi.advanceTimersByTimeAsync(499)
    expect(fetched).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(fetched).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(500)
    expect(await failed).toBeInstanceOf(FetchError)
  })

  test('fetches also where the browser feels offline, instead of waiting for ever', async () => {
    onlineManager.setOnline(false)
    answer(JSON.stringify(recordWith()))
    await expect(queried()).resolves.toEqual(plantWith())
  })

  describe('on a page that has just been opened', () => {
    const check = vi.fn()
    let module: typeof import('../../src/data/plantQuery.ts')
    beforeEach(async () => {
      vi.resetModules()
      check.mockReset()
      vi.doMock('../../src/plant/parsePlant.ts', () => ({ parsePlantJson: check() }))
      vi.stubGlobal('__CHECKED_RECORD__', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
      module = await import('../../src/data/plantQuery.ts')
      onTestFinished(() => {
        vi.doUnmock('../../src/plant/parsePlant.ts')
        vi.resetModules()
      })
    })
    const fetchOnce = () => new QueryClient().fetchQuery(module.plantQuery(address))

    test('takes at first what the page has fetched ahead, and asks the host from the second time on', async () => {
      answer('{}')
      await fetchOnce()
      await fetchOnce()
      await fetchOnce()
      expect(fetched.mock.calls.map(([, init]) => init?.cache)).toEqual(['default', 'no-cache', 'no-cache'])
    })

    test('fetches the script that checks records with the second record, be it the same as at build', async () => {
      answer('{}')
      await fetchOnce()
      expect(check).not.toHaveBeenCalled()
      await fetchOnce()
      await vi.waitFor(() => expect(check).toHaveBeenCalled())
    })

    test('fails where a new record comes but not the script that checks it, and does not ask again', async () => {
      check.mockImplementation(() => {
        throw new TypeError('Importing a module script failed.')
      })
      answer('{ }')
      const error = await errorOf(fetchOnce())
      expect(error).toBeInstanceOf(module.CheckError)
      expect(error).toMatchObject({ name: 'CheckError' })
      expect(fetched).toHaveBeenCalledOnce()
    })

    test('needs no such script for the record of the build', async () => {
      check.mockImplementation(() => {
        throw new TypeError('Importing a module script failed.')
      })
      answer('{}')
      await expect(fetchOnce()).resolves.toEqual({})
      await expect(fetchOnce()).resolves.toEqual({})
    })
  })

  test('asks for the record again every ten minutes, also behind other windows', async () => {
    vi.useFakeTimers()
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    answer('Sorry', 500)
    const client = new QueryClient()
    client.setQueryData(['plant'], plantWith())
    const stop = new QueryObserver(client, plantQuery(address)).subscribe(() => {})
    await vi.advanceTimersByTimeAsync(599_999)
    expect(fetched).toHaveBeenCalledTimes(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(fetched).toHaveBeenCalledTimes(1)
    stop()
  })

  test('asks every ten seconds while there is none to show', async () => {
    vi.useFakeTimers()
    answer('Sorry', 500)
    const stop = new QueryObserver(new QueryClient(), plantQuery(address)).subscribe(() => {})
    await vi.advanceTimersByTimeAsync(9_999)
    expect(fetched).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(fetched).toHaveBeenCalledTimes(2)
    stop()
  })
})
