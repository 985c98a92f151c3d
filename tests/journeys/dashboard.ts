import type { BrowserContext, Locator, Page } from 'playwright-core'
import { type OpenedPage, openPage, type PageOptions } from '../browser/page.ts'

/** The day of the journeys by the device's clock: the one on which the record was checked. */
const today = '2026-11-22T12:00:00+05:00'

/**
 * Opens the dashboard and waits until it heeds the reader. A test that measures names the part of it that is to be laid
 * out though nobody came near: "main", "#peers".
 */
export async function openDashboard(options: PageOptions = {}, part?: string): Promise<OpenedPage> {
  const opened = await openPage({
    ...options,
    route: async (context) => {
      await context.clock.setFixedTime(today)
      await options.route?.(context)
    },
  })
  await drawn(opened.page)
  if (part !== undefined) await laidOut(opened.page, part)
  return opened
}

/** The same with its charts, or with those of a part of it. */
export async function openCharted(options: PageOptions = {}, part = 'main'): Promise<OpenedPage> {
  const opened = await openDashboard(options)
  await charted(opened.page, part)
  return opened
}

/** Waits until the page heeds the reader, and for the fonts. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('html[data-usable="all"]').waitFor()
  await fontsReady(page)
}

/** Lays out scenes that the reader has not come near, so that a test may measure them; waits for their fonts. */
export async function laidOut(page: Page, part = 'main'): Promise<void> {
  await page.evaluate((within) => {
    for (const scene of document.querySelectorAll<HTMLElement>('main > section')) {
      if (scene.closest(within) || scene.querySelector(within)) scene.style.contentVisibility = 'visible'
    }
  }, part)
  await fontsReady(page)
}

/** Goes near each chart of a part of the page, which comes then, and back. */
export async function charted(page: Page, part = 'main'): Promise<void> {
  await drawn(page)
  await laidOut(page, part)
  const place = await page.evaluate(() => scrollY)
  await page.waitForFunction(
    (within) => {
      const isWhole = (slot: Element) =>
        slot.querySelector('[data-picture]') === null && slot.querySelector('svg.recharts-surface') !== null
      const next = [...document.querySelectorAll(`${within} [data-slot]`)].find((slot) => !isWhole(slot))
      next?.scrollIntoView({ behavior: 'instant', block: 'center' })
      return next === undefined
    },
    part,
    { polling: 100 },
  )
  await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), place)
  await fontsReady(page)
}

async function fontsReady(page: Page): Promise<void> {
  await page.evaluate(async () => void (await document.fonts.ready))
}

/** Waits until the browser has laid out and painted what was changed last. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** The words of an element as a reader sees them: one space between them, breaking or not. */
export async function wordsOf(locator: Locator): Promise<string> {
  return plainSpaces(await locator.innerText())
}

/** The same for each of several elements. */
export async function allWordsOf(locator: Locator): Promise<string[]> {
  return (await locator.allInnerTexts()).map(plainSpaces)
}

export function plainSpaces(text: string): string {
  return text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim()
}

/** What follows the path in the address. */
export async function searchOf(page: Page): Promise<string> {
  return page.evaluate(() => location.search)
}

/** Waits until the element with this id has the focus. */
export async function focused(page: Page, id: string): Promise<void> {
  await page.waitForFunction((wanted) => document.activeElement?.id === wanted, id)
}

/** Denies the page its storage, as browsers do that block all cookies. */
export async function withoutStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
}
