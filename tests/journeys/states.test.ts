import type { BrowserContext, Page, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage } from '../browser/page.ts'
import { allWordsOf, drawn, openDashboard, wordsOf } from './dashboard.ts'
import { claimsOf, type Draft, factOf, recordAddress, recordJson, withRecord } from './record.ts'

const good = recordJson(() => undefined)
const faultless = (route: Route) => route.fulfill({ contentType: 'application/json', body: good })

/** What is said above the page that the build drew. */
const failureOn = (page: Page) => page.locator('section:has(> [role="alert"])')

describe('a record that fails its check', () => {
  it('is not drawn; the page names the mistake with its place, and takes a good one on Try again', async () => {
    const bad = recordJson((record) => {
      for (const claim of claimsOf(record, 'robots').slice(1)) claim.source = 'awj-2052'
    })
    const { page } = await openPage({ route: answering({ body: bad }, faultless) })
    await page.getByRole('heading', { name: 'The record failed its check and was not drawn' }).waitFor()
    expect(await wordsOf(failureOn(page))).toContain(
      'A record is taken whole or not at all. One mistake was found; each is named with its place.',
    )
    expect(await allWordsOf(failureOn(page).getByRole('listitem'))).toEqual([
      'facts.robots.claims.1.source no source "awj-2052"; did you mean "awj-2025"?',
    ])
    await retry(page)
  })

  it('says where text is no JSON', async () => {
    const { page } = await openPage({ route: answering({ body: good.slice(0, 400) }, faultless) })
    await page.getByRole('alert').waitFor()
    expect(await wordsOf(failureOn(page).getByRole('listitem'))).toMatch(/^the record is no JSON: /)
    await retry(page)
  })

  it('names the first twenty of many mistakes and counts the rest', async () => {
    const { page } = await openPage({
      route: withRecord((record) => {
        for (const claim of Object.keys(record.facts).flatMap((id) => claimsOf(record, id))) claim.by = 'nobody-at-all'
      }),
    })
    await page.getByRole('alert').waitFor()
    expect(await failureOn(page).getByRole('listitem').count()).toBe(20)
    expect(await wordsOf(failureOn(page))).toMatch(/ and \d+ more /)
  })

  it('is refused where an address would run as a script', async () => {
    const { page } = await openPage({
      route: withRecord((record) => {
        const source = record.sources['awj-2025']
        if (source) source.url = 'javascript:alert(1)'
      }),
    })
    await page.getByRole('alert').waitFor()
    expect(await wordsOf(failureOn(page).getByRole('listitem'))).toMatch(
      /^sources\.awj-2025\.url is not an https address/,
    )
  })
})

describe('a record that cannot be fetched', () => {
  it.each([
    [404, 'The server answered with status 404.'],
    [500, 'The server answered with status 500.'],
  ])('says so for status %i, and comes on Try again', async (status, text) => {
    const { page } = await openPage({
      route: answering({ status }, faultless),
      expects: [new RegExp(`status of ${status}`)],
    })
    await page.getByRole('heading', { name: 'The record could not be fetched' }).waitFor()
    expect(await wordsOf(failureOn(page))).toContain(text)
    await retry(page)
  })

  it('says so where nothing answers, and comes on Try again', async () => {
    const net = { down: true }
    const { page } = await openPage({
      route: (context) =>
        context.route(recordAddress, (route) => (net.down ? route.abort('internetdisconnected') : faultless(route))),
      expects: [/net::ERR_INTERNET_DISCONNECTED/],
    })
    await page.getByRole('heading', { name: 'The record could not be fetched' }).waitFor()
    expect(await wordsOf(failureOn(page))).toContain('There was no answer. The network may be down.')
    net.down = false
    await retry(page)
  })
})

describe('a record that the build has not seen', () => {
  it('is not drawn without the script that checks it; the page says to reload, and a reload serves', async () => {
    const script = { gone: true }
    const { page } = await openPage({
      route: async (context) => {
        await withRecord((record) => setAmount(record, 'robots', 1, 77))(context)
        await context.route('**/parsePlant-*.js', (route) => (script.gone ? route.abort() : route.continue()))
      },
      expects: [/Failed to load resource: net::ERR_FAILED/],
    })
    await page.getByRole('heading', { name: 'The record could not be fetched' }).waitFor()
    expect(await wordsOf(failureOn(page))).toContain('It came, but the script that checks it did not. Reload the page.')
    expect(await wordsOf(page.locator('#figures-robots'))).toBe('68')
    script.gone = false
    await page.reload()
    await drawn(page)
    expect(await wordsOf(page.locator('#figures-robots'))).toBe('77')
  })
})

