import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, it, onTestFinished, vi } from 'vitest'
import { openPage } from '../browser/page.ts'
import { plainHost } from '../browser/plainHost.ts'
import { drawn, laidOut } from './dashboard.ts'

// A walk over all that there is.
vi.setConfig({ testTimeout: 120_000 })

/** What a host hears of a request. */
type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

it('Every page, scene, window and sheet asks for plain files of its own host, tells nobody anything and keeps three choices and the day up to which the record was seen', async () => {
  const asked: Asked[] = []
  const host = await plainHost(join(import.meta.dirname, '../../dist'), '/', (_, { req }) => {
    asked.push(req)
    return false
  })
  onTestFinished(host.close)
  const telling = new Set<string>()
  const { page, context, requests } = await openPage({
    site: host.url,
    route: async (all) => {
      await all.clock.install({ time: '2026-11-22T12:00:00+05:00' })
      await all.exposeFunction('told', (what: string) => void telling.add(what))
      await all.addInitScript(listenToWhatTells)
    },
  })
  await drawn(page)
  await laidOut(page)
  await page.locator('nav [hreflang="kk"]').click()
  await page.locator('html[lang="kk"]').waitFor({ state: 'attached' })
  await page.pdf()
  for (const language of ['ru/', 'ko/?open=people.investment']) {
    await page.goto(host.url + language)
    await drawn(page)
    await laidOut(page)
  }
  await presentEverything(page, context, `${host.url}?present&lang=en`)
  await page.goto(`${host.url}?kiosk&seconds=1`)
  await page.locator('[data-scene]').waitFor()
  await page.clock.runFor(20_000)

  expect(requests.filter((url) => !url.startsWith(host.url) && !/^(about|data|blob):/.test(url))).toEqual([])
  expect(asked.filter(({ method }) => method !== 'GET')).toEqual([])
  // A link to a view is the address of a page; no file is asked for with more than its name.
  const pages = /^\/(kk\/|ru\/|ko\/)?\?(present|speaker|kiosk|open|lang)\b[^?]*$/
  expect(asked.map(({ url = '' }) => url).filter((url) => url.includes('?') && !pages.test(url))).toEqual([])
  const headers = new Set(asked.flatMap((one) => Object.keys(one.headers)))
  // Chromium asks for the fonts of a sheet in the page with the page's address, whatever the page's policy: nobody else hears it.
  expect([...headers].filter((name) => name !== 'referer' && !plainHeaders.test(name))).toEqual([])
  const referers = asked.flatMap((one) => (one.headers.referer && !/\.woff2$/.test(one.url ?? '') ? one.url : []))
  expect(referers).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect([...telling].sort()).toEqual(['keeps language', 'keeps letterKeys', 'keeps newestEntrySeen', 'keeps theme'])
  const state = await context.storageState({ indexedDB: true })
  expect(state.cookies).toEqual([])
  expect(state.origins.flatMap(({ localStorage }) => localStorage.map(({ name }) => name)).sort()).toEqual([
    'language',
    'letterKeys',
    'newestEntrySeen',
    'theme',
  ])
  expect(state.origins.flatMap((origin) => ('indexedDB' in origin ? origin.indexedDB : []))).toEqual([])
})

/** What a browser sends by itself with any request; no cookie, no referrer, nothing of the page's own. */
const plainHeaders =
  /^(host|connection|accept|accept-encoding|accept-language|user-agent|origin|cache-control|pragma|if-none-match|priority|upgrade-insecure-requests|sec-.*|purpose|service-worker)$/

/** All scenes with their claims, the presenter's window, the other colours, and the letter keys switched off. */
async function presentEverything(wall: Page, context: BrowserContext, address: string): Promise<void> {
  await wall.goto(address)
  await wall.locator('[data-scene]').waitFor()
  const opened = context.waitForEvent('page')
  await wall.keyboard.press('s')
  const speaker = await opened
  await speaker.locator('iframe').first().waitFor()
  for (const digit of '12345678') {
    await wall.keyboard.press(digit)
    await wall.keyboard.press('c')
    await wall.locator('[role="dialog"]').waitFor()
    await wall.keyboard.press('Escape')
  }
  for (const key of ['o', 't', 'l']) await wall.keyboard.press(key)
  await wall.keyboard.press('F1')
  await wall.locator('[role="dialog"] button').first().click()
  await speaker.close()
}

/** Runs in each page before its scripts: says what is used of all that sends, keeps, or tells one device from another. */
function listenToWhatTells(): void {
  const { told } = window as unknown as { told: (what: string) => void }
  const watchCall = (owner: object, name: string) => {
    const plain = Reflect.get(owner, name) as ((...all: unknown[]) => unknown) | undefined
    if (plain === undefined) return
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value: function (this: unknown, ...all: unknown[]) {
        told(`calls ${name}`)
        return new.target ? Reflect.construct(plain, all) : plain.apply(this, all)
      },
    })
  }
  for (const name of [
    'RTCPeerConnection',
    'WebSocket',
    'EventSource',
    'AudioContext',
    'OfflineAudioContext',
    'XMLHttpRequest',
  ])
    watchCall(window, name)
  for (const name of ['toDataURL', 'toBlob']) watchCall(HTMLCanvasElement.prototype, name)
  watchCall(CanvasRenderingContext2D.prototype, 'getImageData')
  for (const name of ['sendBeacon', 'getBattery', 'javaEnabled']) watchCall(Navigator.prototype, name)
  for (const name of ['open', 'deleteDatabase']) watchCall(IDBFactory.prototype, name)
  const watchProperty = (owner: object, name: string) => {
    const plain = Object.getOwnPropertyDescriptor(owner, name)
    if (plain === undefined) return
    Object.defineProperty(owner, name, {
      ...plain,
      ...(plain.get && {
        get(this: unknown) {
          told(`reads ${name}`)
          return plain.get?.call(this)
        },
      }),
      ...(plain.set && {
        set(this: unknown, value: unknown) {
          told(`sets ${name}`)
          plain.set?.call(this, value)
        },
      }),
    })
  }
  for (const name of ['plugins', 'mimeTypes', 'hardwareConcurrency', 'deviceMemory', 'connection', 'userAgentData'])
    watchProperty(Navigator.prototype, name)
  watchProperty(Document.prototype, 'cookie')
  watchProperty(Document.prototype, 'referrer')
  watchProperty(window, 'sessionStorage')
  const keep = Storage.prototype.setItem
  Storage.prototype.setItem = function (name: string, value: string) {
    told(`keeps ${name}`)
    if (!/^(kk|dark|light|on|off|2026-11-22)$/.test(value)) told(`keeps ${value}`)
    keep.call(this, name, value)
  }
}
