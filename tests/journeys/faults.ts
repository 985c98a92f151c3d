import type { BrowserContext, Route } from 'playwright-core'
import { recordJson } from './record.ts'

/** What can go wrong with everything that a page asks for while it is shown. */
export const faults: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'the network is gone': (route) => route.abort('internetdisconnected'),
  'the host answers 500': (route) => route.fulfill({ status: 500 }),
  'the record is cut': (route) => route.fulfill({ body: recordJson(() => {}).slice(0, 5000) }),
  'the record is refused': (route) => route.fulfill({ body: '{"facts":{}}' }),
  'its files are gone': (route) => route.fulfill({ status: 404 }),
}

/** What the browser says of them; the page says nothing. */
export const faultMessages = [
  /ERR_INTERNET_DISCONNECTED/,
  /status of 500/,
  /status of 404/,
  /Failed to load module script/,
]

export interface Host {
  /** What happens to each request; null where the host is well. */
  fault: ((route: Route) => Promise<void>) | null
}

/** Lets a host fail in the ways that a test chooses. */
export function failing(context: BrowserContext, host: Host) {
  return context.route('**/*', (route) => (host.fault === null ? route.continue() : host.fault(route)))
}