describe('while the record is read', () => {
  it('shows nothing for 400 milliseconds where the address asks for what is not drawn, then the empty parcels', async () => {
    let answer = (): void => undefined
    const asked = new Promise<void>((resolve) => {
      answer = resolve
    })
    const { page } = await openPage({
      path: '?present',
      route: async (context) => {
        await clockAt(context, '2026-11-22T12:00:00+05:00')
        await context.clock.pauseAt('2026-11-22T12:00:01+05:00')
        await context.route(recordAddress, (route) => asked.then(() => faultless(route)))
      },
    })
    const main = page.locator('main:has([role="status"])')
    await main.waitFor({ state: 'attached' })
    await page.clock.runFor(399)
    expect(await main.innerText()).toBe('')
    expect(await main.locator('svg').count()).toBe(0)
    await page.clock.runFor(1)
    await main.locator('svg').waitFor()
    expect(await wordsOf(page.getByRole('status'))).toBe('Reading the record…')
    answer()
    await page.clock.resume()
    await page.locator('[data-scene]').waitFor()
    expect(await main.count()).toBe(0)
  })

  it('shows what the build drew, where the address asks for it', async () => {
    let answer = (): void => undefined
    const asked = new Promise<void>((resolve) => {
      answer = resolve
    })
    const { page } = await openPage({
      route: (context) => context.route(recordAddress, (route) => asked.then(() => faultless(route))),
    })
    expect(await wordsOf(page.locator('#figures'))).toContain('$310 million')
    expect(await page.locator('html[data-usable]').count()).toBe(0)
    answer()
    await drawn(page)
  })
})

describe('a record that was good', () => {
  it('stays when a later one cannot be taken, and the page says so', async () => {
    const answers = { next: faultless }
    const { page } = await openPage({
      route: async (context) => {
        await clockAt(context, '2026-11-22T12:00:00+05:00')
        await context.route(recordAddress, (route) => answers.next(route))
      },
      expects: [/status of 500/],
    })
    await drawn(page)
    expect(await page.getByRole('alert').count()).toBe(0)
    answers.next = (route) => route.fulfill({ status: 500 })
    await page.clock.fastForward('10:01')
    await page.getByRole('alert').waitFor()
    expect(await wordsOf(page.getByRole('alert'))).toBe(
      'The newest record could not be taken. This is the one checked 22 November 2026. Try again',
    )
    expect(await wordsOf(page.locator('#figures-robots'))).toBe('68')

    answers.next = faultless
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('alert').waitFor({ state: 'detached' })
  })

  it('gives way to a newer one every ten minutes', async () => {
    const answers = { body: good }
    const { page } = await openPage({
      route: async (context) => {
        await clockAt(context, '2026-11-22T12:00:00+05:00')
        await context.route(recordAddress, (route) =>
          route.fulfill({ contentType: 'application/json', body: answers.body }),
        )
      },
    })
    await drawn(page)
    answers.body = recordJson((record) => setAmount(record, 'robots', 1, 77))
    await page.clock.fastForward('10:01')
    await page.locator('#figures-robots', { hasText: '77' }).waitFor()
    expect(await page.locator('#opening figure svg:visible use[href="#shape-robot"]').count()).toBe(77)
  })

  it.each([
    ['2027-01-06', 'Opened 21 October 2025'],
    ['2027-01-07', 'Record last checked 22 November 2026, 46 days ago'],
  ])('leads with its age from the 46th day on: on %s, "%s"', async (day, first) => {
    const { page } = await openDashboard({ route: (context) => context.clock.setFixedTime(`${day}T12:00:00+05:00`) })
    const states = page.getByRole('region', { name: 'State of the record' }).getByRole('listitem')
    expect((await allWordsOf(states))[0]).toBe(first)
    expect(await wordsOf(page.locator('footer').last())).toContain(
      `Record checked 22 November 2026, ${day === '2027-01-06' ? 45 : 46} days ago`,
    )
  })
})

