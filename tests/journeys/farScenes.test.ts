import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/plant/languages.ts'
import { type OpenedPage, openPage } from '../browser/page.ts'
import { sheetsOf } from '../browser/sheets.ts'
import { laidOut, plainSpaces } from './dashboard.ts'

const notch = 300

describe('a scene far from the window', () => {
  test('is laid out when the reader comes near, and what is read stays where it is: up from the sources, notch by notch', async () => {
    for (const [width, height] of [
      [390, 844],
      [820, 1180],
    ] as const) {
      const { page } = await opened(width, height)
      expect(await isLaidOut(page)).toEqual({ peers: false, sources: false })
      await page.evaluate(() => location.replace('#sources'))
      await page.waitForFunction(() =>
        document.querySelector('#sources h2')?.checkVisibility({ contentVisibilityAuto: true }),
      )
      expect(await isLaidOut(page)).toEqual({ peers: false, sources: true })
      expect(
        Math.abs(await page.evaluate(() => document.querySelector('#sources')?.getBoundingClientRect().top ?? 999)),
      ).toBeLessThan(20)
      await page.mouse.move(width / 2, height / 2)
      while (!(await isLaidOut(page)).peers) {
        // Scrolling goes by whole pixels.
        expect(Math.abs((await movedByNotchUp(page)) - notch)).toBeLessThanOrEqual(1)
      }
    }
  })

  test.each(languages)('has at least the room beforehand that it takes then, in "%s"', async (language) => {
    // Between a phone and a desk, the longest words tell for all.
    for (const width of language === 'ru' || language === 'kk' ? [390, 820, 1280, 1440] : [390, 1440]) {
      // In so low a window all of them are far.
      const { page, close } = await opened(width, 300, language === 'en' ? '' : `${language}/`)
      const before = await heights(page)
      await laidOut(page)
      expect(Object.keys(before)).toHaveLength(12)
      // A chart takes its place a moment later.
      await expect
        .poll(async () => {
          const after = await heights(page)
          return Object.entries(before).filter(([scene, height]) => height < (after[scene] ?? 0) - 1)
        })
        .toEqual([])
      await close()
    }
  })

  test('is on paper too, and the reader is where he was afterwards', async () => {
    const { page, context } = await opened(1440, 900)
    await page.evaluate(() => location.replace('#market'))
    const top = () =>
      page.evaluate(() => Math.round(document.querySelector('#market')?.getBoundingClientRect().top ?? 999))
    await expect.poll(top).toBe(16)
    const sheets = await sheetsOf(context, await page.pdf())
    const printed = plainSpaces(sheets.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' '))
    const headings = await page.locator('main > section h2').allTextContents()
    const beginnings = headings.map((heading) => plainSpaces(heading).split(' ').slice(0, 2).join(' '))
    expect(beginnings.filter((words) => !printed.includes(words))).toEqual([])
    // What is in the middle of the window is held, to the pixel; the heading is above it.
    await expect.poll(async () => Math.abs((await top()) - 16)).toBeLessThan(8)
  })

  test('is found by the browser’s own search', async () => {
    const { page } = await opened(1440, 900)
    const words = (await page.locator('#sources h3').last().textContent()) ?? ''
    const found = await page.evaluate(async (text) => {
      const isFound = (window as unknown as { find: (text: string) => boolean }).find(text)
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      return isFound
    }, words)
    expect(found).toBe(true)
    expect(await isLaidOut(page)).toEqual({ peers: false, sources: true })
  })
})

async function opened(width: number, height: number, path = ''): Promise<OpenedPage> {
  const opened = await openPage({ width, height, path })
  const { page } = opened
  await page.locator('html[data-usable="all"]').waitFor()
  return opened
}

async function isLaidOut(page: Page) {
  return page.evaluate(() => {
    const at = (scene: string) =>
      document.querySelector(`#${scene} h2`)?.checkVisibility({ contentVisibilityAuto: true })
    return { peers: at('peers'), sources: at('sources') }
  })
}

/** How far down the wheel brings what is in the middle of the window, in px. */
async function movedByNotchUp(page: Page): Promise<number> {
  const element = await page.evaluateHandle(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2))
  const top = () => element.evaluate((one) => one?.getBoundingClientRect().top ?? 0)
  const before = await top()
  await page.mouse.wheel(0, -notch)
  await page.waitForTimeout(150)
  return Math.round((await top()) - before)
}

async function heights(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('main > section')].map((one) => [one.id, one.getBoundingClientRect().height]),
    ),
  )
}
