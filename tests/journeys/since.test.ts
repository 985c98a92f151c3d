import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { languages } from '../../src/plant/languages.ts'
import { axeViolations } from '../browser/axe.ts'
import { openPage, type PageOptions } from '../browser/page.ts'
import { allWordsOf, drawn, laidOut, openDashboard, painted, searchOf, withoutStorage, wordsOf } from './dashboard.ts'
import { sidewaysPx, spilledTexts } from './geometry.ts'
import { claimsOf, type Draft, recordAddress, recordJson, withRecord } from './record.ts'

const note = 'section[data-waits]'
const key = 'newestEntrySeen'

/** The record as the publishers might have it next month: two claims and a statement later, entered on two days. */
function grow(record: Draft): void {
  record.checked = '2026-12-01'
  const [robots] = claimsOf(record, 'robots').slice(-1)
  const [area] = claimsOf(record, 'site-area').slice(-1)
  const [statement] = record.statements
  if (robots === undefined || area === undefined || statement === undefined) throw new Error('The record lacks them')
  claimsOf(record, 'robots').push({
    ...dated(robots),
    id: 'robots.new',
    published: '2026-11-30',
    recorded: '2026-12-01',
  })
  claimsOf(record, 'site-area').push({
    ...dated(area),
    id: 'area.new',
    published: '2026-11-25',
    recorded: '2026-11-26',
  })
  record.statements.push({ ...statement, id: 'statement.new', recorded: '2026-12-01' })
}

function dated<Saying extends { said?: unknown; rank?: unknown; reason?: unknown }>(saying: Saying): Saying {
  const { said: _, rank: _rank, reason: _reason, ...rest } = saying
  return rest as Saying
}

/** As on a device that has shown the record of a day before. */
const seenOn = (day: string) => (context: BrowserContext) =>
  context.addInitScript(
    ([name, value]) => {
      // Frames and pages without an address have no storage.
      if (location.protocol !== 'http:' || localStorage.getItem(name) !== null) return
      localStorage.setItem(name, value)
    },
    [key, day] as const,
  )

/** A visit after the record has grown. */
async function openReturning(options: PageOptions = {}) {
  return openDashboard({
    ...options,
    route: async (context) => {
      await seenOn('2026-11-22')(context)
      await withRecord(grow)(context)
    },
  })
}

const kept = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key)

