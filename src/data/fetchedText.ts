import { mostCharacters } from '../plant/mostCharacters.ts'
import { siteFile } from './siteFile.ts'

/** On the slowest line something comes in this time; a phone that has changed its network waits for ever. */
const stalledMs = 30_000

/** The address answered, but not with what was asked for. */
export class FetchError extends Error {
  override readonly name = 'FetchError'
  /** The HTTP status, or null where no answer came, or not to its end. */
  readonly status: number | null

  constructor(status: number | null) {
    super(status === null ? 'no answer' : `status ${status}`)
    this.status = status
  }
}

/**
 * The text at an address; of one without end no more than its check needs to refuse it. Errors: FetchError where
 * the answer fails, stalls or breaks off.
 */
export async function fetchedText(address: string, signal: AbortSignal, cache: RequestCache): Promise<string> {
  const stop = new AbortController()
  signal.addEventListener('abort', () => stop.abort())
  let timer: ReturnType<typeof setTimeout> | undefined
  const moving = <T>(next: Promise<T>) => {
    clearTimeout(timer)
    timer = setTimeout(() => stop.abort(), stalledMs)
    return next
  }
  try {
    const { ok, status, body } = await moving(siteFile(address, { signal: stop.signal, cache }))
    if (!ok) throw new FetchError(status)
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    while (reader !== undefined) {
      const { value } = await moving(reader.read())
      if (value === undefined) break
      text += value
      if (text.length > mostCharacters) await reader.cancel()
    }
    return text
  } catch (error) {
    throw signal.aborted || error instanceof FetchError ? error : new FetchError(null)
  } finally {
    clearTimeout(timer)
  }
}
