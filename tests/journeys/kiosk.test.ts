import { createHash } from 'node:crypto'
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { openPage, type PageOptions } from '../browser/page.ts'
import { painted, searchOf, wordsOf } from './dashboard.ts'
import { failing, faultMessages, faults, type Host } from './faults.ts'
import { recordAddress, recordJson, withRobots } from './record.ts'

const noon = '2026-11-22T12:00:00+05:00'
const three = '?kiosk&seconds=10&scenes=figures,process,people'
/** Three scenes of ten seconds, and six for the end of the loop. */
const loopMs = 36_000

async function openKiosk(path = three, options: PageOptions = {}) {
  const opened = await openPage({
    width: 1280,
    height: 720,
    ...options,
    path,
    route: async (context) => {
      await context.clock.install({ time: noon })
      await options.route?.(context)
    },
  })
  await opened.page.locator('[data-scene]').waitFor()
  return opened
}

/** Lets so much time go by on the wall, a second at a time, so that one timer can start the next. */
async function later(page: Page, ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 1000) await page.clock.runFor(Math.min(1000, left))
  await painted(page)
}

function sceneOn(page: Page): Promise<string | null> {
  return page.locator('[data-scene]').first().getAttribute('data-scene')
}

async function scenesOf(page: Page, times: number, everyMs = 10_000): Promise<(string | null)[]> {
  const seen: (string | null)[] = []
  for (let turn = 0; turn < times; turn++) {
    seen.push(await sceneOn(page))
    await later(page, everyMs)
  }
  return seen
}

describe('an unattended wall', () => {
  it('goes through its scenes for ever, from one person to the next in each loop, and says when the record was checked', async () => {
    const { page } = await openKiosk()
    const quoted = () => wordsOf(page.locator('[aria-current="true"] b'))
    const people: string[] = []
    for (let loop = 0; loop < 5; loop++) {
      expect(await sceneOn(page)).toBe('figures')
      await later(page, 10_000)
      expect(await sceneOn(page)).toBe('process')
      await later(page, 10_000)
      expect(await sceneOn(page)).toBe('people')
      people.push(await quoted())
      await later(page, 10_000)
      expect(await sceneOn(page)).toBe('seam')
      expect(await wordsOf(page.getByRole('main'))).toContain('Record checked 22 November 2026')
      await later(page, 6000)
    }
    expect(new Set(people.slice(0, 4)).size).toBe(4)
    expect(people[4]).toBe(people[0])
    expect(await searchOf(page)).toBe(three)
  })

  it('moves its frame by 8 px with each loop, and comes back', async () => {
    const { page } = await openKiosk()
    const corner = async () => {
      const { x = -1, y = -1 } = (await page.locator('[data-scene] > div').first().boundingBox()) ?? {}
      return [x, y]
    }
    const corners: number[][] = []
    for (let loop = 0; loop < 5; loop++) {
      corners.push(await corner())
      await later(page, loopMs)
    }
    expect(corners).toEqual([
      [0, 0],
      [8, 0],
      [8, 8],
      [0, 8],
      [0, 0],
    ])
  })

  it('is explored by touch and left alone for a minute goes on from the beginning, in its own language', async () => {
    const { page } = await openKiosk(three, { touch: true })
    await page.touchscreen.tap(640, 60)
    await page.getByRole('dialog', { name: 'All scenes' }).waitFor()
    await page.getByRole('button', { name: 'Қазақша' }).tap()
    await page.locator('html[lang="kk"]').waitFor({ state: 'attached' })
    await page.getByRole('dialog').getByRole('button', { name: /^3/ }).tap()
    expect(await sceneOn(page)).toBe('people')
    await later(page, 50_000)
    expect(await sceneOn(page)).toBe('people')
    await page.touchscreen.tap(640, 60)
    await page.getByRole('dialog').getByRole('button', { name: /^1/ }).tap()
    await page.getByRole('button', { name: '68' }).tap()
    await page.getByRole('dialog').waitFor()
    await later(page, 59_000)
    expect(await page.getByRole('dialog').count()).toBe(1)
    await later(page, 1500)
    await page.locator('html[lang="en"]').waitFor({ state: 'attached' })
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await searchOf(page)).toBe(three)
    expect(await scenesOf(page, 3)).toEqual(['figures', 'process', 'people'])
  })

  it('is dim outside its hours, also when the clock jumps, and is never left by Escape', async () => {
    const { page } = await openKiosk(`${three}&hours=08:00-20:00`)
    const nightIsSeen = () => page.locator('[data-lit="false"]').count()
    expect(await nightIsSeen()).toBe(0)
    await page.clock.setSystemTime('2026-11-22T20:00:30+05:00')
    await later(page, 15_000)
    expect(await nightIsSeen()).toBe(1)
    await page.clock.setSystemTime('2026-11-23T08:00:00+05:00')
    await later(page, 15_000)
    expect(await nightIsSeen()).toBe(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    expect(await sceneOn(page)).not.toBeNull()
  })

  it('goes on after midnight and after weeks, and ages its record by the clock', async () => {
    const { page } = await openKiosk()
    await page.clock.fastForward(40 * 24 * 3_600_000)
    await later(page, loopMs)
    const scenes = await scenesOf(page, 8, 5000)
    expect(new Set(scenes)).toEqual(new Set(['figures', 'process', 'people', 'seam']))
  })
})

