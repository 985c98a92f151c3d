import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it, vi } from 'vitest'
import { withTwentyYears } from '../../scripts/bench/grownRecord.ts'
import type { AmountClaim, Plant } from '../../src/plant/plantSchema.ts'
import { axeViolations } from '../browser/axe.ts'
import { openPage } from '../browser/page.ts'
import { sheetsOf } from '../browser/sheets.ts'
import { cutLines, labelsOf, overlapsOf, timelineChart } from './chartLabels.ts'
import { openCharted, openDashboard, painted, plainSpaces, wordsOf } from './dashboard.ts'
import { boxesOf, boxOf, sidewaysPx, spilledTexts } from './geometry.ts'
import { recordAddress } from './record.ts'

// One long page is laid out at many widths.
vi.setConfig({ testTimeout: 120_000 })

/** Where the record has gaps: three months of one year, one of another, and the whole of a third. */
const missing = (period = '') => ['2031-02', '2031-03', '2031-04', '2038-07'].includes(period) || /^2035-/.test(period)
const bars = '#timeline .recharts-bar-rectangle path'
/** As `leastPeriodRem` promises. */
const leastRem = 0.75
const betweenBarsPx = 3

/** The record of the bench, twenty years on, with gaps; by a clock of that day. */
async function twentyYears(context: BrowserContext): Promise<void> {
  const plant = withTwentyYears(JSON.parse(readFileSync('public/data/plant.json', 'utf8')) as Plant)
  const output = plant.facts['output']
  if (output?.of !== 'amount') throw new Error('The record has no output')
  const claims = output.claims.filter((claim: AmountClaim) => claim.kind === 'plan' || !missing(claim.period))
  const body = JSON.stringify({ ...plant, facts: { ...plant.facts, output: { ...output, claims } } })
  await context.clock.setFixedTime(`${plant.checked}T12:00:00+05:00`)
  await context.route(recordAddress, (route) => route.fulfill({ contentType: 'application/json', body }))
}

const said = {
  '': {
    quarter: 'Months are summed by quarter. There is no room for each.',
    year: 'Months are summed by year. There is no room for each.',
    part: 'A slot at the end of a bar: some of its months are not on record.',
  },
  'ru/': {
    quarter: 'Месяцы сложены по кварталам. Для каждого в отдельности не хватает места.',
    year: 'Месяцы сложены по годам. Для каждого в отдельности не хватает места.',
    part: 'Пустое место на конце столбца: данных о некоторых его месяцах в досье нет.',
  },
} as const

const widths = [
  [390, 'quarter'],
  [820, 'quarter'],
  [1024, 'year'],
  [1440, 'quarter'],
  [1920, 'quarter'],
  [3840, 'quarter'],
] as const

describe('the timeline of twenty years', () => {
  it.each(['', 'ru/'] as const)(
    'at "%s" says that months are summed, gives each bar its width, and lays no label over another or cuts it',
    async (path) => {
      const { page } = await openCharted(
        { path, width: 390, height: 844, route: twentyYears, pixelRatio: 0.5 },
        '#timeline',
      )
      for (const [width, unit] of widths) {
        await page.setViewportSize({ width, height: 1000 })
        await painted(page)
        const labels = await labelsOf(page)
        const text = plainSpaces(labels.map((label) => label.text).join(' | '))
        expect(text).toContain(said[path][unit])
        expect(text).toContain(said[path].part)
        const described = page.locator(`[id="${await slider(page).getAttribute('aria-describedby')}"]`)
        expect(plainSpaces((await described.textContent()) ?? '')).toContain(`${said[path][unit]} ${said[path].part}`)
        expect({
          width,
          overlaps: overlapsOf(labels),
          cut: cutLines(labels, await boxOf(page, timelineChart)),
        }).toEqual({ width, overlaps: [], cut: [] })
        expect(await sidewaysPx(page)).toBe(0)
        const years = labels.filter((label) => /^20\d\d$/.test(label.text))
        expect(years.length).toBeGreaterThan(10)
        const remPx = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
        const boxes = await boxesOf(page, bars)
        expect(boxes).toHaveLength(unit === 'year' ? 20 : 77)
        const least = Math.min(...boxes.map((box) => (width < 1000 ? box.bottom - box.top : box.right - box.left)))
        expect(least + betweenBarsPx).toBeGreaterThanOrEqual(leastRem * remPx - 0.1)
      }
    },
  )

  it('is gone through by quarters and by years, and says of each how many of its months are on record', async () => {
    const { page } = await openCharted({ width: 1440, height: 900, route: twentyYears }, '#timeline')
    await slider(page).focus()
    expect(await valueAfter(page)).toBe(
      'Q4 2046. 1 of 3 months on record, 4,863 cars in all. Capacity 17,500 cars. No dated event',
    )
    expect(await valueAfter(page, 'ArrowLeft')).toMatch(/^Q3 2046\. 3 of 3 months on record, /)
    expect(await valueAfter(page, 'PageDown')).toMatch(/^Q3 2045\. 3 of 3 months on record, /)
    expect(await valueAfter(page, ...Array<string>(7).fill('PageDown'))).toBe(
      'Q3 2038. 2 of 3 months on record, 7,011 cars in all. Capacity 17,500 cars. No dated event',
    )
    expect(await valueAfter(page, 'PageDown', 'PageDown', 'PageDown')).toBe(
      'Q3 2035. None of its months is on record. Capacity 17,500 cars. No dated event',
    )
    expect(await valueAfter(page, 'End')).toBe(
      'Q4 2047. No complete month since the opening. Capacity 17,500 cars. No dated event',
    )
    expect(await slider(page).getAttribute('aria-valuemax')).toBe('99')

    await page.setViewportSize({ width: 1024, height: 900 })
    await painted(page)
    expect(await slider(page).getAttribute('aria-valuemax')).toBe('25')
    expect(await slider(page).getAttribute('aria-label')).toBe('Year on the timeline')
    expect(await valueAfter(page)).toMatch(/^2047\. /)
    expect(await valueAfter(page, 'PageDown', 'ArrowLeft', 'ArrowLeft')).toMatch(/^2035\. None of its months is on/)
    expect(await valueAfter(page, ...Array<string>(4).fill('ArrowLeft'))).toBe(
      '2031. 9 of 12 months on record, 36,470 cars in all. Capacity 70,000 cars. No dated event',
    )
    expect(await wordsOf(page.locator('#timeline [data-side]'))).toContain('9 of 12 months on record')
    expect(await wordsOf(page.locator('#timeline'))).toContain(
      'Gold is the ceiling, the annual capacity of up to 70,000',
    )
  })

  it('has every month in its table, folded by years, and nothing for axe to find there or at the chart', async () => {
    const { page } = await openCharted({ width: 390, height: 844, route: twentyYears }, '#timeline')
    expect(await axeViolations(page, '#timeline')).toEqual([])
    await page.locator('#timeline').getByRole('button', { name: 'Table' }).click()
    const years = page.locator('#timeline details')
    await years.first().waitFor()
    expect(await years.count()).toBe(22)
    expect(await page.locator('#timeline details tbody tr').count()).toBe(252)
    const year = years.filter({ hasText: '2031. 9 of 12 months on record, 36,470 cars in all' })
    await year.locator('summary').click()
    expect(await year.locator('tbody tr').count()).toBe(12)
    expect((await wordsOf(year.locator('tbody tr').nth(2))).replace(/\s/g, ' ')).toBe(
      'March 2031 Output not reported Not on record',
    )
    expect(await spilledTexts(page, '#timeline summary')).toEqual([])
    expect(await sidewaysPx(page)).toBe(0)
    expect(await axeViolations(page, '#timeline')).toEqual([])
  })

  it('says on paper too that months are summed', async () => {
    const { page, context } = await openCharted({ width: 1440, height: 900, route: twentyYears }, '#timeline')
    const sheets = await sheetsOf(context, await page.pdf({ preferCSSPageSize: true, pageRanges: '1-3' }))
    const words = plainSpaces(sheets.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' '))
    expect(words).toContain('Months are summed by year.')
  })
})

