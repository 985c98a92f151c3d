import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage, type PageOptions } from '../browser/page.ts'
import { cutLines, labelsOf, overlapsOf, timelineChart } from './chartLabels.ts'
import { allWordsOf, charted, openCharted, painted, plainSpaces, searchOf, wordsOf } from './dashboard.ts'
import { boxOf, sidewaysPx } from './geometry.ts'
import { factOf, monthlyOutput, withRecord } from './record.ts'

const chart = timelineChart
const tip = '#timeline [data-side]'
/** What the chart lists below its drawing where it is narrow. */
const notes = '#timeline div:has(> div > [role="slider"]) > div > ul > li'

const openDashboard = (options?: PageOptions) => openCharted(options, '#timeline')
const drawn = (page: Page) => charted(page, '#timeline')

const days = ['2026-03-31', '2025-12-31', '2025-10-31', '2025-10-21', '2025-07-31', '2024-09-10', '2023-04-03']

/** Another day, as Back and Forward give it; the chart is that of the day once the band names it. */
async function goTo(page: Page, day: string): Promise<void> {
  await page.evaluate((asof) => {
    history.pushState(null, '', `${location.pathname}?asof=${asof}`)
    dispatchEvent(new PopStateEvent('popstate', { state: null }))
  }, day)
  const name = new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  await page.getByText(`As known on ${name}.`, { exact: true }).waitFor()
  await painted(page)
}