describe('what is not on record', () => {
  it('is said in its place, and nothing is made of it: no robots', async () => {
    const { page } = await openDashboard({
      width: 1440,
      height: 900,
      route: withRecord((record) => withoutClaims(record, 'robots')),
    })
    const cards = await allWordsOf(page.locator('#figures > ul > li'))
    expect(cards[2]).toBe('High-precision robots Not on record')
    expect(await page.locator('#figures button').count()).toBe(3)
    expect(await page.locator('use[href="#shape-robot"]').count()).toBe(0)
    expect(await wordsOf(page.locator('#opening'))).toContain('How many robots the plant has is not on record.')
    expect(await wordsOf(page.locator('#figures'))).not.toContain('per robot')
  })

  it('is said in its place, and nothing is made of it: no capacity', async () => {
    const { page } = await openDashboard({
      width: 1440,
      height: 900,
      route: withRecord((record) => withoutClaims(record, 'capacity')),
    })
    expect((await allWordsOf(page.locator('#figures > ul > li')))[3]).toBe('Annual capacity Not on record')
    expect(await wordsOf(page.locator('#opening'))).toContain(
      'No capacity is on record for this day, so the site cannot be divided into parcels.',
    )
    expect(await wordsOf(page.locator('#figures'))).not.toContain('a parcel')
  })

  it('leaves a page that stands, even where no fact has a claim', async () => {
    const { page } = await openDashboard({
      route: withRecord((record) => withoutClaims(record, ...Object.keys(record.facts))),
    })
    expect(await allWordsOf(page.locator('#figures > ul > li'))).toEqual([
      'Direct investment Not on record',
      'Site Not on record',
      'High-precision robots Not on record',
      'Annual capacity Not on record',
    ])
    expect(await wordsOf(page.locator('#timeline-heading'))).toBe('No date is on record.')
    expect(await wordsOf(page.getByRole('region', { name: 'State of the record' }))).toBe('Nothing dated is on record')
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await wordsOf(page.locator('body'))).not.toMatch(/NaN|undefined|null|Infinity/)
  })
})

describe('the text of the record', () => {
  it('is text, never HTML', async () => {
    const html = '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>'
    const { page } = await openDashboard({
      path: '?open=investment',
      route: withRecord((record) => {
        record.plant.scope.en = html
        factOf(record, 'investment').label.en = html
        factOf(record, 'sportage').label.en = html
        for (const claim of factOf(record, 'investment').claims) claim.quote = html
        for (const statement of record.statements) statement.quote = html
        for (const source of Object.values(record.sources)) source.title = html
      }),
    })
    await page.locator('#ledger-heading').waitFor()
    expect(await wordsOf(page.locator('#ledger-heading'))).toBe(`${html}, $310 million`)
    expect(await wordsOf(page.locator('#figures > ul h2').first())).toBe(html)
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.locator('#root script').count()).toBe(0)
    expect(await page.title()).toBe('Kia Qazaqstan, to scale: the plant on the record')
  })
})

/** The first answer to every request for the record until Try again is used; then the next one. */
function answering(first: { status?: number; body?: string }, next: (route: Route) => Promise<void>) {
  return async (context: BrowserContext) => {
    let isRetried = false
    await context.exposeFunction('retried', () => {
      isRetried = true
    })
    await context.route(recordAddress, (route) =>
      isRetried ? next(route) : route.fulfill({ contentType: 'application/json', ...first }),
    )
  }
}

async function retry(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { retried?: () => Promise<void> }).retried?.())
  await page.getByRole('button', { name: 'Try again' }).click()
  await drawn(page)
  expect(await wordsOf(page.locator('#figures-robots'))).toBe('68')
  expect(await page.getByRole('alert').count()).toBe(0)
}

/** A clock that the test moves on; timers obey it too. */
function clockAt(context: BrowserContext, time: string): Promise<void> {
  return context.clock.install({ time })
}

function withoutClaims(record: Draft, ...facts: string[]): void {
  for (const id of facts) factOf(record, id).claims = []
}

function setAmount(record: Draft, id: string, claim: number, value: number): void {
  const one = claimsOf(record, id)[claim]
  if (one === undefined || !('value' in one)) throw new Error(`${id} has no amount at ${claim}`)
  one.value = value
}
