import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../browser/axe.ts'
import type { PageOptions } from '../browser/page.ts'
import { focused, openCharted, openDashboard as openUncharted, painted, wordsOf } from './dashboard.ts'
import { boxOf, sidewaysPx } from './geometry.ts'

const openDashboard = (options?: PageOptions) => openCharted(options, '#market')

const chart = '#market svg.recharts-surface'
const rows = '#market details'

describe('the panels of the market', () => {
  it('keep every number and year inside its panel, off the others and off the lines, at every width', async () => {
    const { page } = await openMarket({ width: 390, height: 844 })
    const faults: Record<number, unknown> = {}
    const numbers: Record<number, string> = {}
    for (const width of [320, 390, 820, 1024, 1280, 1440, 1920, 3840]) {
      await page.setViewportSize({ width, height: 1000 })
      await painted(page)
      const { overlaps, cut, onLines } = await textFaults(page)
      const sideways = await sidewaysPx(page)
      if (overlaps.length + cut.length + onLines.length + sideways > 0)
        faults[width] = { overlaps, cut, onLines, sideways }
      numbers[width] = await wordsOf(page.locator('#market p:has(+ [role="img"])').first())
    }
    expect(faults).toEqual({})
    expect(numbers).toEqual({
      320: 'Thousands a year',
      390: 'Thousands a year',
      820: 'Number a year',
      1024: 'Thousands a year',
      1280: 'Thousands a year',
      1440: 'Number a year',
      1920: 'Number a year',
      3840: 'Number a year',
    })
  })

  it('follow the reader’s own letters of twice the size', async () => {
    const { page } = await openMarket({ width: 390, height: 844, withoutPolicy: true })
    await page.addStyleTag({ content: 'html { font-size: 32px !important }' })
    await page.locator('#market summary').click()
    await painted(page)
    expect(await textFaults(page)).toEqual({ overlaps: [], cut: [], onLines: [] })
    expect(await page.locator(`${chart} [data-place]`).first().isVisible()).toBe(true)
    expect(await sidewaysPx(page)).toBe(0)
  })

  it('move nothing when their script comes', async () => {
    const held: { go?: () => void } = {}
    const { page } = await openUncharted(
      {
        width: 1440,
        height: 900,
        route: (context) =>
          context.route('**/PanelChart-*.js', async (route) => {
            await new Promise<void>((done) => {
              held.go = done
            })
            await route.continue()
          }),
      },
      '#market',
    )
    await page.locator('#market').scrollIntoViewIfNeeded()
    await expect.poll(() => held.go !== undefined, { timeout: 10_000 }).toBe(true)
    const before = await boxOf(page, '#market')
    held.go?.()
    await page.locator('#market [data-picture]').first().waitFor({ state: 'detached' })
    const after = await boxOf(page, '#market')
    expect(Math.abs(after.bottom - after.top - (before.bottom - before.top))).toBeLessThan(0.5)
  })

  it('say so where their script does not come; the rows stand in', async () => {
    const { page } = await openUncharted(
      {
        width: 1440,
        height: 900,
        route: (context) => context.route('**/PanelChart-*.js', (route) => route.abort()),
        expects: [/Failed to load resource: net::ERR_FAILED/, /Failed to fetch dynamically imported module/],
      },
      '#market',
    )
    await page.locator('#market').scrollIntoViewIfNeeded()
    await page.locator('#market').getByText('The bars could not be loaded.').first().waitFor()
    await page.locator('#market summary').click()
    expect(await page.locator(`${rows} tbody tr`).count()).toBeGreaterThan(5)
    expect(await wordsOf(page.locator(`${rows} tbody tr`).first())).toContain('61,000')
  })
})

describe('axe on the market', () => {
  it('finds nothing at 390 in dark and at 1440 in light, with rows and claims open', async () => {
    const { page } = await openMarket({ width: 390, height: 900, scheme: 'dark' })
    await page.locator('#market summary').click()
    await page.locator('#market-sales').click()
    await focused(page, 'ledger-heading')
    expect(await axeViolations(page, '#market')).toEqual([])
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.emulateMedia({ colorScheme: 'light' })
    await painted(page)
    expect(await axeViolations(page, '#market')).toEqual([])
  })
})

async function openMarket(options: Parameters<typeof openDashboard>[0]) {
  const opened = await openDashboard(options)
  await opened.page.locator(chart).nth(3).waitFor()
  return opened
}

/** Texts of the panels that lie over each other, leave the drawing, or have a line through their digits. */
function textFaults(page: Page): Promise<{ overlaps: string[]; cut: string[]; onLines: string[] }> {
  return page.evaluate((selector) => {
    const overlaps: string[] = []
    const cut: string[] = []
    const onLines: string[] = []
    for (const svg of document.querySelectorAll(selector)) {
      const frame = svg.getBoundingClientRect()
      for (const number of svg.querySelectorAll<SVGTextElement>('[data-place]')) {
        const fontPx = Number.parseFloat(getComputedStyle(number).fontSize)
        const baseline = Number(number.getAttribute('y'))
        for (const line of svg.querySelectorAll<SVGPathElement>('[data-line]')) {
          if (number.dataset['place'] === 'inside' && line.dataset['line'] === 'promise') continue
          const y = line.getBBox().y
          if (y > baseline - fontPx * 0.72 && y < baseline + fontPx * 0.1) onLines.push(number.textContent ?? '')
        }
      }
      const texts = [...svg.querySelectorAll('text')].map((one) => ({
        text: one.textContent ?? '',
        box: one.getBoundingClientRect(),
      }))
      for (const [index, { text, box }] of texts.entries()) {
        if (
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 1 ||
          box.bottom > frame.bottom + 1
        )
          cut.push(text)
        for (const other of texts.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
          if (across > 0.5 && down > 0.5) overlaps.push(`${text} × ${other.text}`)
        }
      }
    }
    return { overlaps, cut, onLines }
  }, chart)
}
