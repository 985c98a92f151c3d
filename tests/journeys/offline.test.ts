import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { publishNewBuild } from '../browser/newBuild.ts'
import { openPage, type PageOptions } from '../browser/page.ts'
import { plainHost } from '../browser/plainHost.ts'
import { drawn, laidOut, wordsOf } from './dashboard.ts'
import { type Draft, recordJson, withRobots } from './record.ts'

const refused = /net::ERR_CONNECTION_REFUSED/
const notRenewed = 'The newest record could not be taken. This is the one checked 22 November 2026. Try again'
/** On a busy machine a browser takes its time until one worker takes over from another. */
const patienceMs = 45_000
const bar = 'A newer version of this page is ready.'

/** A host of its own, below a path, whose files a test may replace. */
async function ownHost() {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'))
  cpSync(join(import.meta.dirname, '../../dist'), folder, { recursive: true })
  const host = await plainHost(folder, '/kostanay/')
  onTestFinished(() => {
    host.close()
    rmSync(folder, { recursive: true })
  })
  const publish = (record: string) => writeFileSync(join(folder, 'data/plant.json'), record)
  return { ...host, folder, publish }
}

/** Opens a page that may keep itself on the device, and waits until it has. */
async function visited(site: string, options: PageOptions = {}) {
  const opened = await openPage({ site, worker: true, ...options })
  opened.context.setDefaultTimeout(patienceMs)
  await drawn(opened.page)
  await opened.page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  return opened
}

function robotsOn(page: Page): Promise<string> {
  return wordsOf(page.locator('#figures-robots'))
}

// Many pages are opened in one test.
vi.setConfig({ testTimeout: 120_000 })

describe('after one visit, without a network', () => {
  it('the page, its other languages, the stage and the presenter’s notes are there, and say how old the record is', async () => {
    const host = await ownHost()
    const { page } = await visited(host.url, { expects: [refused, /net::ERR_FAILED.*-rest-/] })
    host.close()
    await page.reload()
    await drawn(page)
    expect(await wordsOf(page.getByRole('alert'))).toBe(notRenewed)
    expect(await robotsOn(page)).toBe('68')
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    for (const [path, words] of [
      ['kk/index.html', /Жинақтың ең жаңа нұсқасын алу мүмкін болмады\..*22 қараша/],
      ['ru/?open=investment', /Новую версию досье получить не удалось\..*22 ноября/],
      ['ko/', /새 기록을 받지 못했습니다\..*11월 22일/],
    ] as const) {
      await page.goto(host.url + path)
      await drawn(page)
      await laidOut(page)
      expect(await wordsOf(page.getByRole('alert'))).toMatch(words)
      // Those that stand in for ours have no file.
      const failed = () =>
        [...document.fonts].flatMap(({ family, status }) => (status === 'error' && !/ for /.test(family) ? family : []))
      expect(await page.evaluate(failed)).toEqual([])
    }
    // A stage fetches all letters beforehand, also those that no text has; these are not kept.
    const letters = page.waitForEvent('requestfailed', (request) => request.url().includes('-rest-'))
    await page.goto(`${host.url}?present&scene=place`)
    await page.locator('[data-scene="place"] main h1').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await letters
    await page.goto(`${host.url}?speaker`)
    await page.getByText('Say', { exact: true }).first().waitFor()
    await page.getByText('This is the one checked 22 November 2026.').waitFor()
    await page.goto(`${host.url}?kiosk`)
    await page.locator('[data-scene] main h1').waitFor()
  })

  it('a newer record that came before is the one that is shown; the network’s return is noticed', async () => {
    const host = await ownHost()
    host.publish(recordJson(withRobots(77)))
    const { page, context } = await visited(host.url, { expects: [/net::ERR_INTERNET_DISCONNECTED/] })
    await context.setOffline(true)
    await page.reload()
    await drawn(page)
    await page.getByRole('alert').waitFor()
    expect(await robotsOn(page)).toBe('77')
    host.publish(recordJson(withRobots(78)))
    await context.setOffline(false)
    await page.locator('#figures-robots:has-text("78")').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it('and without a worker, a page that is open already keeps its record, which comes back with a reload from a host that has lost it', async () => {
    const host = await ownHost()
    const { page } = await openPage({ site: host.url, expects: [/status of 404/] })
    await drawn(page)
    await keptSoon(page)
    rmSync(join(host.folder, 'data/plant.json'))
    await page.reload()
    await drawn(page)
    expect(await wordsOf(page.getByRole('alert'))).toBe(notRenewed)
    host.publish(recordJson(() => {}))
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('alert').waitFor({ state: 'detached' })
  })
})

it('A record that is older than the one this device has is not taken, and the page says so', async () => {
  const host = await ownHost()
  host.publish(recordJson(laterWith(77)))
  const { page } = await openPage({ site: host.url })
  await drawn(page)
  await keptSoon(page)
  host.publish(recordJson(() => {}))
  await page.reload()
  await drawn(page)
  await page.getByRole('alert').waitFor()
  expect(await robotsOn(page)).toBe('77')
  expect(await wordsOf(page.getByRole('alert'))).toBe(
    'The server gave an older record, which was not taken. This is the one checked 23 November 2026. Try again',
  )
  host.publish(recordJson(laterWith(78)))
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.locator('#figures-robots:has-text("78")').waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
})

describe('a device that keeps nothing', () => {
  it.each([
    ['forbids workers', 'ServiceWorkerContainer', (it: object) => Object.assign(it, { register: denied })],
    ['knows no workers', 'Navigator', (it: object) => Reflect.deleteProperty(it, 'serviceWorker')],
    ['denies its storage', 'CacheStorage', (it: object) => Object.assign(it, { open: denied, match: denied })],
    ['knows no such storage', 'Window', () => Reflect.deleteProperty(window, 'caches')],
  ])('shows the whole page: it %s', async (_, name, deny) => {
    const host = await ownHost()
    const { page } = await openPage({
      site: host.url,
      worker: true,
      // A blank page, which is not served securely, has not all of them.
      route: (context) =>
        context.addInitScript(`{ const denied = ${denied}; if ('${name}' in window) (${deny})(${name}.prototype) }`),
    })
    await drawn(page)
    await page.waitForTimeout(3000)
    expect(await robotsOn(page)).toBe('68')
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it('shows the whole page: its disk is full', async () => {
    const host = await ownHost()
    const { page, context } = await openPage({ site: host.url, path: 'icon.svg', worker: true })
    const session = await context.newCDPSession(page)
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.url).origin, quotaSize: 50_000 })
    await page.goto(host.url)
    await drawn(page)
    await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.installing != null)
    await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration()) === undefined)
    expect(await robotsOn(page)).toBe('68')
    await page.reload()
    await drawn(page)
    expect(await page.getByRole('alert').count()).toBe(0)
  })
})

