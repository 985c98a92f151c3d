import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../browser/axe.ts'
import { openPage, type PageOptions } from '../browser/page.ts'
import { painted, plainSpaces, searchOf, wordsOf } from './dashboard.ts'
import { sidewaysPx } from './geometry.ts'
import { recordAddress } from './record.ts'

/** A wall, and the presenter's window that its key opens. */
async function openBoth(path = '?present', options: PageOptions = {}) {
  const opened = await openPage({ width: 1920, height: 1080, ...options, path })
  const wall = opened.page
  await wall.locator('[data-scene]').waitFor()
  const speaker = await openSpeaker(wall)
  await wordsAppear(speaker, 'Wall connected, 1920 × 1080')
  return { ...opened, wall, speaker }
}

async function openSpeaker(wall: Page): Promise<Page> {
  const opened = wall.context().waitForEvent('page')
  await wall.keyboard.press('s')
  const speaker = await opened
  await speaker.setViewportSize({ width: 1440, height: 900 })
  await speaker.getByRole('heading', { name: 'Presenter’s window' }).waitFor()
  return speaker
}

function wordsAppear(page: Page, words: string) {
  return page.getByText(words).first().waitFor()
}

/** Both are at one place. */
async function bothAt(wall: Page, speaker: Page, place: string) {
  await wall.waitForFunction((search) => location.search === search, `?present${place}`)
  await speaker.waitForFunction((search) => location.search === search, `?speaker${place}`)
}

function pictureOn(speaker: Page) {
  return speaker.frameLocator('section[aria-label="On the wall now"] iframe').locator('main')
}

