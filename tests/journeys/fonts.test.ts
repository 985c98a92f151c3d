import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { fontsOfPages } from '../../scripts/fontsOfPages.ts'
import { type Language, languages } from '../../src/plant/languages.ts'
import { openPage } from '../browser/page.ts'
import { drawn, laidOut, painted } from './dashboard.ts'
import { type Draft, withRecord } from './record.ts'

describe('the fonts', () => {
  it.each([
    ['en', ['geologica-latin-all-', 'source-serif-4-latin-text-', 'geologica-cyrillic-named-']],
    ['kk', ['geologica-cyrillic-all-', 'geologica-cyrillic-ext-all-', 'source-serif-4-cyrillic-text-']],
    ['ru', ['geologica-cyrillic-all-', 'source-serif-4-cyrillic-text-']],
    ['ko', ['noto-sans-kr-first-', 'noto-sans-kr-later-', 'noto-serif-kr-quoted-']],
  ] as const)('of a page in "%s" are those that its letters need', async (language, needed) => {
    const { page, requests } = await openPage({ path: pathOf(language), width: 1440, height: 900 })
    await drawn(page)
    await laidOut(page)
    const fonts = fontsIn(requests)
    for (const name of needed) expect(fonts.filter((font) => isOf(name, font))).toHaveLength(1)
    const { first, later } = fontsOfPages[language]
    expect(fonts.filter((font) => ![...first, ...later].some((name) => isOf(name, font)))).toEqual([])
  })

  it('have letters too that a record brings only later', async () => {
    const { page, requests } = await openPage({ route: withRecord(writeRareLetters) })
    await drawn(page)
    await laidOut(page)
    const rest = fontsIn(requests).filter((font) => font.includes('-rest-'))
    expect(rest.map((font) => font.replace(/-.{8}\.woff2$/, '')).sort()).toEqual([
      'geologica-latin-all-rest',
      'geologica-latin-ext-all-rest',
    ])
  })

  const screens = [
    { width: 412, height: 823 },
    { width: 1440, height: 900 },
  ]
  it.each(languages.flatMap((language) => screens.map((screen) => ({ language, ...screen }))))(
    'move nothing in $language at $width px when they come after the page',
    async ({ language, width, height }) => {
      const held = heldFonts()
      const { page } = await openPage({ path: pathOf(language), width, height, route: held.route, halfway: true })
      await page.locator('html[data-usable="all"]').waitFor()
      await painted(page)
      await page.waitForFunction(() =>
        [...document.fonts].every(({ family, status }) => !/Noto|Hangul/.test(family) || status !== 'loading'),
      )
      await painted(page)
      const shift = await watchShifts(page)
      held.release()
      await laidOut(page)
      // Some are asked for only when others have come.
      await painted(page)
      await laidOut(page)
      expect(held.count()).toBeGreaterThan(1)
      expect(await shift()).toBeLessThan(0.005)
    },
  )
})

function pathOf(language: Language): string {
  return language === 'en' ? '' : `${language}/`
}

/** The names of the fonts among some addresses. */
function fontsIn(requests: readonly string[]): string[] {
  return requests.filter((url) => url.endsWith('.woff2')).map((url) => url.slice(url.lastIndexOf('/') + 1))
}

function isOf(name: string, font: string): boolean {
  return font.startsWith(name) && font.length === name.length + '12345678.woff2'.length
}

function writeRareLetters(record: Draft): void {
  const [party] = Object.values(record.parties)
  if (party === undefined) throw new Error('The record has no party')
  party.name = { ...party.name, en: 'Ünal Čaklais' }
}

/** Holds the fonts back; but for Korean ones, in whose place a reader of Korean has some and a bare machine has none. */
function heldFonts() {
  let release: () => void = () => undefined
  let count = 0
  const released = new Promise<void>((done) => {
    release = done
  })
  const route = (context: BrowserContext) =>
    context.route(/\/(geologica|source-serif)[^/]*\.woff2$/, async (request) => {
      count += 1
      await released
      await request.continue()
    })
  return { route, release: () => release(), count: () => count }
}

/** How far the page's parts have moved since, as browsers reckon it. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.body.dataset['shift'] = '0'
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value } = entry as PerformanceEntry & { readonly value: number }
        document.body.dataset['shift'] = String(Number(document.body.dataset['shift']) + value)
      }
    }).observe({ type: 'layout-shift' })
  })
  return () => page.evaluate(() => Number(document.body.dataset['shift']))
}