describe('a new record on an unattended wall', () => {
  it('waits for the end of the loop', async () => {
    let body = recordJson(() => {})
    const { page } = await openKiosk('?kiosk&seconds=600&scenes=figures,process', {
      route: (context) =>
        context.route(recordAddress, (route) => route.fulfill({ contentType: 'application/json', body })),
    })
    body = recordJson(withRobots(77))
    const asked = page.waitForResponse(recordAddress)
    // Ten minutes: the figures, and the time for a new record.
    await page.clock.fastForward(600_000)
    await asked
    await later(page, 5000)
    expect(await sceneOn(page)).toBe('process')
    await page.keyboard.press('ArrowLeft')
    await page.getByRole('button', { name: '68' }).waitFor()
    await later(page, 61_000)
    expect(await sceneOn(page)).toBe('figures')
    expect(await page.getByRole('button', { name: '77' }).count()).toBe(1)
  })
})

describe('a new version on an unattended wall', () => {
  it('covers the old one between two loops, when it stands; another one takes its place', async () => {
    const host = { version: '' }
    const { page } = await openKiosk(three, { route: (context) => hosting(context, host) })
    host.version = 'second/'
    await later(page, loopMs)
    const inside = page.frameLocator('iframe')
    await inside.locator('[data-scene="figures"] h2').first().waitFor()
    expect(await inside.locator('script[src*="second/assets/index"]').count()).toBe(1)
    await later(page, 30_000)
    // It has come, and waits for the end of the loop.
    expect(await sceneOn(page)).toBe('seam')
    expect(await shownVersion(page)).toBeNull()
    await later(page, 6000)
    expect(await shownVersion(page)).toBe('1')
    expect(await page.locator('[data-scene]').first().locator('h1, h2').count()).toBe(0)
    expect(await inside.locator('[data-scene]').getAttribute('data-scene')).toBe('figures')
    await later(page, 11_000)
    expect(await inside.locator('[data-scene]').getAttribute('data-scene')).toBe('process')
    host.version = 'third/'
    await later(page, 26_000)
    await page.frameLocator('iframe[data-version="2"]').locator('[data-scene="figures"] h2').first().waitFor()
    expect(await shownVersion(page)).toBe('1')
    await later(page, loopMs)
    await page.locator('iframe[data-version="2"][data-shown="true"]').waitFor()
    expect(await inside.locator('script[src*="third/assets/index"]').count()).toBe(1)
    expect(await page.locator('iframe').count()).toBe(1)
  })

  it('comes all the same where a visitor was at the wall in the meantime and changed its address', async () => {
    const host = { version: '' }
    const { page } = await openKiosk(three, { touch: true, route: (context) => hosting(context, host) })
    host.version = 'second/'
    await later(page, loopMs)
    await page.frameLocator('iframe').locator('[data-scene="figures"] h2').first().waitFor()
    await later(page, 1000)
    await page.getByRole('button', { name: '68' }).tap()
    await page.getByRole('dialog').waitFor()
    await later(page, 61_000)
    expect(await shownVersion(page)).toBe('1')
    const scene = page.frameLocator('iframe').locator('[data-scene]')
    await later(page, 11_000)
    expect(await scene.getAttribute('data-scene')).toBe('process')
  })

  it('is never seen where it is broken', async () => {
    const host = { version: '' }
    const { page } = await openKiosk(three, {
      route: (context) => hosting(context, host),
      expects: [/404/, /404/],
    })
    host.version = 'gone/'
    await later(page, loopMs + 500)
    await page.locator('iframe').waitFor({ state: 'attached' })
    const scenes = await scenesOf(page, 3, 10_000)
    expect(scenes).toEqual(['figures', 'process', 'people'])
    expect(await page.locator('iframe').evaluate((frame) => getComputedStyle(frame).opacity)).toBe('0')
    await later(page, 40_000)
    expect(await page.locator('iframe[data-shown="true"]').count()).toBe(0)
  })
})

