import type { Browser, CDPSession, Page } from 'playwright-core'
import { observe, type Seen } from './inPage.ts'
import type { Sample } from './medians.ts'
import type { Profile } from './profiles.ts'
import { listenedWire, type Wire } from './wire.ts'

/** Long tasks count until then; nothing touches the page before. */
const restMs = 5_000
const longestWaitMs = 60_000
/** Up to so long a task holds nobody up. */
const shortTaskMs = 50

export type UsableBy = Parameters<typeof observe>[0]['usableBy']

export interface Loaded {
  readonly page: Page
  readonly session: CDPSession
  readonly wire: Wire
  readonly close: () => Promise<void>
}

/** Loads a page with nothing in any cache, on the line and the processor of a profile, and lets it come to rest. */
export async function coldLoad(browser: Browser, site: string, profile: Profile, usableBy: UsableBy): Promise<Loaded> {
  const { width, height, pixelRatio, isMobile, slowdown, network, path, usableAt } = profile
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: pixelRatio,
    isMobile,
    locale: 'en-GB',
  })
  context.setDefaultTimeout(longestWaitMs)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const wire = await listenedWire(session)
  await page.addInitScript(observe, { usableAt, usableBy })
  if (network !== null) {
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.roundTripMs,
      downloadThroughput: network.downBitsPerSecond / 8,
      uploadThroughput: network.upBitsPerSecond / 8,
    })
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const start = Date.now()
  await page.goto(site + path)
  await pause(Math.max(0, restMs - (Date.now() - start)))
  while (usableBy !== 'never' && (await seenBy(page)).usable === null && Date.now() - start < longestWaitMs) {
    await pause(500)
  }
  return { page, session, wire, close: () => context.close() }
}

/** What a load came to, before anybody touched the page. */
export async function loadSample({ page, session, wire }: Loaded): Promise<Sample> {
  const { fcp, lcp, usable, shift, tasks } = await seenBy(page)
  return {
    fcp,
    lcp,
    shift,
    blocking: blockingMs(tasks),
    usable,
    ...named('drawn', lcp === null ? {} : wire.bytesBy(lcp)),
    ...named('usable', usable === null ? {} : wire.bytesBy(usable)),
    ...named('rest', wire.bytesBy(Number.POSITIVE_INFINITY)),
    heap: await heapBytes(session),
  }
}

/** How a page lets one know that it can be used, seen in a load that does not count. */
export async function usableByOf(browser: Browser, site: string, profile: Profile): Promise<UsableBy> {
  if (profile.path !== '') return 'sight'
  const { page, close } = await coldLoad(browser, site, { ...profile, network: null, slowdown: 1 }, 'never')
  await page.locator(profile.usableAt).first().waitFor()
  const tells = await page.evaluate(() => performance.getEntriesByName('usable').length > 0)
  await close()
  return tells ? 'mark' : 'press'
}

/** What long tasks, in the time that counts, hold a reader up by. */
export function blockingMs(tasks: Seen['tasks']): number {
  return tasks.filter(({ start }) => start < restMs).reduce((sum, { ms }) => sum + Math.max(0, ms - shortTaskMs), 0)
}

/** The heap once what nobody holds has been thrown away. */
export async function heapBytes(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

export async function seenBy(page: Page): Promise<Seen> {
  return page.evaluate(() => ({ ...(window as unknown as { seen: Seen }).seen, await: null })) as unknown as Seen
}

export async function pause(ms: number): Promise<void> {
  await new Promise((done) => setTimeout(done, ms))
}

/** "drawn script": what of a kind had come by a moment. */
export function named(moment: string, bytes: Sample): Sample {
  return Object.fromEntries(Object.entries(bytes).map(([kind, value]) => [`${moment} ${kind}`, value]))
}
