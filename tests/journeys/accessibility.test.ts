import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../browser/axe.ts'
import { openPage } from '../browser/page.ts'
import { focused, openDashboard, painted } from './dashboard.ts'
import { boxesOf, boxOf, sidewaysPx, spilledTexts } from './geometry.ts'
import { recordAddress } from './record.ts'

const panel = 'section[aria-labelledby="ledger-heading"]'
const focusable = 'a[href], button, input, summary, [tabindex="0"]'

/** Of what axe looks at, only the contrast depends on the colours. */
async function inBothColours(page: Page, part = 'html'): Promise<string[]> {
  const light = await axeViolations(page, part)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await axeViolations(page, part, ['color-contrast'])
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light, ...dark]
}

describe('axe', () => {
  it('finds nothing at 1440 in light and in dark, as it opens', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 })
    expect(await inBothColours(page)).toEqual([])
  })

  it('finds nothing at 390 in light and in dark, with claims and table open', async () => {
    const { page } = await openDashboard({ width: 390, height: 900 })
    await page.getByRole('button', { name: 'Table' }).click()
    await page.locator('#timeline table').waitFor()
    await page.locator('#figures-investment').click()
    await focused(page, 'ledger-heading')
    expect(await inBothColours(page)).toEqual([])
  })

  it('finds nothing where the record cannot be had', async () => {
    const { page } = await openPage({
      route: (context) => context.route(recordAddress, (route) => route.fulfill({ body: '{"plant": 1}' })),
    })
    await page.getByRole('alert').waitFor()
    expect(await inBothColours(page)).toEqual([])
  })

  it('finds nothing where the newest record could not be taken and the old one is stale', async () => {
    const answers = { status: 200 }
    const { page } = await openPage({
      route: async (context) => {
        await context.clock.install({ time: '2027-03-01T12:00:00+05:00' })
        await context.route(recordAddress, (route) =>
          answers.status === 200 ? route.continue() : route.fulfill({ status: answers.status }),
        )
      },
      expects: [/status of 503/],
    })
    await page.locator('html[data-usable="all"]').waitFor()
    answers.status = 503
    await page.clock.fastForward('10:01')
    await page.getByRole('alert').waitFor()
    expect(await inBothColours(page, '#root > section')).toEqual([])
  })
})

describe('the keyboard', () => {
  it('reaches everything in order, with a focus that shows and that nothing covers', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 })
    const { reached, faults } = await tabbedThrough(page)
    expect(faults).toEqual([])
    expect(reached).toBe(await visibleCount(page))
    expect(reached).toBeGreaterThan(100)
  })

  it('reaches what lies beside and behind open claims, and nothing covers it', async () => {
    const { page } = await openDashboard({ path: '?open=investment', width: 1440, height: 900 })
    await focused(page, 'ledger-heading')
    const { reached, faults } = await tabbedThrough(page)
    expect(faults).toEqual([])
    expect(reached).toBe(await visibleCount(page))
    expect(reached).toBeGreaterThan(100)
  })

  it('skips to the figures by the first link', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 })
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to the figures' })
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true)
    expect((await skip.boundingBox())?.y).toBe(0)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => location.hash)).toBe('#figures')
    await page.keyboard.press('Tab')
    await focused(page, 'figures-investment')
  })

  it('works everything that the pointer works', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 })
    await page.getByRole('button', { name: 'Pitches' }).press('Space')
    await page.locator('#opening figure svg[data-layer="pitches"]:visible circle').first().waitFor()
    await page.getByRole('button', { name: 'Change to dark colours' }).press('Enter')
    await page.getByRole('button', { name: 'Change to light colours' }).waitFor()
    await page.locator('#ceiling summary').first().press('Enter')
    await page.getByRole('cell', { name: '1,000 cars a year' }).waitFor()
    await page.getByRole('button', { name: 'Table' }).press('Space')
    await page.locator('#timeline table').waitFor()
    await page.locator('#people-capacity').press('Enter')
    await focused(page, 'ledger-heading')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await focused(page, 'people-capacity')
  })
})