describe('the chart of the timeline', () => {
  it('comes by Recharts, in scripts apart from the first one', async () => {
    const { page, requests } = await openDashboard()
    expect(await page.locator(chart).count()).toBe(1)
    const first = await page.locator('head script[type="module"]').evaluateAll((all) => all.map((one) => one.outerHTML))
    expect(first).toHaveLength(1)
    const scripts = requests.filter((url) => url.includes('/assets/') && url.endsWith('.js'))
    const texts = await Promise.all(scripts.map(async (url) => (await fetch(url)).text()))
    const withRecharts = scripts.filter((_, index) => texts[index]?.includes('recharts-'))
    expect(withRecharts.length).toBeGreaterThan(0)
    for (const url of withRecharts) expect(first[0]).not.toContain(new URL(url).pathname.split('/').at(-1))
  })

  it('names every dated milestone and announced year, with no label over another, at every width', async () => {
    const { page } = await openDashboard({ width: 390, height: 844 })
    const faults: Record<number, unknown> = {}
    const lists: Record<number, readonly string[]> = {}
    for (const width of [320, 390, 820, 1024, 1280, 1440, 1920, 3840]) {
      await page.setViewportSize({ width, height: 1000 })
      await painted(page)
      const labels = await labelsOf(page)
      const text = labels.map((label) => label.text).join(' | ')
      const list = await allWordsOf(page.locator(notes))
      const missing = [...flags, ...(list.length === 0 ? drawnNotes : [])].filter((event) => !text.includes(event))
      lists[width] = list
      const overlaps = overlapsOf(labels)
      const cut = cutLines(labels, await boxOf(page, chart))
      const sideways = await sidewaysPx(page)
      if (missing.length + overlaps.length + cut.length + sideways > 0)
        faults[width] = { missing, overlaps, cut, sideways }
    }
    expect(faults).toEqual({})
    const none: string[] = []
    expect(lists).toEqual({
      320: listedNotes,
      390: listedNotes,
      820: listedNotes,
      1024: none,
      1280: none,
      1440: none,
      1920: none,
      3840: none,
    })
  })

  it('has no label over another and cuts none as known on any day at which its labels are others', async () => {
    const { page } = await openDashboard({ path: '?asof=2026-03-31', width: 390, height: 844 })
    const faults: Record<string, unknown> = {}
    for (const day of days) {
      await goTo(page, day)
      for (const width of [390, 1024, 1440, 1920]) {
        await page.setViewportSize({ width, height: 1000 })
        await painted(page)
        const labels = await labelsOf(page)
        expect(labels.length).toBeGreaterThan(3)
        const overlaps = overlapsOf(labels)
        const { left, right } = await boxOf(page, chart)
        const cut = labels
          .flatMap(({ lines }) => lines)
          .filter((line) => line.left < left - 1 || line.right > right + 1)
        if (overlaps.length + cut.length > 0) faults[`${day} ${width}`] = { overlaps, cut }
      }
    }
    expect(faults).toEqual({})
  })

  it('goes through the months by the keyboard and reads each out', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 })
    const slider = page.getByRole('slider', { name: 'Month on the timeline' })
    const read = async () => plainSpaces((await slider.getAttribute('aria-valuetext')) ?? '')
    await slider.focus()
    expect(await slider.getAttribute('aria-valuemax')).toBe('57')
    expect(await read()).toBe(
      'November 2026. Month not complete, or before the opening. Capacity 5,833 cars. No dated event',
    )
    const pressing = async (keys: string) => {
      for (const key of keys.split(' ')) await page.keyboard.press(key)
      return read()
    }
    expect(await pressing('ArrowLeft')).toBe('October 2026. Output not reported. Capacity 5,833 cars. No dated event')
    expect(await pressing('ArrowDown')).toBe('September 2026. Output not reported. Capacity 5,833 cars. No dated event')
    expect(await pressing('ArrowRight ArrowUp')).toMatch(/^November 2026\. /)
    expect(await pressing('PageDown ArrowLeft')).toBe(
      'October 2025. Month not complete, or before the opening. 21 October 2025: Plant opened. October 2025: Sorento production started',
    )
    expect(await pressing('ArrowRight ArrowRight ArrowRight')).toBe(
      'January 2026. Output not reported. Capacity 5,833 cars. January 2026: New-generation Sportage production to start, no confirmation on record',
    )
    expect(await pressing('Home')).toBe(
      'April 2023. Month not complete, or before the opening. 3 April 2023: New plant announced. April 2023: Roman Sklyar and Ho Sung Song met in Seoul',
    )
    expect(await pressing('ArrowLeft')).toMatch(/^April 2023\. /)
    expect(await pressing('End')).toBe(
      'December 2027. Month not complete, or before the opening. Capacity 5,833 cars. No dated event',
    )
    expect(await pressing('PageUp')).toMatch(/^December 2027\. /)
    expect(await pressing('PageDown')).toMatch(/^December 2026\. /)
    expect(await slider.getAttribute('aria-valuenow')).toBe('45')
    expect(await wordsOf(page.locator(tip))).toBe(
      'December 2026 Month not complete, or before the opening Capacity 5,833 cars No dated event',
    )
    await page.keyboard.press('Escape')
    await page.locator(tip).waitFor({ state: 'detached' })
    expect(await pressing('ArrowLeft')).toMatch(/^November 2026\. /)
    expect(await slider.getAttribute('aria-valuenow')).toBe('44')
  })

  it('says the pointed month, lets the pointer onto what it says, and puts it away on Escape', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 })
    const { x, y } = await placeOf(page, 'PageDown', 'ArrowLeft')
    const said =
      'October 2025 Month not complete, or before the opening 21 October 2025: Plant opened October 2025: Sorento production started'
    expect(await page.locator(tip).count()).toBe(0)
    await page.mouse.move(x, y)
    await page.locator(tip).waitFor()
    expect(await wordsOf(page.locator(tip))).toBe(said)

    const box = await boxOf(page, tip)
    await page.mouse.move(Math.min(Math.max(x, box.left + 4), box.right - 4), (box.top + box.bottom) / 2, { steps: 15 })
    expect(await page.locator(tip).evaluate((element) => element.matches(':hover'))).toBe(true)
    expect(await wordsOf(page.locator(tip))).toBe(said)

    await page.keyboard.press('Escape')
    await page.locator(tip).waitFor({ state: 'detached' })
    await page.mouse.move(x, y)
    expect(await page.locator(tip).count()).toBe(0)
    await page.mouse.move(x + 60, y)
    await page.locator(tip).waitFor()
    await page.mouse.move(5, 5)
    await page.locator(tip).waitFor({ state: 'detached' })
  })

  it('cuts no label on a phone with the reader’s letters of twice the size', async () => {
    const { page } = await openDashboard({ width: 320, height: 844, withoutPolicy: true })
    await page.addStyleTag({ content: 'html { font-size: 32px !important }' })
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      await painted(page)
      const { left, right } = await boxOf(page, chart)
      const labels = await labelsOf(page)
      const cut = labels.flatMap(({ lines }) => lines).filter((line) => line.left < left - 1 || line.right > right + 1)
      expect(labels.length).toBeGreaterThan(5)
      expect([cut, overlapsOf(labels)]).toEqual([[], []])
    }
  })

  it('runs down on a phone, and is a vertical slider there', async () => {
    const { page } = await openDashboard({ width: 390, height: 844 })
    expect(await page.getByRole('slider', { name: 'Month on the timeline' }).getAttribute('aria-orientation')).toBe(
      'vertical',
    )
    const { left, right, top, bottom } = await boxOf(page, chart)
    expect(bottom - top).toBeGreaterThan(2 * (right - left))
  })

  it('goes to later months with the keys that point down where it runs down', async () => {
    const { page } = await openDashboard({ width: 390, height: 844 })
    const slider = page.getByRole('slider', { name: 'Month on the timeline' })
    await slider.focus()
    const months: string[] = []
    for (const key of ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'PageUp', 'ArrowRight', 'ArrowLeft']) {
      await page.keyboard.press(key)
      const text = plainSpaces((await slider.getAttribute('aria-valuetext')) ?? '')
      months.push(`${key}: ${text.split('.')[0]}`)
    }
    expect(months).toEqual([
      'ArrowDown: December 2026',
      'ArrowUp: November 2026',
      'PageDown: November 2027',
      'PageUp: November 2026',
      'PageUp: November 2025',
      'ArrowRight: December 2025',
      'ArrowLeft: November 2025',
    ])
  })

  it('shows the month that is tapped on a phone', async () => {
    const { page } = await openDashboard({ width: 390, height: 844, touch: true })
    const slider = page.getByRole('slider', { name: 'Month on the timeline' })
    const { x, y } = await placeOf(page, 'PageUp', 'ArrowUp')
    expect(await page.locator(tip).count()).toBe(0)
    await page.touchscreen.tap(x, y)
    await page.locator(tip).waitFor()
    expect(await wordsOf(page.locator(tip))).toBe(
      'October 2025 Month not complete, or before the opening 21 October 2025: Plant opened October 2025: Sorento production started',
    )
    const { top, bottom } = await boxOf(page, chart)
    await page.touchscreen.tap(x, y - (3 * (bottom - top)) / 57)
    await page.locator(tip, { hasText: 'July' }).waitFor()
    expect(await wordsOf(page.locator(tip))).toBe(
      'July 2025 Month not complete, or before the opening July 2025: Pilot assembly began',
    )
    expect(await slider.getAttribute('aria-valuenow')).toBe('28')
  })
})

