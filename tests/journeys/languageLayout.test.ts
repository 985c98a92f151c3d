import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../browser/axe.ts'
import { openPage } from '../browser/page.ts'
import { charted, drawn, focused, painted } from './dashboard.ts'
import { boxesOf, boxOf, sidewaysPx, spilledTexts } from './geometry.ts'

const paths = { en: '', kk: 'kk/', ru: 'ru/', ko: 'ko/' } as const
const languages = Object.entries(paths)
const widths = [320, 390, 820, 1440]
/** Where letters grow with the window; the longest words tell for all. */
const largeWidths = [1920, 3840]

const texts =
  'h1, h2, h3, h4, p, dt, dd, th, td, blockquote, figcaption > span, li > span, li > button, summary, nav a, label, fieldset button'

describe.each(languages)('the page in "%s"', (language, path) => {
  const title =
    'has nothing clipped, spilled or overlapping at any width, a headline as wide as the field, its figures in the first view, and nothing that axe finds with claims open'
  it(title, { timeout: 180_000 }, async () => {
    const { page } = await openPage({ path, width: 1440, height: 900 })
    await drawn(page)
    for (const width of [1280, 1440, 1920, 3840]) {
      await page.setViewportSize({ width, height: 1000 })
      await painted(page)
      const field = await boxOf(page, '#opening figure svg')
      const headline = await inkOf(page, 'h1')
      expect(headline.lines).toBe(1)
      expect(Math.abs(headline.right - field.right) / (field.right - field.left)).toBeLessThan(0.006)
    }

    for (const [width, height] of [
      [390, 844],
      [1440, 900],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height })
      await painted(page)
      const numbers = await boxesOf(page, '#figures > ul > li > button')
      expect(numbers).toHaveLength(4)
      for (const { bottom } of numbers) expect(bottom).toBeLessThanOrEqual(height)
    }

    await charted(page)
    const faults: Record<number, unknown> = {}
    for (const width of language === 'ru' ? [...widths, ...largeWidths] : widths) {
      await page.setViewportSize({ width, height: 900 })
      await painted(page)
      await painted(page)
      const found = {
        sideways: await sidewaysPx(page),
        spilled: await spilledTexts(page, texts),
        overlapping: await overlappingTexts(page),
        clipped: await clippedTexts(page),
      }
      if (found.sideways > 0 || [...found.spilled, ...found.overlapping, ...found.clipped].length > 0)
        faults[width] = found
    }
    expect(faults).toEqual({})

    // English is looked at in accessibility.test.ts.
    if (language === 'en') return
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.locator('#figures-investment').click()
    await focused(page, 'ledger-heading')
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
  })
})

it('words are broken between words only, in Korean too', async () => {
  const { page } = await openPage({ path: 'ko/', width: 390, height: 844 })
  await charted(page)
  const broken = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? ''
      if (!node.parentElement?.checkVisibility() || node.parentElement.closest('svg, legend, [data-visually="hidden"]'))
        continue
      for (const { index, 0: word } of text.matchAll(/[가-힣]{2,}/g)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        if (lines.size > 1) found.push(word)
      }
    }
    return found
  })
  expect(broken).toEqual([])
})

/** The lines of a text and where the last of its ink ends. */
function inkOf(page: Page, selector: string): Promise<{ lines: number; right: number }> {
  return page.locator(selector).evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    const rects = [...range.getClientRects()]
    return {
      lines: new Set(rects.map(({ top }) => Math.round(top))).size,
      right: Math.max(...rects.map((one) => one.right)),
    }
  })
}

/** Texts of one drawing that lie on each other. */
function overlappingTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main svg')].flatMap((svg) => {
      if (!svg.checkVisibility()) return []
      const texts = [...svg.querySelectorAll('text')].flatMap((text) => {
        const spans = text.querySelectorAll('tspan')
        return spans.length > 0 ? [...spans] : [text]
      })
      const boxes = texts
        .filter((text) => (text.textContent ?? '').trim() !== '')
        .map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect()
          // A line's box is higher than its letters.
          const inset = (bottom - top) * 0.16
          return { text: text.textContent ?? '', left, right, top: top + inset, bottom: bottom - inset }
        })
      return boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
          .map((b) => `${a.text} × ${b.text}`),
      )
    }),
  )
}

/** Texts in drawings that leave the drawing, and parts that hide what does not fit in them. */
function clippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const inDrawings = [...document.querySelectorAll('main svg text')]
      .filter((text) => text.checkVisibility())
      .filter((text) => {
        const { left, right } = text.getBoundingClientRect()
        return left < -1 || right > width + 1
      })
      .map((text) => `drawn: ${text.textContent}`)
    const hidden = [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((one) => getComputedStyle(one).overflowX === 'hidden' && one.dataset['visually'] !== 'hidden')
      .filter((one) => one.checkVisibility() && one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1)
      .map((one) => `hidden: ${one.className} ${one.textContent?.slice(0, 40)}`)
    return [...inDrawings, ...hidden]
  })
}