describe('whatever fails around an unattended wall', () => {
  it('it goes on with its last good record, and says nothing of it', async () => {
    const host: Host = { fault: null }
    const { page } = await openKiosk('?kiosk&seconds=10&scenes=figures', {
      route: (context) => failing(context, host),
      expects: faultMessages,
    })
    const pictures = await picturesOf(page, 4)
    expect(new Set(pictures).size).toBe(4)
    for (const [name, fault] of Object.entries(faults)) {
      host.fault = fault
      const asked = page.waitForRequest(recordAddress)
      await page.clock.fastForward(601_000)
      await asked
      for (const picture of await picturesOf(page, 2)) expect(pictures, name).toContain(picture)
    }
    expect(await page.getByRole('alert').count()).toBe(0)
    host.fault = (route) =>
      route.request().url().endsWith('plant.json')
        ? route.fulfill({ body: recordJson(withRobots(77)) })
        : route.continue()
    await page.clock.fastForward(601_000)
    await later(page, 20_000)
    await page.locator('button:has-text("77")').waitFor()
  })

  it('it starts by itself once there is a record, and shows open parcels until then', async () => {
    const host = { isDown: true }
    const { page } = await openPage({
      path: three,
      route: async (context) => {
        await context.clock.install({ time: noon })
        await context.route(recordAddress, (route) => (host.isDown ? route.fulfill({ status: 503 }) : route.continue()))
      },
      expects: [/status of 503/],
    })
    await page.clock.runFor(500)
    await page.getByText('Reading the record…').waitFor()
    await later(page, 15_000)
    expect(await page.getByRole('alert').count()).toBe(0)
    host.isDown = false
    await page.clock.runFor(11_000)
    await page.locator('[data-scene="figures"]').waitFor()
  })

  it('it starts by itself once its first script and its words are there', async () => {
    const host = { isDown: true }
    const { page } = await openPage({
      path: three,
      route: async (context) => {
        await context.clock.install({ time: noon })
        await context.route('**/assets/*.js', (route) => (host.isDown ? route.abort() : route.continue()))
      },
      expects: [/net::ERR_FAILED/],
    })
    await page.clock.runFor(9000)
    host.isDown = false
    await page.clock.runFor(2000)
    await page.locator('[data-scene="figures"]').waitFor()
  })

  it('it starts by itself once its script is there', async () => {
    const host = { isDown: true }
    const { page } = await openPage({
      path: three,
      route: async (context) => {
        await context.clock.install({ time: noon })
        await context.route('**/LaterScenes-*.js', (route) => (host.isDown ? route.abort() : route.continue()))
      },
      expects: [/net::ERR_FAILED/],
    })
    await page.getByText('Reading the record…').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    host.isDown = false
    await page.clock.runFor(11_000)
    await page.locator('[data-scene="figures"]').waitFor()
  })
})

/** The version in a frame that covers the first one. */
async function shownVersion(page: Page): Promise<string | null> {
  const shown = page.locator('iframe[data-shown="true"]')
  return (await shown.count()) === 0 ? null : shown.getAttribute('data-version')
}

/** Gives the page as a host does that has had another build since: its scripts have other addresses. */
async function hosting(context: BrowserContext, host: { readonly version: string }) {
  await context.route(/\/(second|third)\/assets\//, (route) =>
    route.continue({
      url: route
        .request()
        .url()
        .replace(/(second|third)\//, ''),
    }),
  )
  await context.route(`${inject('siteUrl')}?**`, async (route) => {
    const response = await route.fetch()
    const page = (await response.text()).replaceAll('="./assets/', `="./${host.version}assets/`)
    await route.fulfill({ response, body: page })
  })
}

/** What the audience sees of the figures in so many loops, each picture as its digest. */
async function picturesOf(page: Page, count: number): Promise<string[]> {
  const pictures: string[] = []
  while (pictures.length < count) {
    while ((await sceneOn(page)) !== 'figures') await later(page, 1000)
    pictures.push(
      createHash('sha256')
        .update(await page.screenshot())
        .digest('hex'),
    )
    await later(page, 11_000)
  }
  return pictures
}
