import type { BrowserContext, Page, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage } from '../browser/page.ts'
import { allWordsOf, drawn, withoutStorage, wordsOf } from './dashboard.ts'
import { recordAddress, recordJson, withRobots } from './record.ts'

const json = 'application/json'
const good = recordJson(() => {})
/** What comes when the fault is over: a record that can be told from the one before. */
const newer = recordJson(withRobots(77))

const fetchTitle = 'The record could not be fetched'
const refusedTitle = 'The record failed its check and was not drawn'

interface Fault {
  readonly answer: (route: Route) => Promise<void>
  /** What a reader finds who comes while it lasts. */
  readonly title: string
  readonly says: string
  /** What the browser says of it by itself. */
  readonly expects: readonly RegExp[]
}

const faults: Readonly<Record<string, Fault>> = {
  'the network is lost': {
    answer: (route) => route.abort('internetdisconnected'),
    title: fetchTitle,
    says: 'There was no answer. The network may be down.',
    expects: [/ERR_INTERNET_DISCONNECTED/],
  },
  'the host answers 404': {
    answer: (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' }),
    title: fetchTitle,
    says: 'The server answered with status 404.',
    expects: [/status of 404/],
  },
  'the host answers 500': {
    answer: (route) => route.fulfill({ status: 500 }),
    title: fetchTitle,
    says: 'The server answered with status 500.',
    expects: [/status of 500/],
  },
  'a page comes in its place': {
    answer: (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>Log in to this network</h1>' }),
    title: refusedTitle,
    says: 'the record is no JSON: Unexpected token',
    expects: [],
  },
  'it is cut': {
    answer: (route) => route.fulfill({ contentType: json, body: good.slice(0, good.length / 2) }),
    title: refusedTitle,
    says: 'the record is no JSON: ',
    expects: [],
  },
  'it is faulty': {
    answer: (route) =>
      route.fulfill({ contentType: json, body: recordJson((record) => (record.checked = '2026-02-30')) }),
    title: refusedTitle,
    says: 'checked "2026-02-30" does not exist in the calendar',
    expects: [],
  },
}

/** What answers for the record: a test puts faults in and out. */
interface Net {
  answer: (route: Route) => Promise<void>
}

const answering = (body: string) => (route: Route) => route.fulfill({ contentType: json, body })

async function openWith(net: Net, expects: readonly RegExp[] = [], more?: (context: BrowserContext) => Promise<void>) {
  const { page } = await openPage({
    expects,
    route: async (context) => {
      await context.clock.install({ time: '2026-11-22T12:00:00+05:00' })
      await context.route(recordAddress, (route) => net.answer(route))
      await more?.(context)
    },
  })
  return page
}

const robots = (page: Page) => page.locator('#figures-robots')
const failure = (page: Page) => page.getByRole('alert')

/** Lets the page ask again by itself, as it does every ten minutes. */
async function tenMinutesLater(page: Page): Promise<void> {
  const asked = page.waitForRequest(recordAddress)
  await page.clock.fastForward('10:01')
  await asked
}

async function taken(page: Page, number: string): Promise<void> {
  await robots(page).filter({ hasText: number }).waitFor()
  await failure(page).waitFor({ state: 'detached' })
}

describe('a reader who comes', () => {
  it.each(Object.entries(faults))(
    'finds what is wrong where %s, and the page by itself when it is over',
    async (_, fault) => {
      const net: Net = { answer: fault.answer }
      const page = await openWith(net, fault.expects)
      await page.getByRole('heading', { name: fault.title }).waitFor()
      expect(await wordsOf(page.locator('body'))).toContain(fault.says)
      // What the build drew can be read meanwhile.
      expect(await wordsOf(robots(page))).toBe('68')
      expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(1)
      net.answer = answering(good)
      await page.clock.fastForward('00:11')
      await taken(page, '68')
    },
  )
})

describe('a reader who is there', () => {
  it('keeps the last good record through every fault, and gets the next by itself or on Try again', async () => {
    const net: Net = { answer: answering(good) }
    const page = await openWith(
      net,
      Object.values(faults).flatMap(({ expects }) => expects),
    )
    await drawn(page)
    const whole = await page.getByRole('main').textContent()
    for (const [index, [name, { answer }]] of Object.entries(faults).entries()) {
      net.answer = answer
      await tenMinutesLater(page)
      await failure(page).waitFor()
      expect(await wordsOf(failure(page)), name).toBe(
        'The newest record could not be taken. This is the one checked 22 November 2026. Try again',
      )
      expect(await page.getByRole('main').textContent(), name).toBe(whole)
      net.answer = answering(good)
      if (index % 2 === 0) await tenMinutesLater(page)
      else await page.getByRole('button', { name: 'Try again' }).click()
      await failure(page).waitFor({ state: 'detached' })
    }
    net.answer = answering(newer)
    await tenMinutesLater(page)
    await taken(page, '77')
  })
})

describe('where the record comes slowly', () => {
  it('a reader who comes sees what the build drew, then can use it; one who is there sees nothing of it', async () => {
    const net: Net & { letGo: () => void } = { answer: answering(good), letGo: () => {} }
    const slowly = (body: string) =>
      (net.answer = async (route) => {
        await new Promise<void>((go) => (net.letGo = go))
        await answering(body)(route)
      })
    slowly(good)
    const page = await openWith(net)
    await page.clock.fastForward(3000)
    expect(await wordsOf(robots(page))).toBe('68')
    expect(await page.locator('html[data-usable]').count()).toBe(0)
    net.letGo()
    await page.locator('html[data-usable="all"]').waitFor()

    slowly(newer)
    await tenMinutesLater(page)
    await page.clock.fastForward(3000)
    expect(await wordsOf(robots(page))).toBe('68')
    expect(await failure(page).count()).toBe(0)
    net.letGo()
    await taken(page, '77')
  })

  it('one that stalls for half a minute counts as lost, and is asked for again', async () => {
    let asked = 0
    const net: Net = {
      answer: () => {
        asked += 1
        return new Promise(() => {})
      },
    }
    const page = await openWith(net)
    for (let attempt = 1; attempt <= 3; attempt++) {
      const askedAgain = async () => {
        if (attempt > 1) await page.clock.runFor(600)
        return asked
      }
      await expect.poll(askedAgain, { timeout: 10_000 }).toBe(attempt)
      await page.clock.fastForward('00:31')
    }
    await page.getByRole('heading', { name: fetchTitle }).waitFor()
    net.answer = answering(good)
    await page.clock.fastForward('00:11')
    await taken(page, '68')
  })
})

describe('where storage is denied', () => {
  it('the page is whole, takes new records, and keeps what is chosen until it is closed', async () => {
    const net: Net = { answer: answering(good) }
    const page = await openWith(net, [], withoutStorage)
    await drawn(page)
    await page.getByRole('button', { name: 'Change to dark colours' }).click()
    await page.locator('html[data-theme="dark"]').waitFor({ state: 'attached' })
    net.answer = answering(newer)
    await tenMinutesLater(page)
    await taken(page, '77')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  })
})

describe('where the clock of the device is wrong', () => {
  it('by years, the page says the same of the plant; only the age of the record goes by it', async () => {
    const page = await openWith({ answer: answering(good) })
    await drawn(page)
    const right = await page.getByRole('main').textContent()
    const states = page.getByRole('region', { name: 'State of the record' }).getByRole('listitem')
    const first = (await allWordsOf(states))[0] ?? ''
    for (const [time, leads, age] of [
      ['1970-01-01T06:00:00+05:00', first, ', today.'],
      ['2041-11-22T12:00:00+05:00', '5,479 days ago', ', 5479 days ago.'],
      ['2026-11-22T12:00:00+05:00', first, ', today.'],
    ] as const) {
      await page.clock.setSystemTime(time)
      await page.clock.runFor(61_000)
      await states.first().filter({ hasText: leads }).waitFor()
      expect(await page.getByRole('main').textContent()).toBe(right)
      expect(await wordsOf(page.locator('footer').last())).toContain(age)
      expect(await failure(page).count()).toBe(0)
    }
  })
})