describe('a reader who comes back', () => {
  it('is told nothing on the first visit, nor where nothing was entered, and only the day of the newest entry is kept', async () => {
    const { page } = await openDashboard()
    expect(await page.locator(note).count()).toBe(0)
    await page.reload()
    await drawn(page)
    await painted(page)
    expect(await page.locator(note).count()).toBe(0)
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ newestEntrySeen: '2026-11-22' })
  })

  it('is told on the next visit what was entered since, sees just that, and is not told again', async () => {
    const { page, context } = await openDashboard({ width: 1440, height: 900 })
    await withRecord(grow)(context)
    await page.reload()
    await drawn(page)
    expect(await wordsOf(page.locator(`${note} p`))).toBe(
      'Entered since your last visit (record of 22 November 2026): 2 claims about 2 facts, 1 statement.',
    )
    await page.locator(`${note} a`).press('Enter')
    expect(await searchOf(page)).toBe('?recorded=2026-11-22..')
    await page.locator(note).waitFor({ state: 'detached' })
    expect(await allWordsOf(page.locator('li[id^="recorded-"] summary'))).toEqual([
      '1 December 2026: 1 claim about 1 fact, 1 statement',
      '26 November 2026: 1 claim about 1 fact',
    ])
    expect((await allWordsOf(page.locator('li[id^="recorded-"] li'))).map((words) => words.slice(0, 40))).toEqual([
      expect.stringMatching(/^High-precision robots .*robots\. Kia/),
      expect.stringMatching(/^Kassym-Jomart Tokayev\./),
      expect.stringMatching(/^Site 70 ha\. Kazakhstanskaya Pravda/),
    ])
    const top = () => page.evaluate(() => document.querySelector('#change-log')?.getBoundingClientRect().top ?? 999)
    await expect.poll(top).toBeLessThan(60)
    // The keyboard goes on from there.
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Show all days')
    await page.reload()
    await drawn(page)
    expect(await page.locator(note).count()).toBe(0)
    expect(await page.locator('li[id^="recorded-"]').count()).toBe(2)
    await page.getByRole('button', { name: 'Show all days' }).click()
    await page.locator('li[id^="recorded-"]').nth(2).waitFor()
  })

  it('puts it away with the keyboard, and it stays away', async () => {
    const { page } = await openReturning()
    await page.locator(`${note} button`).press('Enter')
    await page.locator(note).waitFor({ state: 'detached' })
    await page.reload()
    await drawn(page)
    await painted(page)
    expect(await page.locator(note).count()).toBe(0)
    expect(await kept(page)).toBe('2026-12-01')
  })

  it.each([
    [390, 844],
    [1440, 900],
  ])('sees it without scrolling, and nothing has moved for it, at %i × %i', async (width, height) => {
    const first = await openDashboard({ width, height })
    const places = await placesOf(first.page)
    await first.close()
    // The record of the build itself: the page is taken over as it was drawn, and the note comes then.
    const { page } = await openDashboard({ width, height, route: seenOn('2026-01-01') })
    const box = await page.locator(note).boundingBox()
    expect(box && box.y + box.height).toBe(height)
    expect(box?.height).toBeLessThan(height / 5)
    expect(await placesOf(page)).toEqual(places)
    await page.locator(`${note} button`).click()
    await page.locator(note).waitFor({ state: 'detached' })
    expect(await placesOf(page)).toEqual(places)
  })

  it('reads on in the same note when a record comes meanwhile', async () => {
    const record = { isGrown: false }
    const bodies = [recordJson(() => {}), recordJson(grow)] as const
    const { page } = await openPage({
      route: async (context) => {
        await context.clock.install({ time: '2026-12-02T12:00:00+05:00' })
        await seenOn('2026-01-01')(context)
        await context.route(recordAddress, (route) =>
          route.fulfill({ contentType: 'application/json', body: bodies[record.isGrown ? 1 : 0] }),
        )
      },
    })
    await drawn(page)
    const words = page.locator(`${note} p`)
    expect(await wordsOf(words)).toContain('294 claims about 196 facts, 14 statements')
    await page.locator(note).evaluate((element) => {
      const seen = { gone: 0 }
      Object.assign(window, { seen })
      new MutationObserver((all) => {
        for (const { removedNodes } of all) if ([...removedNodes].some((one) => one.contains(element))) seen.gone++
      }).observe(document.body, { childList: true, subtree: true })
    })
    record.isGrown = true
    await page.clock.runFor(600_000)
    await page.locator(`${note} p`, { hasText: '296' }).waitFor()
    expect(await wordsOf(words)).toBe(
      'Entered since your last visit (record of 1 January 2026): 296 claims about 196 facts, 15 statements.',
    )
    expect(await page.evaluate(() => (window as unknown as { seen: { gone: number } }).seen.gone)).toBe(0)
    expect(await kept(page)).toBe('2026-12-01')
  })

  it.each(['?present', '?speaker', '?kiosk', '?asof=2024-09-10'])(
    'is told nothing at %s, which is no visit to the record',
    async (path) => {
      const { page } = await openPage({ path, route: seenOn('2026-01-01') })
      await page
        .locator(path === '?asof=2024-09-10' ? 'html[data-usable="all"]' : 'h1, h2')
        .first()
        .waitFor({ state: 'attached' })
      await painted(page)
      expect(await page.locator(note).count()).toBe(0)
      expect(await kept(page)).toBe('2026-01-01')
    },
  )

  it('is told on the page after an earlier day', async () => {
    const { page } = await openDashboard({ path: '?asof=2024-09-10', route: seenOn('2026-01-01') })
    await page.getByRole('button', { name: 'Back to now' }).click()
    await page.locator(note).waitFor()
    expect(await kept(page)).toBe('2026-11-22')
  })

  it('finds the page whole where storage is denied', async () => {
    const { page } = await openDashboard({ route: withoutStorage })
    expect(await page.locator(note).count()).toBe(0)
    expect(await page.locator('#change-log').count()).toBe(1)
  })

  it('is asked one thing at a time: a newer page first', async () => {
    const { page } = await openReturning()
    const newer = page.locator('footer > [role="status"]')
    await newer.evaluate((bar) => bar.setAttribute('data-shown', 'true'))
    expect(await page.locator(note).isVisible()).toBe(false)
    await newer.evaluate((bar) => bar.setAttribute('data-shown', 'false'))
    expect(await page.locator(note).isVisible()).toBe(true)
  })

  it.each(languages)('has no fault that axe finds and no word out of place, in "%s"', async (language) => {
    for (const width of language === 'ru' ? [320, 1440] : [320]) {
      // The list is open, as the note would open it, so that both are seen in one look.
      const path = `${language === 'en' ? '' : `${language}/`}?recorded=2026-11-22..`
      const { page, close } = await openReturning({ path, width, height: 800, touch: width < 700 })
      await page.locator('li[id^="recorded-"] li').first().waitFor()
      expect(await page.locator(note).count()).toBe(1)
      if (width === 320) {
        await page.emulateMedia({ colorScheme: language === 'en' ? 'light' : 'dark' })
        expect(await axeViolations(page, `${note}, div:has(> #change-log)`)).toEqual([])
      }
      await laidOut(page, '#change-log')
      expect(await spilledTexts(page, `${note} *, #change-log ~ *, li[id^="recorded-"] *`)).toEqual([])
      expect(await sidewaysPx(page)).toBe(0)
      await close()
    }
  })
})

describe('the change log on paper', () => {
  it('says with what the record began, lists what came since, and has no note', async () => {
    const { page } = await openReturning({ width: 1440, height: 900 })
    await page.emulateMedia({ media: 'print' })
    const log = page.locator('div:has(> #change-log)')
    await log.getByText('Kassym-Jomart Tokayev').waitFor()
    const words = await wordsOf(log)
    expect(words).toContain('The record began on 22 November 2026: 294 claims about 196 facts, 14 statements')
    expect(words).toContain('1 December 2026: 1 claim about 1 fact, 1 statement')
    expect(words).toContain('High-precision robots')
    expect(words).not.toContain('Show all days')
    expect(await page.locator(note).isVisible()).toBe(false)
    // Of the first day only the sum.
    expect(words).not.toContain('10 claims')
  })
})

describe('the feed', () => {
  it('is not there where the build was not told the address of the site', async () => {
    const { page } = await openDashboard()
    expect(await page.locator('link[type="application/atom+xml"]').count()).toBe(0)
    expect(await page.locator('a[type="application/atom+xml"]').count()).toBe(0)
    expect((await page.request.get(`${inject('siteUrl')}feed.xml`)).status()).toBe(404)
  })
})

/** Where the parts of the page stand that a reader sees first, and the next scene: charts further down come in their own time. */
async function placesOf(page: Page): Promise<unknown> {
  await painted(page)
  return page.evaluate(() =>
    [...document.querySelectorAll('header, [data-first], [data-first] > *, #ceiling')].map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect()
      return [part.id || part.tagName, x, y, width, height].join(' ')
    }),
  )
}