describe('large text and small windows', () => {
  it('serve at 400 %: nothing scrolls sideways, every figure opens and closes', async () => {
    const { page } = await openDashboard({ width: 320, height: 256 }, 'main')
    expect(await sidewaysPx(page)).toBe(0)
    for (const fact of ['investment', 'site-area', 'robots', 'capacity']) {
      await page.locator(`#figures-${fact}`).click()
      await focused(page, 'ledger-heading')
      const { left, right } = await boxOf(page, panel)
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(320)
      expect(await sidewaysPx(page)).toBe(0)
      expect(await spilledTexts(page, `${panel} p, ${panel} blockquote, ${panel} dd, ${panel} h3`)).toEqual([])
      await page.keyboard.press('Escape')
      await focused(page, `figures-${fact}`)
    }
    await page.getByRole('button', { name: 'Menu' }).click()
    expect(await sidewaysPx(page)).toBe(0)
    await page.getByRole('button', { name: 'Table' }).click()
    await page.locator('#timeline table').waitFor()
    expect(await sidewaysPx(page)).toBe(0)
  })

  it('keep the figures whole with the reader’s own text spacing', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900, withoutPolicy: true }, 'main')
    // WCAG 1.4.12: line height 1.5, paragraphs 2 em, letters 0.12 em, words 0.16 em apart.
    await page.addStyleTag({
      content: `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
        p { margin-block-end: 2em !important }`,
    })
    const faults: Record<number, unknown> = {}
    for (const width of [320, 390, 1024, 1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      await painted(page)
      const spilled = await spilledTexts(
        page,
        '#figures button, #figures h2, #figures li li, #figures p',
        '#figures > ul > li',
      )
      const sideways = await sidewaysPx(page)
      if (spilled.length + sideways > 0) faults[width] = { spilled, sideways }
    }
    expect(faults).toEqual({})
  })

  it('offer targets of 24 pixels at least, beside links within text', async () => {
    const { page } = await openDashboard({ path: '?open=investment', width: 1440, height: 900 }, 'main')
    await page.locator(panel).waitFor()
    const targets = 'button, summary, nav a, footer a, [role="slider"]'
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await painted(page)
      const boxes = await boxesOf(page, targets)
      const small = boxes.filter(({ left, right, top, bottom }) => right - left < 24 || bottom - top < 24)
      expect(boxes.length).toBeGreaterThan(40)
      expect(small).toEqual([])
    }
  })
})

/** Tabs from the top of the page to its end; a fault is a focus that does not show or lies under something else. */
async function tabbedThrough(page: Page): Promise<{ reached: number; faults: string[] }> {
  await page.evaluate(() => {
    ;(document.activeElement as HTMLElement | null)?.blur()
    scrollTo(0, 0)
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  })
  const reached = new Set<number>()
  let last: number | null = null
  const faults: string[] = []
  for (let step = 0; step < 1_000; step++) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate(focusNow, focusable)
    // A date has stops of its own: day, month, year, calendar.
    if (focus !== null && focus.index === last) continue
    if (focus === null || reached.has(focus.index)) break
    last = focus.index
    reached.add(focus.index)
    if (focus.fault !== null) faults.push(focus.fault)
  }
  return { reached: reached.size, faults }
}

function visibleCount(page: Page): Promise<number> {
  return page.locator(focusable).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)
}

/** Runs in the page. */
function focusNow(selector: string): { index: number; fault: string | null } | null {
  const element = document.activeElement
  if (element === null || element === document.body || element === document.documentElement) return null
  const name = `${element.tagName.toLowerCase()}#${element.id} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}”`
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  const boxes = [...element.getClientRects()]
  const isSeen = boxes.some(({ left, right, top, bottom }) => {
    const places = [0.15, 0.5, 0.85].flatMap((x) =>
      [0.25, 0.5, 0.75].map((y) => [left + (right - left) * x, top + (bottom - top) * y]),
    )
    return places.some(([x = 0, y = 0]) => {
      const over = document.elementFromPoint(x, y)
      return over !== null && (element.contains(over) || over.contains(element))
    })
  })
  const fault = !isMarked ? `${name} shows no focus` : isSeen ? null : `${name} is covered`
  return { index: [...document.querySelectorAll(selector)].indexOf(element), fault }
}
