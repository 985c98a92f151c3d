import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../browser/axe.ts'
import { type OpenedPage, openPage, type PageOptions } from '../browser/page.ts'
import { focused, laidOut, openCharted, painted } from './dashboard.ts'
import { boxesOf, boxOf, sidewaysPx, spilledTexts } from './geometry.ts'

const openDashboard = (options?: PageOptions) => openCharted(options, '#peers')

const bars = '#peers [role="img"] g[data-kind] rect'
const barRows = '#peers [role="img"] li[data-bar="true"]'
const tableRegion = '#peers section:has(> table)'

async function openPeers(options: PageOptions = {}): Promise<OpenedPage> {
  const opened = await openDashboard(options)
  await opened.page.locator('#peers .recharts-surface').waitFor()
  return opened
}

describe('the bars of the peers', () => {
  it('stand each in its row, clear of names and values, at every width and for every measure', async () => {
    const { page } = await openPeers({ width: 390, height: 844 })
    const faults: Record<string, unknown> = {}
    for (const width of [320, 390, 820, 1440, 3840]) {
      await page.setViewportSize({ width, height: 1000 })
      await painted(page)
      for (const measure of ['Site a car', 'Investment a car', 'Cars a robot', 'Jobs']) {
        await page.locator('#peers').getByRole('button', { name: measure, exact: true }).click()
        await painted(page)
        const [astray, sideways] = [await strayBars(page), await sidewaysPx(page)]
        const spilled = await spilledTexts(page, '#peers [role="img"] p, #peers fieldset')
        if (astray.length + spilled.length + sideways > 0) faults[`${width} ${measure}`] = { astray, spilled, sideways }
      }
    }
    expect(faults).toEqual({})
  })

  it('stay in their rows where the reader spaces the text out', async () => {
    const { page } = await openPeers({ width: 390, height: 844, withoutPolicy: true })
    await page.addStyleTag({
      content: '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }',
    })
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 1000 })
      await painted(page)
      expect(await strayBars(page)).toEqual([])
    }
  })

  it('find their room kept: the page is as high before they come as after', async () => {
    let release = () => {}
    const held = new Promise<void>((done) => {
      release = done
    })
    const { page } = await openPage({
      width: 1440,
      height: 900,
      route: (context) =>
        context.route(/PeersChart-.*\.js$/, async (route) => {
          await held
          await route.continue()
        }),
    })
    await page.locator('html[data-usable="all"]').waitFor()
    await laidOut(page)
    await page.locator('#peers').scrollIntoViewIfNeeded()
    // The slot has its height once React has measured the rows beside it.
    await page.locator('#peers [data-slot][style]').waitFor()
    const before = await boxOf(page, '#peers')
    expect(await page.locator('#peers [data-picture="wide"]').count()).toBe(1)
    release()
    await page.locator('#peers [data-picture]').first().waitFor({ state: 'detached' })
    expect(await page.locator(bars).count()).toBe(7)
    const after = await boxOf(page, '#peers')
    expect(Math.abs(after.bottom - after.top - (before.bottom - before.top))).toBeLessThan(0.5)
  })
})

describe('the table of the peers', () => {
  it('scrolls by itself on a phone, by the keyboard too, and keeps the names in sight', async () => {
    const { page } = await openPeers({ width: 390, height: 844 })
    await page.locator(tableRegion).focus()
    const name = '#peers tbody tr:first-child th'
    const before = await boxOf(page, name)
    await page.keyboard.press('End')
    for (let press = 0; press < 8; press += 1) await page.keyboard.press('ArrowRight')
    await page.waitForFunction((region) => (document.querySelector(region)?.scrollLeft ?? 0) > 100, tableRegion)
    expect((await boxOf(page, name)).left).toBeCloseTo(before.left, 0)
    expect(await sidewaysPx(page)).toBe(0)
  })
})

describe('axe', () => {
  it('finds nothing in the peers at 390 in light and at 1440 in dark, with claims and a fold open', async () => {
    const { page } = await openPeers({ width: 390, height: 900, path: '?measure=investment&order=name' })
    await page.locator('#peers summary').first().click()
    await page.locator('#peers-kia-georgia-robots').click()
    await focused(page, 'ledger-heading')
    expect(await axeViolations(page, '#peers')).toEqual([])
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await painted(page)
    expect(await axeViolations(page, '#peers')).toEqual([])
    await page.keyboard.press('Escape')
    await focused(page, 'peers-kia-georgia-robots')
  })
})

describe('the claims behind a figure of the table', () => {
  it.each([390, 1440])(
    'open right below its row at %i, as wide as what is seen, however far it is scrolled',
    async (width) => {
      const { page } = await openPeers({ width, height: 900 })
      await page.locator('#peers-kia-india-jobs').scrollIntoViewIfNeeded()
      await page.locator('#peers-kia-india-jobs').click()
      await focused(page, 'ledger-heading')
      const row = await boxOf(page, 'tr:has(> td #peers-kia-india-jobs)')
      const panel = await boxOf(page, '#peers section[data-fact="kia-india-jobs"]')
      expect(panel.top - row.bottom).toBeLessThan(60)
      expect(panel.left).toBeGreaterThanOrEqual(0)
      expect(panel.right).toBeLessThanOrEqual(width)
      expect(panel.right - panel.left).toBeGreaterThan(width * 0.8)
      expect(await axeViolations(page, '#peers')).toEqual([])
      await page.keyboard.press('Escape')
      await focused(page, 'peers-kia-india-jobs')
    },
  )
})

/** Bars that are not within their row, or that lie on its name or its value. */
async function strayBars(page: Page): Promise<string[]> {
  const [drawn, rows, names, values] = await Promise.all([
    boxesOf(page, bars),
    boxesOf(page, barRows),
    boxesOf(page, `${barRows} p:first-child span`),
    boxesOf(page, `${barRows} p:last-child > :first-child`),
  ])
  if (drawn.length === 0 || drawn.length !== rows.length) return [`${drawn.length} bars in ${rows.length} rows`]
  const sorted = [...drawn].sort((a, b) => a.top - b.top)
  return sorted.flatMap((bar, index) => {
    const [row, name, value] = [rows[index], names[index], values[index]]
    if (row === undefined || name === undefined || value === undefined) return [`row ${index} is not whole`]
    const isInRow = bar.top >= row.top - 0.5 && bar.bottom <= row.bottom + 0.5
    const isOffName = bar.left >= name.right || bar.top >= name.bottom - 3
    const isOffValue = bar.right <= value.left
    const isLevel = Math.abs((bar.top + bar.bottom) / 2 - (value.top + value.bottom) / 2) < 16
    return isInRow && isOffName && isOffValue && isLevel ? [] : [JSON.stringify({ index, bar, row, name, value })]
  })
}
