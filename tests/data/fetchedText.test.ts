import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { FetchError, fetchedText } from '../../src/data/fetchedText.ts'
import { parsePlantJson } from '../../src/plant/parsePlant.ts'

const fetched = vi.fn<typeof fetch>()
const { signal } = new AbortController()

beforeEach(() => {
  fetched.mockReset()
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => void vi.useRealTimers())

/** An answer that comes in parts; null breaks it off, undefined makes it wait for ever. */
function answers(next: (part: number) => string | null | undefined, onCancel = () => {}) {
  const encoder = new TextEncoder()
  let part = 0
  fetched.mockImplementation(async (_, init) => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => init?.signal?.addEventListener('abort', () => controller.error(new Error('aborted'))),
      pull: async (controller) => {
        const text = next(part++)
        if (text === null) controller.error(new TypeError('network error'))
        else if (text === '') controller.close()
        else if (text === undefined) await new Promise(() => {})
        else controller.enqueue(encoder.encode(text))
      },
      cancel: onCancel,
    })
    return new Response(body)
  })
}

function fetchIt() {
  return fetchedText('https://example.org/', signal, 'default')
}

describe('fetchedText(address, signal, cache)', () => {
  test('joins what comes in parts, without the mark of its byte order, and letters that are cut between two', async () => {
    const [first, second] = [new Uint8Array([0xef, 0xbb, 0xbf, 0xd2]), new Uint8Array([0x9a, 0x7d])]
    fetched.mockImplementation(
      async () =>
        new Response(
          new ReadableStream({
            start: (controller) => {
              controller.enqueue(first)
              controller.enqueue(second)
              controller.close()
            },
          }),
        ),
    )
    await expect(fetchIt()).resolves.toBe('Қ}')
  })

  test('stops reading a text without end when it is too long for any record', async () => {
    let read = 0
    const onCancel = vi.fn()
    answers(() => {
      read++
      return ' '.repeat(1_000_000)
    }, onCancel)
    const text = await fetchIt()
    expect(() => parsePlantJson(text)).toThrow('the record: is longer than 20,000,000 characters')
    expect(onCancel).toHaveBeenCalled()
    expect(read).toBeLessThan(30)
  })

  test('fails where an answer breaks off', async () => {
    answers((part) => (part === 0 ? '{' : null))
    await expect(fetchIt()).rejects.toEqual(new FetchError(null))
  })

  test('fails where nothing more comes for thirty seconds, and not before', async () => {
    vi.useFakeTimers()
    answers((part) => (part === 0 ? '{' : undefined))
    const failed = vi.fn()
    const end = fetchIt().catch(failed)
    await vi.advanceTimersByTimeAsync(29_999)
    expect(failed).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    await end
    expect(failed).toHaveBeenCalledWith(new FetchError(null))
  })

  test('waits for one that is slow, as long as something comes', async () => {
    vi.useFakeTimers()
    let step = () => {}
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) =>
        new Promise((done) => {
          step = () => {
            controller.enqueue(new TextEncoder().encode('x'))
            done()
          }
        }),
    })
    fetched.mockImplementation(async () => new Response(body))
    const failed = vi.fn()
    void fetchIt().catch(failed)
    for (let part = 0; part < 4; part++) {
      await vi.advanceTimersByTimeAsync(20_000)
      step()
    }
    expect(failed).not.toHaveBeenCalled()
  })

  test('fails where no answer comes at all, and with the status of one that fails', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'))
    await expect(fetchIt()).rejects.toEqual(new FetchError(null))
    fetched.mockResolvedValue(new Response('Sorry', { status: 503 }))
    await expect(fetchIt()).rejects.toEqual(new FetchError(503))
  })
})
