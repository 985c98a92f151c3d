import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../../src/plant/languages.ts'
import { openPage } from '../browser/page.ts'
import { laidOut, wordsOf } from './dashboard.ts'
import { withRecord } from './record.ts'

const scenes = [
  'opening',
  'figures',
  'ceiling',
  'timeline',
  'promises',
  'whatif',
  'process',
  'ground',
  'people',
  'peers',
  'market',
  'place',
]
const all = [...scenes, 'method', 'sources']

function pathOf(language: Language): string {
  return language === 'en' ? '' : `${language}/`
}

/** Holds the page's scripts back until they are let go. */
function heldScripts() {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const route = (context: BrowserContext) =>
    context.route('**/assets/*.js', async (one) => {
      await released
      await one.continue()
    })
  return { route, release }
}

async function scenesHeights(page: Page): Promise<number[]> {
  await laidOut(page)
  return page.evaluate(() =>
    [...document.querySelectorAll('main > section')].map((scene) => scene.getBoundingClientRect().height),
  )
}

async function waitUntilWhole(page: Page): Promise<void> {
  await page.locator('html[data-usable="all"]').waitFor()
}

describe('the page that the build drew', () => {
  test.each(languages)(
    'can be read without scripts: every scene, figure, table and chart, in "%s"',
    async (language) => {
      const { page } = await openPage({ path: pathOf(language), width: 390, withoutScripts: true })
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      await laidOut(page)
      const seen = await page.evaluate((ids) => {
        const texts = ids.map((id) => document.getElementById(id)?.innerText ?? '')
        const charts = [...document.querySelectorAll<SVGElement>('[data-slot] svg.recharts-surface')]
        const shown = charts.filter((svg) => svg.getBoundingClientRect().height > 60)
        return {
          short: ids.filter((_, index) => (texts[index]?.length ?? 0) < 120),
          charts: new Set(shown.map((svg) => svg.closest<HTMLElement>('[data-slot]')?.dataset['slot'])).size,
          shown: shown.length,
          tables: document.querySelectorAll('table').length,
          sideways: document.documentElement.scrollWidth - innerWidth,
          map: (document.querySelector('#place figure svg')?.querySelectorAll('text').length ?? 0) > 5,
        }
      }, all)
      expect(seen).toEqual({ short: [], charts: 7, shown: 7, tables: expect.any(Number), sideways: 0, map: true })
      expect(seen.tables).toBeGreaterThan(2)
    },
  )

  test('is taken over as it stands: React draws no part of it anew, and nothing moves', async () => {
    for (const width of [390, 1440]) {
      const { route, release } = heldScripts()
      const { page } = await openPage({ width, height: 900, route, halfway: true })
      await page.locator('footer').waitFor()
      // What is drawn anew is another element.
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('#root section, #root h2, #root button'))
          Object.assign(one, { wasDrawn: true })
      })
      const heights = await scenesHeights(page)
      release()
      await waitUntilWhole(page)
      const others = await page.evaluate(() =>
        [...document.querySelectorAll('#root section, #root h2, #root button')]
          .filter((one) => !('wasDrawn' in one))
          .map((one) => one.outerHTML.slice(0, 80)),
      )
      expect(others).toEqual([])
      // What a reader presses, even far down, stays under his finger.
      const mostPx = 40
      await expect
        .poll(async () =>
          (await scenesHeights(page)).map((height, at) => Math.abs(height - (heights[at] ?? 0)) < mostPx),
        )
        .toEqual(heights.map(() => true))
    }
  })

  test('changes a chart’s picture for the chart without a shift when the reader comes near', async () => {
    const { page } = await openPage({ width: 1440, height: 900, route: countShifts })
    await waitUntilWhole(page)
    const picture = page.locator('#timeline [data-picture="wide"]')
    expect(await picture.count()).toBe(1)
    for (const id of all) {
      await page.locator(`#${id}`).scrollIntoViewIfNeeded()
      await page.waitForTimeout(150)
    }
    await expect.poll(() => page.locator('[data-picture]').count(), { timeout: 10_000 }).toBe(0)
    expect(await page.locator('[data-slot] svg.recharts-surface').count()).toBe(7)
    expect(await page.evaluate(() => (globalThis as { shifts?: number }).shifts ?? 0)).toBeLessThan(0.02)
  })

  test('does what was pressed before its scripts came', async () => {
    const { route, release } = heldScripts()
    const { page } = await openPage({ route, halfway: true })
    await page.locator('#figures-robots').click()
    release()
    await expect.poll(() => page.url(), { timeout: 10_000 }).toContain('open=robots')
    const later = heldScripts()
    const { page: other } = await openPage({ route: later.route, halfway: true })
    await other.locator('#timeline').getByRole('button', { name: 'Table' }).click()
    later.release()
    await expect.poll(() => other.url(), { timeout: 10_000 }).toContain('timeline=table')
  })

  test('shows what the address asks for, at once and whole', async () => {
    const { page } = await openPage({ path: '?open=investment&timeline=table' })
    await waitUntilWhole(page)
    await page.locator('#timeline table').waitFor()
    expect(await page.locator('#figures').innerText()).toContain('$310 million')
  })

  test('gives way to a newer record on the host', async () => {
    const { page } = await openPage({
      route: withRecord((record) => {
        record.checked = '2026-11-25'
      }),
    })
    await expect.poll(() => wordsOf(page.locator('footer')), { timeout: 10_000 }).toContain('25 November 2026')
  })

  test('is kept out of sight where the address asks for the stage', async () => {
    const { route, release } = heldScripts()
    const { page } = await openPage({ path: '?present', route, halfway: true })
    await page.locator('footer').waitFor({ state: 'attached' })
    expect(await page.locator('#figures').isVisible()).toBe(false)
    release()
    await page.locator('[data-scene]').waitFor()
    expect(await page.locator('#figures').count()).toBe(0)
  })
})

async function countShifts(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const seen = globalThis as { shifts?: number }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shifts = (seen.shifts ?? 0) + (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
}