describe('a new build on the host', () => {
  it('is offered at the foot of the page and moves nothing; it waits until it is asked for, and is never said on a stage', async () => {
    const host = await ownHost()
    const { page, context } = await visited(host.url)
    const wall = await context.newPage()
    await wall.goto(`${host.url}?present&scene=people`)
    await wall.locator('[data-scene="people"]').waitFor()
    publishNewBuild(host.folder, 'second')
    const heightBefore = await page.locator('#sources').evaluate((element) => element.getBoundingClientRect().bottom)
    await page.evaluate(async () => void (await navigator.serviceWorker.ready).update())
    await page.getByText(bar).waitFor()
    expect(await page.locator('#sources').evaluate((element) => element.getBoundingClientRect().bottom)).toBe(
      heightBefore,
    )
    expect(await wall.getByText(bar).count()).toBe(0)
    // A wall asks the host whether there is a newer build; the worker keeps out of it.
    expect(await wall.evaluate(() => fetch(location.href).then((response) => response.text()))).toContain(
      'data-build="second"',
    )

    await page.getByRole('contentinfo').getByRole('button', { name: 'Later' }).click()
    expect(await page.getByText(bar).count()).toBe(0)
    await page.reload()
    await drawn(page)
    await page.getByText(bar).waitFor()
    expect(await page.locator('html[data-build]').count()).toBe(0)
    expect(await wall.getByText(bar).count()).toBe(0)
  })

  it('is shown in the window in which it is asked for; others go on with the old one, whose files are gone from the host', async () => {
    const host = await ownHost()
    const { page, context } = await visited(host.url, { expects: [refused] })
    const reader = await context.newPage()
    await reader.goto(`${host.url}ru/`)
    await drawn(reader)
    publishNewBuild(host.folder, 'second')
    await page.evaluate(async () => void (await navigator.serviceWorker.ready).update())
    await page.getByText(bar).waitFor()
    const late = await context.newPage()
    // Its worker is looked after two seconds after its load; one that still loads might keep the old worker from ending.
    await late.goto(`${host.url}kk/`)
    await drawn(late)
    await page.getByRole('button', { name: 'Show it' }).click()
    await page.locator('html[data-build="second"]').waitFor({ state: 'attached' })
    await drawn(page)
    expect(await page.getByText(bar).count()).toBe(0)

    await late.getByText('Бұл беттің жаңа нұсқасы дайын.').waitFor()
    await reader.getByText('Готова новая версия этой страницы.').waitFor()
    expect(await reader.locator('html[data-build]').count()).toBe(0)
    // The words of another language are scripts of their own.
    await chooseLanguage(reader, 'ko')
    await reader.getByText('이 페이지의 새 버전이 준비되었습니다.').waitFor()
    host.close()
    await page.goto(`${host.url}kk/`)
    await page.locator('html[data-build="second"]').waitFor({ state: 'attached' })
    await drawn(page)
  })

  it('is taken on an unattended wall between its loops, once it is shown there', async () => {
    const host = await ownHost()
    const { page, context } = await openPage({
      site: host.url,
      worker: true,
      path: '?kiosk&seconds=10&scenes=figures',
      route: (context) => context.clock.install({ time: '2026-11-22T12:00:00+05:00' }),
      expects: [refused],
    })
    context.setDefaultTimeout(patienceMs)
    await page.locator('[data-scene="figures"] h2').first().waitFor()
    await page.clock.runFor(3000)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    publishNewBuild(host.folder, 'second')
    await oneLoop(page)
    const inside = page.frameLocator('iframe')
    await inside.locator('[data-scene="figures"] h2').first().waitFor()
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null)
    await oneLoop(page)
    await page.locator('iframe[data-shown="true"]').waitFor()
    expect(await inside.locator('html[data-build="second"]').count()).toBe(1)
    for (let loop = 0; loop < 2; loop++) await oneLoop(page)
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting === null)
    expect(await page.getByText(bar).count()).toBe(0)
    host.close()
    await page.reload()
    await page.locator('html[data-build="second"]').waitFor({ state: 'attached' })
    await page.clock.runFor(5000)
    await page.locator('[data-scene="figures"] h2').first().waitFor()
  })

  it('keeps the scripts of one build before, and no more', async () => {
    const host = await ownHost()
    const { page } = await visited(host.url)
    const scripts = () => page.evaluate(keptScripts)
    const first = await scripts()
    for (const name of ['second', 'third']) {
      publishNewBuild(host.folder, name)
      await page.evaluate(async () => void (await navigator.serviceWorker.ready).update())
      await page.getByRole('button', { name: 'Show it' }).click()
      await page.locator(`html[data-build="${name}"]`).waitFor({ state: 'attached' })
      await drawn(page)
    }
    const last = await scripts()
    expect(last.length).toBe(2 * first.length)
    expect(last.filter((address) => first.includes(address))).toEqual([])
    expect(last.filter((address) => address.includes('secondthird')).length).toBe(first.length)
  })
})