describe('the table of the timeline', () => {
  it('holds the rows of the chart, and an address of its own', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 })
    const form = page.getByRole('group', { name: 'Show as' })
    await form.getByRole('button', { name: 'Table' }).click()
    await page.locator(chart).waitFor({ state: 'detached' })
    expect(await searchOf(page)).toBe('?timeline=table')
    expect(await tableRows(page)).toEqual(rows)
    await page.reload()
    await drawn(page)
    expect(await allWordsOf(page.locator('#timeline thead th'))).toEqual(['When', 'What', 'State', 'Who says so'])
    expect(await form.getByRole('button', { name: 'Table' }).getAttribute('aria-pressed')).toBe('true')
    await form.getByRole('button', { name: 'Chart' }).click()
    await page.locator(chart).waitFor()
    expect(await searchOf(page)).toBe('')
  })

  it('stands in where the script of the chart does not come', async () => {
    const { page } = await openPage({
      route: (context) => context.route('**/TimelineChart-*.js', (route) => route.abort()),
      expects: [/Failed to load resource: net::ERR_FAILED/, /Failed to fetch dynamically imported module/],
    })
    await page.locator('html[data-usable="all"]').waitFor()
    await page.locator('#timeline').scrollIntoViewIfNeeded()
    await page.locator('#timeline').getByRole('alert').waitFor()
    expect(await wordsOf(page.locator('#timeline').getByRole('alert'))).toBe(
      'The chart could not be loaded. The table holds the same rows.',
    )
    expect((await tableRows(page)).slice(0, 2)).toEqual(rows.slice(0, 2))
  })
})