describe('on the stage, twenty years', () => {
  const stage = '[data-scene="timeline"]'

  it.each(['', 'ru/'] as const)('stand at "%s" as bars of years on the last line, which says so', async (path) => {
    const { page } = await openPage({
      path: `${path}?present&scene=timeline&step=99`,
      width: 1920,
      height: 1080,
      route: twentyYears,
      pixelRatio: 0.5,
    })
    await page.locator(`${stage} rect[data-period]`).first().waitFor()
    for (const [width, height, letters] of [
      [1920, 1080, 24],
      [3840, 2160, 24],
      [3840, 1080, 20],
      [1080, 1920, 24],
    ] as const) {
      await page.setViewportSize({ width, height })
      await painted(page)
      await page.evaluate(() => document.fonts.ready)
      const boxes = await boxesOf(page, `${stage} rect[data-period]`)
      expect(boxes).toHaveLength(20)
      const least = Math.min(...boxes.map(({ left, right }) => right - left))
      expect(least).toBeGreaterThanOrEqual((0.55 * Math.min(width, height)) / letters)
      const labels = await labelsOf(page, `${stage} svg[role="img"]`)
      expect(labels.length).toBeGreaterThan(3)
      const svg = await boxOf(page, `${stage} svg[role="img"]`)
      expect({ width, overlaps: overlapsOf(labels), cut: cutLines(labels, svg) }).toEqual({
        width,
        overlaps: [],
        cut: [],
      })
      expect(await spilledTexts(page, `${stage} [data-room] span`)).toEqual([])
      expect(await wordsOf(page.locator(stage))).toContain(said[path].year.split('. ')[0])
    }
    expect(await axeViolations(page)).toEqual([])
  })

  it('stand there only when their turn has come', async () => {
    const { page } = await openDashboardStage('?present&scene=timeline&step=2')
    expect(await page.locator(`${stage} svg[role="img"]`).count()).toBe(1)
    expect(await page.locator(`${stage} rect[data-period]`).count()).toBe(0)
  })

  async function openDashboardStage(path: string) {
    const opened = await openPage({ path, width: 1920, height: 1080, route: twentyYears })
    await opened.page.locator(`${stage} svg[role="img"]`).waitFor()
    return opened
  }
})

it('The record as it is has room for each month, and says nothing of sums', async () => {
  const { page } = await openDashboard({ width: 1440, height: 900 })
  expect(await slider(page).getAttribute('aria-label')).toBe('Month on the timeline')
  expect(await page.locator('#timeline').textContent()).not.toContain('summed')
})

function slider(page: Page) {
  return page.locator('#timeline [role="slider"]')
}

/** What the slider says after some keys. */
async function valueAfter(page: Page, ...keys: string[]): Promise<string> {
  for (const key of keys) await page.keyboard.press(key)
  return plainSpaces((await slider(page).getAttribute('aria-valuetext')) ?? '')
}