it('The page can be installed: its manifest and its pictures are what browsers ask for, in every language', async () => {
  const host = await ownHost()
  const { page, context } = await visited(host.url)
  const session = await context.newCDPSession(page)
  for (const path of ['', 'kk/']) {
    await page.goto(host.url + path)
    await drawn(page)
    const { url, errors, data } = await session.send('Page.getAppManifest')
    expect([url, errors]).toEqual([`${host.url}manifest.webmanifest`, []])
    expect(JSON.parse(data ?? '')).toMatchObject({
      start_url: './',
      display: 'standalone',
      short_name: 'Kia Qazaqstan',
    })
    expect((await session.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([])
  }
  await chooseLanguage(page, 'en')
  const links = page.locator('link[rel="manifest"], link[rel*="icon"]')
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).href))
  expect(addresses.sort()).toEqual(['icon-192.png', 'icon.svg', 'manifest.webmanifest'].map((file) => host.url + file))
})

/** A scene of ten seconds, and six for the end of the loop. */
async function oneLoop(page: Page): Promise<void> {
  for (let second = 0; second < 16; second++) await page.clock.runFor(1000)
}

async function chooseLanguage(page: Page, language: string): Promise<void> {
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(`a[hreflang="${wanted}"]`)?.click(), language)
  await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' })
}

/** A record of the day after, with other robots. */
function laterWith(robots: number) {
  return (record: Draft) => {
    record.checked = '2026-11-23' as Draft['checked']
    withRobots(robots)(record)
  }
}

/** Waits until the page has kept its record. */
async function keptSoon(page: Page): Promise<void> {
  await page.waitForFunction(async () => (await caches.match(new URL('data/plant.json', location.href))) !== undefined)
}

/** Runs in the page. */
async function keptScripts(): Promise<string[]> {
  const name = (await caches.keys()).find((one) => one.includes('precache')) ?? ''
  return (await (await caches.open(name)).keys())
    .map(({ url }) => url)
    .filter((url) => url.endsWith('.js') && url.includes('/assets/'))
}

/** Runs in the page. */
function denied(): Promise<never> {
  return Promise.reject(new DOMException('denied', 'SecurityError'))
}
