import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeViolations } from '../browser/axe.ts'
import { openPage } from '../browser/page.ts'
import { sheetsOf } from '../browser/sheets.ts'
import { drawn, openDashboard, painted, plainSpaces, searchOf, wordsOf } from './dashboard.ts'

const day = '?asof=2024-09-10'

/** Phones and desks, light and dark. The same scenes are looked at in the other languages as they stand now. */
const looks = [
  ['kk/', 1440, 'light'],
  ['ru/', 390, 'dark'],
] as const

describe('the page as it was known on an earlier day', () => {
  test('shows what was on record then, and says what was not', async () => {
    const { page } = await openDashboard({ path: day, width: 1440, height: 900 })
    expect(await wordsOf(page.locator('[role="status"]:has-text("As known")'))).toContain(
      'As known on 10 September 2024.',
    )
    expect(await wordsOf(page.locator('#figures-investment'))).toBe('$200 million')
    expect(await wordsOf(page.locator('#figures-robots'))).toBe('70')
    expect(await page.locator('#figures-site-area').count()).toBe(0)
    expect(await wordsOf(page.locator('#opening figcaption'))).toContain('No area on record')
    expect(await wordsOf(page.locator('#timeline-sorento'))).toContain('October 2025, announced')
    expect(await page.getByText('$310').count()).toBe(0)
    expect(await page.getByText('Not on record are Kia’s sales').count()).toBe(0)
  })

  test('is never preceded by the newest record that the build drew', async () => {
    const { page } = await openDashboard({
      path: day,
      route: (context) =>
        context.addInitScript(() => {
          const seen = { now: false }
          Object.assign(window, { seen })
          const look = () => {
            const figure = document.querySelector('#figures-investment')
            if (figure?.checkVisibility({ visibilityProperty: true }) && figure.textContent?.includes('310'))
              seen.now = true
            requestAnimationFrame(look)
          }
          look()
        }),
    })
    expect(await page.evaluate(() => (window as unknown as { seen: { now: boolean } }).seen.now)).toBe(false)
  })

  test('can be drawn whole on every day on which something became known', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 })
    const line = page.getByRole('slider', { name: 'Days on which something became known' })
    await line.focus()
    await page.keyboard.press('Home')
    const last = Number(await line.getAttribute('max'))
    expect(last).toBeGreaterThan(30)
    const faulty: string[] = []
    for (let at = 0; at <= last; at++) {
      const day = (await line.getAttribute('aria-valuetext')) ?? ''
      // The line is where it was put at once; the page follows.
      if (at < last) await page.locator('[role="status"] b', { hasText: day }).waitFor()
      await painted(page)
      const scenes = await page.locator('main > section[id], [data-first] > section[id]').count()
      if (scenes !== 14 || (await page.getByRole('alert').count()) > 0) faulty.push(day)
      await page.keyboard.press('ArrowRight')
    }
    expect(faulty).toEqual([])
  })

  test('is chosen by keys, typed, and left, while what one looks at stays where it is', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 })
    const line = page.getByRole('slider', { name: 'Days on which something became known' })
    await line.focus()
    const before = await top(page, '#timeline input[type="range"]')
    await page.keyboard.press('Home')
    await page.waitForFunction(() => location.search === '?asof=2023-04-03')
    await page.locator('#figures-investment').waitFor({ state: 'detached' })
    await expect.poll(() => top(page, '#timeline input[type="range"]')).toBeCloseTo(before, -1)
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => location.search !== '?asof=2023-04-03')
    await page.locator('#timeline input[type="date"]').fill('2024-09-10')
    await page.locator('#figures-robots:has-text("70")').waitFor()
    await page.getByRole('button', { name: 'Back to now' }).click()
    await page.locator('#figures-robots:has-text("68")').waitFor()
    expect(await searchOf(page)).toBe('')
  })

  test.each(looks)(
    'has no fault that axe finds, and nothing too wide, at "%s" at %s px',
    async (path, width, scheme) => {
      const { page } = await openDashboard({ path: `${path}${day}`, width, height: 900, scheme })
      expect(await axeViolations(page, '#root > div')).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    },
  )
})

describe('what became known between two days', () => {
  test.each(looks)(
    'is listed day by day, within the page and without a fault that axe finds, at "%s" at %s px',
    async (language, width, scheme) => {
      const path = `${language}?changes=2024-04-01..2025-12-31`
      const { page } = await openDashboard({ path, width, height: 900, scheme })
      await page.locator('#method ol h4').nth(15).waitFor()
      expect(await axeViolations(page, '#method')).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    },
  )

  test('leads to the page as known on one of its days', async () => {
    const { page } = await openDashboard({ path: '?changes=2024-04-01..2025-12-31', width: 1440, height: 900 })
    await page.getByRole('button', { name: '10 September 2024: the page as known then' }).press('Enter')
    await page.locator('#figures-robots:has-text("70")').waitFor()
    expect(await searchOf(page)).toBe('?asof=2024-09-10&changes=2024-04-01..2025-12-31')
  })
})