describe('the presenter’s window', () => {
  it('leads the wall and follows it, and shows live what is on it and what comes next', async () => {
    const { wall, speaker } = await openBoth('?present&scene=timeline')
    await speaker.keyboard.press('PageDown')
    await bothAt(wall, speaker, '&scene=timeline&step=1')
    await wall.keyboard.press('6')
    await bothAt(wall, speaker, '&scene=people')
    for (let step = 0; step < 3; step++) await speaker.keyboard.press('ArrowRight')
    await bothAt(wall, speaker, '&scene=people&step=3')
    await speaker.getByRole('button', { name: '7 Process' }).click()
    await bothAt(wall, speaker, '&scene=process')
    const onWall = () => wordsOf(wall.getByRole('main'))
    await pictureOn(speaker).getByText('41 of 68 robots weld').waitFor()
    expect(await wordsOf(pictureOn(speaker))).toBe(await onWall())
    const next = plainSpaces(await speaker.frameLocator('section:has(h2) iframe').locator('main').innerText())
    await speaker.keyboard.press('ArrowRight')
    await bothAt(wall, speaker, '&scene=peers')
    expect(await onWall()).toBe(next)
    await speaker.waitForFunction(
      (words) => document.querySelector('iframe')?.contentDocument?.querySelector('h1')?.textContent === words,
      await wall.locator('h1').textContent(),
    )
  })

  it('shows the notes of the scene and its sources by mark, and puts a figure’s claims on the wall; blanks it; sets its language apart', async () => {
    const { wall, speaker } = await openBoth('?present&scene=figures')
    await wordsAppear(speaker, '“Kia says $310 million of direct investment”')
    const words = await wordsOf(speaker.getByRole('region', { name: 'Notes' }))
    expect(words).toContain('If asked')
    expect(words).toContain('Reported High-precision robots: 68')
    expect(words).toContain('Sources differ Others say')
    await speaker.getByRole('button', { name: 'Show on the wall who says: High-precision robots' }).click()
    await wall.getByRole('dialog', { name: 'High-precision robots' }).waitFor()
    await bothAt(wall, speaker, '&scene=figures&open=robots')
    await speaker.keyboard.press('Escape')
    await bothAt(wall, speaker, '&scene=figures')
    await speaker.getByRole('button', { name: 'Blank wall' }).click()
    await wall.locator('[data-colour="black"]').waitFor()
    await speaker.getByRole('button', { name: 'Show wall' }).click()
    await wall.locator('[data-colour]').waitFor({ state: 'detached' })
    await wall.keyboard.press('w')
    await speaker.getByRole('button', { name: 'Show wall' }).waitFor()
    await speaker.keyboard.press('Escape')
    await wall.locator('[data-colour]').waitFor({ state: 'detached' })
    expect(await searchOf(wall)).toBe('?present&scene=figures')
    await speaker.getByRole('group', { name: 'Wall in' }).getByRole('button', { name: '한국어' }).click()
    await wall.locator('html[lang="ko"]').waitFor({ state: 'attached' })
    await pictureOn(speaker).getByText('직접 투자').first().waitFor()
    await speaker.getByRole('group', { name: 'Notes in' }).getByRole('button', { name: 'Русский' }).click()
    await wordsAppear(speaker, 'Говорить')
    expect(await speaker.locator('html').getAttribute('lang')).toBe('ru')
    expect(await wall.locator('html').getAttribute('lang')).toBe('ko')
    await speaker.keyboard.press('l')
    await wall.locator('html[lang="en"]').waitFor({ state: 'attached' })
    expect(await speaker.locator('html').getAttribute('lang')).toBe('ru')
  })

  it('counts the time from the first step against the plan, and starts again when asked', async () => {
    const { wall, speaker } = await openBoth()
    await wordsAppear(speaker, 'of 14:50')
    expect(await speaker.getByRole('timer').innerText()).toBe('00:00')
    await wall.keyboard.press('4')
    await speaker.getByText(/ahead of plan/).waitFor()
    await speaker.getByText('00:02').waitFor()
    await speaker.getByRole('button', { name: 'Start again from zero' }).click()
    await speaker.getByText('00:00').waitFor()
  })

  it('may be closed or killed: the wall goes on, and a new one finds place and time', async () => {
    const { context, wall, speaker } = await openBoth('?present&scene=peers')
    await speaker.keyboard.press('ArrowRight')
    await speaker.getByText('00:03').waitFor()
    const before = await wall.screenshot()
    await killed(context, speaker)
    expect((await wall.screenshot()).equals(before)).toBe(true)
    await wall.keyboard.press('ArrowLeft')
    const place = (await searchOf(wall)).replace('?present', '')
    const again = await openSpeaker(wall)
    await bothAt(wall, again, place)
    expect(await again.getByRole('timer').innerText()).not.toBe('00:00')
  })

  it('leads one wall of several, and its list of keys closes before anything on the wall does', async () => {
    const { context, wall, speaker } = await openBoth('?present&scene=figures')
    const other = await context.newPage()
    await other.goto(wall.url().replace('figures', 'place'))
    await other.locator('[data-scene="place"]').waitFor()
    await speaker.keyboard.press('b')
    await wall.locator('[data-colour="black"]').waitFor()
    await speaker.keyboard.press('F1')
    await speaker.getByRole('dialog', { name: 'Keys' }).waitFor()
    expect(
      await speaker.locator('header, main, nav').evaluateAll((all) => all.map((one) => one.hasAttribute('inert'))),
    ).toEqual([true, true, true])
    await speaker.keyboard.press('Escape')
    await speaker.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await wall.locator('[data-colour="black"]').count()).toBe(1)
    await speaker.keyboard.press('4')
    await bothAt(wall, speaker, '&scene=timeline')
    expect(await searchOf(other)).toBe('?present&scene=place')
    expect(await other.locator('[data-colour]').count()).toBe(0)
  })

  it('goes by itself when the wall is gone, and opens it again at its own place', async () => {
    const { context, wall, speaker } = await openBoth('?present&scene=people')
    await wall.close()
    await wordsAppear(speaker, 'No wall connected')
    await speaker.keyboard.press('ArrowRight')
    expect(await searchOf(speaker)).toBe('?speaker&scene=people&step=1')
    const opened = context.waitForEvent('page')
    await speaker.getByRole('link', { name: 'Open the wall' }).click()
    const again = await opened
    await again.locator('[data-scene="people"]').waitFor()
    expect(await searchOf(again)).toBe('?present&scene=people&step=1')
    await wordsAppear(speaker, 'Wall connected')
  })

  it('becomes a link where the browser blocks it', async () => {
    const { page } = await openPage({
      path: '?present&scene=place',
      route: (context) => context.addInitScript(() => Object.assign(window, { open: () => null })),
    })
    await page.locator('[data-scene]').waitFor()
    await page.keyboard.press('s')
    const link = page.getByRole('link', { name: 'Open the presenter’s window' })
    expect(new URL((await link.getAttribute('href')) ?? '', page.url()).search).toBe('?speaker&scene=place')
    const opened = page.context().waitForEvent('page')
    await link.click()
    const speaker = await opened
    await wordsAppear(speaker, 'Wall connected')
    await speaker.keyboard.press('Home')
    await page.locator('[data-scene="opening"]').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('reaches the wall through storage where there is no BroadcastChannel', async () => {
    const { wall, speaker } = await openBoth('?present', {
      route: (context) => context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel')),
    })
    await speaker.keyboard.press('3')
    await bothAt(wall, speaker, '&scene=ceiling')
    await wall.keyboard.press('ArrowRight')
    await bothAt(wall, speaker, '&scene=timeline')
    expect(await wall.evaluate(() => localStorage.length)).toBe(0)
  })

  it('alone says what is wrong: no network, an old record, a record that was refused, notes that do not come', async () => {
    const net = { refused: false }
    const { context, wall, speaker } = await openBoth('?present&scene=timeline', {
      route: async (all) => {
        await all.clock.install({ time: '2027-03-01T12:00:00+05:00' })
        await all.route('**/data/notes.json', (route) => route.fulfill({ status: 500 }))
        await all.route(recordAddress, (route) =>
          net.refused ? route.fulfill({ body: '{"facts":' }) : route.continue(),
        )
      },
      expects: [/status of 500/],
    })
    const before = await wall.screenshot()
    await wordsAppear(speaker, 'Record last checked 22 November 2026, 99 days ago')
    await wordsAppear(speaker, 'The notes could not be read.')
    net.refused = true
    await context.clock.runFor('10:05')
    await wordsAppear(speaker, 'The newest record could not be taken.')
    await context.setOffline(true)
    await wordsAppear(speaker, 'No network.')
    expect((await wall.screenshot()).equals(before)).toBe(true)
    expect(await wall.getByRole('alert').count()).toBe(0)
    await context.setOffline(false)
  })

  it('fits a desk, a small laptop and a phone: nothing goes sideways, and axe finds nothing', async () => {
    const { page } = await openPage({ path: '?speaker&scene=figures' })
    await wordsAppear(page, 'If asked')
    for (const [width, height] of [
      [1440, 900],
      [1280, 720],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height })
      await painted(page)
      expect(await sidewaysPx(page)).toBe(0)
      if (width >= 900) expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height)
      expect(await axeViolations(page)).toEqual([])
    }
  })
})

/** Ends the window’s process without a word, as a crash does. */
async function killed(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page)
  await Promise.race([session.send('Page.crash').catch(() => {}), page.waitForEvent('crash')])
}
