import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../browser/axe.ts'
import { sheetsOf } from '../browser/sheets.ts'
import { charted, focused, openCharted, openDashboard, painted, plainSpaces, searchOf, wordsOf } from './dashboard.ts'
import { sidewaysPx, spilledTexts } from './geometry.ts'

const rows = '#promises figure ol > li'

describe('the slip chart', () => {
  it.each(['', 'ru/', 'kk/'])(
    'has each bar in the row of its words and clear of them, at every width, on the page "%s"',
    async (language) => {
      const { page } = await openCharted({ width: 320, height: 844, path: language }, '#promises')
      const faults: Record<string, unknown> = {}
      for (const width of [320, 390, 820, 1440, 3840]) {
        await page.setViewportSize({ width, height: 1000 })
        await charted(page, '#promises')
        await painted(page)
        // The chart follows its rows a moment later.
        await expect.poll(() => strayBars(page), { message: `at ${width} px` }).toEqual([])
        const sideways = await sidewaysPx(page)
        const spilled = await spilledTexts(page, `${rows}, #promises fieldset, #promises h2`)
        if (spilled.length + sideways > 0) faults[width] = { spilled, sideways }
      }
      expect(faults).toEqual({})
    },
  )

  it('steps to the right as a date moves, and ends where it happened', async () => {
    const { page } = await openCharted({ width: 1440, height: 900 }, '#promises')
    const opening = await page.evaluate((selector) => {
      const items = [...document.querySelectorAll<HTMLElement>(selector)]
      const from = items.findIndex((item) => item.innerText.startsWith('Opening'))
      const mine = items.slice(from + 1, from + 4).map((item) => item.getBoundingClientRect())
      const bars = [...document.querySelectorAll('#promises figure .recharts-surface g[data-kind]')]
      return mine.map((row) => {
        const bar = bars.find((one) => {
          const { top, bottom } = one.getBoundingClientRect()
          return (top + bottom) / 2 > row.top && (top + bottom) / 2 < row.bottom
        })
        // The last shape of a bar is its time, or what is drawn over it.
        const time = bar?.querySelector('rect:last-of-type')?.getBoundingClientRect()
        return { kind: bar?.getAttribute('data-kind'), left: time?.left ?? 0, right: time?.right ?? 0 }
      })
    }, rows)
    expect(opening.map(({ kind }) => kind)).toEqual(['plan', 'plan', 'report'])
    const [first, second, happened] = opening
    if (!first || !second || !happened) throw new Error('rows are missing')
    expect(second.left).toBeGreaterThan(first.right + 50)
    expect(happened.left).toBeGreaterThanOrEqual(second.left)
    expect(happened.right).toBeLessThanOrEqual(second.right + 1)
  })
})

describe('the promises', () => {
  it('are those of a stakeholder in a state by the address, which a choice changes without a step in the history', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900, path: '?who=kia' }, '#promises')
    const scene = page.locator('#promises')
    const shown = () => wordsOf(scene.getByRole('status'))
    await expect.poll(shown).toBe('Shown: 3 of 31')
    const steps = await page.evaluate(() => history.length)
    const passed = scene.getByRole('button', { name: /^Date passed, nothing on record/ })
    await passed.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => searchOf(page)).toBe('?who=kia&state=passed')
    await expect.poll(shown).toBe('Shown: 1 of 31')
    expect(await scene.locator('tbody tr').count()).toBe(1)
    expect(await page.evaluate(() => history.length)).toBe(steps)
    await scene.getByRole('button', { name: /^Allur/ }).click()
    await expect.poll(shown).toBe('No promise of this kind is on record.')
  })

  it('open the claims behind them by keyboard, and give the focus back', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 })
    await page.locator('#promises-investment').focus()
    await page.keyboard.press('Enter')
    await page.locator('#promises #ledger-heading').waitFor()
    await painted(page)
    expect(await axeViolations(page, '#promises')).toEqual([])
    await page.keyboard.press('Escape')
    await focused(page, 'promises-investment')
  })

  it.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)('pass axe in %s at %s px', async (scheme, width) => {
    const { page } = await openCharted({ width, height: 900, scheme }, '#promises')
    expect(await axeViolations(page, '#promises')).toEqual([])
  })

  it('are those known on an earlier day', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900, path: '?asof=2024-09-10' }, '#promises')
    const words = await wordsOf(page.locator('#promises'))
    expect(words).toContain('Sportage January 2026')
    expect(words).not.toContain('310 million')
    expect(words).not.toContain('training')
  })

  it('stand on paper with every row and every bar, drawn by the build or since, at its own', async () => {
    const { page, context } = await openDashboard({ width: 1440, height: 900 }, '#promises')
    const sheets = await sheetsOf(context, await page.pdf({ preferCSSPageSize: true, pageRanges: '3-6' }))
    const words = plainSpaces(sheets.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' '))
    for (const part of ['31 promises are on record', 'How the dates moved', 'Korean specialists for installing']) {
      expect(words).toContain(part)
    }
    expect(words).not.toContain('Press, no speaker named')
    await page.setViewportSize({ width: 703, height: 900 })
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => strayBars(page)).toEqual([])
    await charted(page, '#promises')
    await expect.poll(() => strayBars(page)).toEqual([])
  })
})

/** Bars that are out of their row or on its words. */
function strayBars(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const items = [...document.querySelectorAll(selector)].filter((item) =>
      ['plan', 'report'].includes((item as HTMLElement).dataset['of'] ?? ''),
    )
    const bars = [...document.querySelectorAll('#promises figure .recharts-surface g[data-kind]')].filter((bar) =>
      bar.checkVisibility(),
    )
    if (bars.length === 0 || bars.length !== items.length) return [`${bars.length} bars in ${items.length} rows`]
    const boxes = bars.map((bar) => bar.getBoundingClientRect()).sort((a, b) => a.top - b.top)
    return boxes.flatMap((bar, index) => {
      const item = items[index]
      if (item === undefined) return []
      const row = item.getBoundingClientRect()
      const range = document.createRange()
      range.selectNodeContents(item)
      const isClear = [...range.getClientRects()].every(
        (words) => bar.left >= words.right || bar.top >= words.bottom - 3,
      )
      const isInRow = bar.top >= row.top - 1 && bar.bottom <= row.bottom + 1
      return isClear && isInRow ? [] : [`${index}: ${item.textContent} ${bar.top - row.top} ${row.height}`]
    })
  }, rows)
}