describe('the stage on an earlier day', () => {
  test('says so over every scene, goes on by keys, and leads back to the page of the same day', async () => {
    const { page } = await openDashboardOnStage(`${day}&present&scene=figures`)
    expect(await wordsOf(page.locator('[data-scene]'))).toContain('As known on 10 September 2024')
    expect(await wordsOf(page.locator('#figures-robots'))).toBe('70')
    for (let scene = 1; scene <= 8; scene++) {
      await page.keyboard.press(`Digit${scene}`)
      await page.getByText('As known on 10 September 2024').waitFor()
    }
    await page.keyboard.press('Digit2')
    await page.keyboard.press('BracketRight')
    await page.waitForFunction(() => !location.search.includes('asof=2024-09-10'))
    await page.keyboard.press('BracketLeft')
    await page.getByText('As known on 10 September 2024').waitFor()
    await page.keyboard.press('Escape')
    await drawn(page)
    expect(await searchOf(page)).toBe(day)
  })

  test('keeps the presenter’s window on its day', async () => {
    const { page: wall, context } = await openDashboardOnStage(`${day}&present&scene=figures`)
    const speaker = await context.newPage()
    await speaker.goto(wall.url().replace('present', 'speaker').replace('asof=2024-09-10&', ''))
    await speaker.waitForFunction(() => location.search.includes('asof=2024-09-10'))
    await speaker.getByText('The notes are about the newest record.').waitFor()
    await wall.bringToFront()
    await wall.keyboard.press('BracketLeft')
    await speaker.waitForFunction(() => !location.search.includes('asof=2024-09-10'))
    expect(await searchOf(speaker)).toContain('asof=2024-0')
  })

  test('is led from the presenter’s window where no wall is there', async () => {
    const { page } = await openPage({ path: `${day}&speaker` })
    await page.getByText('The notes are about the newest record.').waitFor()
    await page.keyboard.press('BracketLeft')
    await page.waitForFunction(() => /asof=2024-0[1-8]/.test(location.search))
  })

  test('tells once of a day that is none, and shows the newest record', async () => {
    const { page } = await openDashboardOnStage('?present&scene=figures&asof=2024-02-31')
    await page.getByText('The address names no day from 3 April 2023 to 22 November 2026.').waitFor()
    expect(await wordsOf(page.locator('#figures-robots'))).toBe('68')
    expect(await searchOf(page)).toBe('?present&scene=figures')
    await page.keyboard.press('ArrowRight')
    await page.locator('[data-scene="ceiling"]').waitFor()
    expect(await page.getByText('The address names no day').count()).toBe(0)
  })

  test('stays on an unattended wall, loop after loop', async () => {
    const { page } = await openPage({
      path: `?kiosk&seconds=10&scenes=figures&asof=2024-09-10`,
      route: (context) => context.clock.install({ time: '2026-11-22T12:00:00+05:00' }),
    })
    await page.locator('#figures-robots:has-text("70")').waitFor()
    for (let second = 0; second < 40; second++) await page.clock.runFor(1000)
    await page.getByText('As known on 10 September 2024').waitFor()
    expect(await page.getByText('$310').count()).toBe(0)
  })
})

test('On paper an earlier day stands at the foot of each sheet, and the choice of a day on none', async () => {
  const { page, context } = await openDashboard({ path: day, width: 1440, height: 900 })
  const sheets = await sheetsOf(context, await page.pdf({ preferCSSPageSize: true, printBackground: true }))
  const texts = sheets.map((sheet) => plainSpaces(sheet.texts.map(({ text }) => text).join(' ')))
  expect(texts.length).toBeGreaterThan(5)
  expect(texts.filter((text) => !text.includes('As known on 10 September 2024'))).toEqual([])
  expect(texts.filter((text) => /Back to now|\$310 million/.test(text))).toEqual([])
})

async function openDashboardOnStage(path: string) {
  const opened = await openPage({ path, width: 1920, height: 1080, pixelRatio: 0.5 })
  await opened.page.locator('[data-scene]').waitFor()
  return opened
}

async function top(page: Page, selector: string): Promise<number> {
  return page.evaluate((one) => Math.round(document.querySelector(one)?.getBoundingClientRect().top ?? 0), selector)
}
