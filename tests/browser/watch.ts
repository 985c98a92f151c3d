import type { BrowserContext } from 'playwright-core'

export interface Watch {
  readonly requests: readonly string[]
  /** Throws an error that lists what went wrong, if anything did. */
  readonly fail: () => void
}

/** Listens to every page of a context: complaints in the console, uncaught errors, requests to another origin. */
export function watch(context: BrowserContext, origin: string, expected: readonly RegExp[]): Watch {
  const requests: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`))
  context.on('console', (message) => {
    const { url, lineNumber } = message.location()
    const at = url === '' ? '' : ` (${url}:${lineNumber + 1})`
    // Playwright's own words for what a test has not asked for.
    if (message.text() === 'Service Worker registration blocked by Playwright') return
    if (['warning', 'error'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}${at}`)
  })
  const fail = () => {
    const problems = [
      ...complaints.filter((complaint) => !expected.some((pattern) => pattern.test(complaint))),
      ...expected.filter((pattern) => !complaints.some((one) => pattern.test(one))).map((one) => `never came: ${one}`),
      ...requests.filter((url) => isElsewhere(url, origin)).map((url) => `request to another origin: ${url}`),
    ]
    if (problems.length > 0) throw new Error(`The browser is not content:\n${problems.join('\n')}`)
  }
  return { requests, fail }
}

/** Addresses that hold their own content (data:, blob:, about:) ask nobody. */
function isElsewhere(url: string, origin: string): boolean {
  const { protocol, origin: asked } = new URL(url)
  return ['http:', 'https:', 'ws:', 'wss:'].includes(protocol) && asked !== origin
}