describe('reported output', () => {
  it('draws a bar for each month reported, and none for a month without a figure', async () => {
    const { page } = await openDashboard({
      width: 1440,
      height: 900,
      route: withRecord((record) => {
        const output = factOf(record, 'output')
        if (output.of !== 'amount') throw new Error('output is no amount')
        output.claims.push(
          monthlyOutput('2025-11', 800),
          monthlyOutput('2025-12', 1600),
          monthlyOutput('2026-02', 3200),
        )
      }),
    })
    const bars = page.locator('#timeline .recharts-bar-rectangle path')
    await bars.first().waitFor()
    const boxes = (await bars.all()).map((bar) => bar.boundingBox())
    const heights = (await Promise.all(boxes)).map((box) => box?.height ?? 0)
    expect(heights).toHaveLength(3)
    expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(2, 1)
    expect((heights[2] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(4, 1)

    const slider = page.getByRole('slider', { name: 'Month on the timeline' })
    await slider.focus()
    for (const key of ['PageDown', 'ArrowRight']) await page.keyboard.press(key)
    expect(plainSpaces((await slider.getAttribute('aria-valuetext')) ?? '')).toBe(
      'December 2025. 1,600 cars reported. Capacity 5,833 cars. No dated event',
    )
    await page.keyboard.press('ArrowRight')
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^January.2026\. Output not reported\. /)
    expect(await wordsOf(page.locator('#timeline'))).toContain(
      'Ink is cars reported built, on record for three months.',
    )
    expect(await wordsOf(page.getByRole('region', { name: 'State of the record' }))).toContain(
      'Output of three months reported',
    )

    await page.getByRole('button', { name: 'Table' }).click()
    const months = (await tableRows(page)).filter((row) => /cars reported|not reported/.test(row)).slice(0, 4)
    expect(months).toEqual([
      'November 2025 800 cars reported Reported Kia Corporation, 1 Apr 20261',
      'December 2025 1,600 cars reported Reported Kia Corporation, 1 Apr 20261',
      'January 2026 Output not reported Not on record',
      'February 2026 3,200 cars reported Reported Kia Corporation, 1 Apr 20261',
    ])
  })
})

const flags = [
  '3 April 2023 New plant announced',
  'April 2023: Roman Sklyar and Ho Sung Song met in Seoul',
  'October 2023 Construction started',
  '11 November 2023 Ceremony held at the start of construction',
  'By 10 September 2024 Localisation centre’s construction started',
  'July 2025 Pilot assembly began',
  '21 October 2025 Plant opened',
  'October 2025: Sorento production started',
  'January 2026 New-generation Sportage production to start, no confirmation on record',
  'Checked 22 Nov 2026',
]

/** In the drawing where it is wide. */
const drawnNotes = [
  'Early 2026: Component plant to be completed, no confirmation on record',
  '2026: Third model’s production to start, announced',
  'At least 3,000 cars announced for 2025, no confirmation on record',
  '30,000 cars announced for 2026, including 20,000 cars by small-unit assembly',
  'About 24 months from the start of construction to the opening',
  'Ceiling, up to 70,000 a year',
  '5,833 a month',
  'No monthly output on record. Each open slot takes a solid bar when a month is reported.',
  'Expansion No date given Second stage, up to 90,000 a year: one weak source',
]

/** The same as a list where it is narrow. */
const listedNotes = [
  'At least 3,000 cars announced for 2025, no confirmation on record',
  '30,000 cars announced for 2026, including 20,000 cars by small-unit assembly',
  'Early 2026: Component plant to be completed, no confirmation on record',
  '2026: Third model’s production to start, announced',
  'Expansion. No date given. Second stage, up to 90,000 a year: one weak source',
  'About 24 months from the start of construction to the opening',
  'Ceiling, up to 70,000 a year, 5,833 a month',
  'No monthly output on record. Each open slot takes a solid bar when a month is reported.',
]

const rows = [
  '3 April 2023 New plant announced Reported Office of the President of Kazakhstan (Akorda), 3 Apr 202326',
  'April 2023 Roman Sklyar and Ho Sung Song met in Seoul Reported Arbat.media, 14 Apr 202336',
  'October 2023 Construction started Reported Office of the President of Kazakhstan (Akorda), 10 Sep 202411',
  '11 November 2023 Ceremony held at the start of construction Reported Government of Kazakhstan, 13 Nov 20236',
  'By 10 September 2024 Localisation centre’s construction started Reported Office of the President of Kazakhstan (Akorda), 10 Sep 202411',
  'July 2025 Pilot assembly began Reported Kazakhstanskaya Pravda, 23 Oct 20254',
  '21 October 2025 Plant opened Reported The Astana Times, 21 Oct 20253',
  'October 2025 Sorento production started Reported Kia Corporation, 21 Oct 20258',
  'November 2025 Output not reported Not on record',
  'December 2025 Output not reported Not on record',
  '2025 At least 3,000 cars announced for 2025, no confirmation on record Announced, date passed Kostanay regional authorities, 23 Dec 20255',
  'January 2026 New-generation Sportage production to start, no confirmation on record Announced, date passed Kia Corporation, 21 Oct 20251',
  ...['January', 'February', 'March', 'April', 'May'].map((month) => `${month} 2026 Output not reported Not on record`),
  'Early 2026 Component plant to be completed, no confirmation on record Announced, date passed qagro.kz, 20 Feb 202513',
  ...['June', 'July', 'August', 'September', 'October'].map(
    (month) => `${month} 2026 Output not reported Not on record`,
  ),
  '2026 Third model’s production to start, announced Announced Kazakhstanskaya Pravda, 23 Oct 20254',
  '2026 30,000 cars announced for 2026, including 20,000 cars by small-unit assembly Announced Kostanay regional authorities, 23 Dec 20255',
  'No date given Production to expand with market demand and localisation goals, announced Announced Kia Corporation, 21 Oct 20251',
  'No date given Corporate training centre to open, announced Announced Qazinform, 21 Oct 202514',
]

function tableRows(page: Page): Promise<string[]> {
  return allWordsOf(page.locator('#timeline tbody tr'))
}

/** The place of October 2025, taken from the frame that the keyboard draws around it. */
async function placeOf(page: Page, ...keys: string[]): Promise<{ x: number; y: number }> {
  const slider = page.getByRole('slider', { name: 'Month on the timeline' })
  await slider.focus()
  for (const key of keys) await page.keyboard.press(key)
  expect(await slider.getAttribute('aria-valuenow')).toBe('31')
  const frame = page.locator('[role="slider"] > div > div:last-child')
  await frame.scrollIntoViewIfNeeded()
  const box = await frame.boundingBox()
  if (box === null) throw new Error('The month has no frame')
  await slider.evaluate((element) => element.blur())
  await page.mouse.move(5, 5)
  await page.locator(tip).waitFor({ state: 'detached' })
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
