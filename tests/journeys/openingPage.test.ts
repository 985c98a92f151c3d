import { describe, expect, it } from 'vitest'
import { openPage } from '../browser/page.ts'
import { allWordsOf, openDashboard, painted, wordsOf } from './dashboard.ts'
import { boxesOf, boxOf, sidewaysPx, spilledTexts } from './geometry.ts'

const field = '#opening figure svg'
const cards = '#figures > ul > li'

describe('the first view', () => {
  it.each([
    [1440, 900],
    [1920, 1080],
  ])('holds name, state, headline, field and the four figures at %i × %i', async (width, height) => {
    const { page } = await openDashboard({ width, height })
    const cardBoxes = await boxesOf(page, cards)
    expect(cardBoxes).toHaveLength(4)
    for (const box of [
      await boxOf(page, 'header'),
      await boxOf(page, 'section[aria-label="State of the record"] > ul'),
      await boxOf(page, 'h1'),
      await boxOf(page, field),
      ...cardBoxes,
    ]) {
      expect(box.top).toBeGreaterThanOrEqual(0)
      expect(box.bottom).toBeLessThan(height + 1)
      expect(box.bottom - box.top).toBeGreaterThan(10)
    }
    expect(await wordsOf(page.locator('header b'))).toBe('Kia Qazaqstan')
  })

  it.each([1440, 1920])('sets the headline on one line, as wide as the field, at %i', async (width) => {
    const { page } = await openDashboard({ width, height: 900 })
    const heading = await page.locator('h1').evaluate((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const { left, right } = range.getBoundingClientRect()
      return { text: element.textContent, lines: range.getClientRects().length, left, right }
    })
    const { left, right } = await boxOf(page, field)
    expect(heading).toMatchObject({ text: 'Kia Qazaqstan, to scale', lines: 1 })
    expect((heading.right - heading.left) / (right - left)).toBeGreaterThan(0.98)
    expect((heading.right - heading.left) / (right - left)).toBeLessThan(1.02)
  })

  it('stays whole where the script of all that lies below does not come', async () => {
    const { page } = await openPage({
      width: 1440,
      height: 900,
      route: (context) => context.route('**/LaterScenes-*.js', (route) => route.abort()),
      expects: [/Failed to load resource: net::ERR_FAILED/, /Failed to fetch dynamically imported module/],
    })
    await page.getByRole('alert').waitFor()
    expect(await wordsOf(page.getByRole('alert'))).toBe(
      'This part could not be drawn The rest of the page is not affected.',
    )
    expect(await wordsOf(page.locator('h1'))).toBe('Kia Qazaqstan, to scale')
    expect(await wordsOf(page.locator('header b'))).toBe('Kia Qazaqstan')
    expect(await allWordsOf(page.locator('#figures button'))).toEqual([
      '$310 million',
      '630,000 m²',
      '68',
      '70,000 cars',
    ])
    for (const { top, bottom } of await boxesOf(page, cards)) {
      expect(top).toBeGreaterThan(0)
      expect(bottom).toBeLessThan(901)
    }
    expect(await page.locator(`${field}:visible use[href="#shape-robot"]`).count()).toBe(68)
    await page.locator('#opening button', { hasText: 'Pitches' }).click()
    await page.locator(`${field}[data-layer="pitches"]:visible circle`).first().waitFor()
    expect(await page.locator(cards).count()).toBe(4)
  })

  it('runs the lines of the field on as the rules between the figures', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 })
    const { left, right } = await boxOf(page, field)
    const parcel = (right - left) / 14
    const rules = (await boxesOf(page, cards)).slice(1).map((box) => box.left)
    const lines = [4, 8, 11].map((parcels) => left + parcels * parcel)
    expect(rules).toHaveLength(3)
    for (const [index, rule] of rules.entries()) expect(Math.abs(rule - (lines[index] ?? 0))).toBeLessThanOrEqual(1)
  })

  it('shows all four numbers on a phone', async () => {
    const { page } = await openDashboard({ width: 390, height: 844 })
    expect(await allWordsOf(page.locator('#figures button'))).toEqual([
      '$310 million',
      '630,000 m²',
      '68',
      '70,000 cars',
    ])
    for (const { top, bottom } of await boxesOf(page, '#figures button')) {
      expect(top).toBeGreaterThan(0)
      expect(bottom).toBeLessThanOrEqual(844)
    }
  })

  it('keeps the sections behind a menu on a phone, and the rest of the state behind "3 more"', async () => {
    const { page } = await openDashboard({ width: 390, height: 844 })
    const people = page.getByRole('link', { name: 'People', exact: true })
    expect(await people.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('button', { name: 'Close' }).click()
    expect(await people.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Menu' }).click()
    await people.click()
    expect(await people.isVisible()).toBe(false)
    await page.waitForFunction(
      () => Math.abs(document.querySelector('#people')?.getBoundingClientRect().top ?? 999) < 60,
    )

    const states = page.getByRole('region', { name: 'State of the record' }).getByRole('listitem')
    expect(await states.count()).toBe(1)
    await page.getByRole('button', { name: '3 more' }).click()
    expect(await allWordsOf(states)).toEqual([
      'Opened 21 October 2025',
      'Sorento production started October 2025',
      'Sportage announced for January 2026, no confirmation on record',
      'No monthly output on record',
    ])
    await page.getByRole('button', { name: 'Fewer' }).click()
    expect(await states.count()).toBe(1)
  })
})

describe('at every width', () => {
  it('scrolls nothing sideways and cuts no heading, number or button, from 320 to 3840', async () => {
    const { page } = await openDashboard({ width: 320, height: 800 }, 'main')
    const faults: Record<number, unknown> = {}
    for (const width of [320, 390, 700, 820, 1024, 1279, 1280, 1440, 1920, 2560, 3840]) {
      await page.setViewportSize({ width, height: 900 })
      await painted(page)
      const sideways = await sidewaysPx(page)
      const spilled = [
        ...(await spilledTexts(page, 'h1, h2, h3, h4, button, nav a, summary')),
        ...(await spilledTexts(page, '#figures button, #figures li li, #figures h2', '#figures > ul > li')),
        ...(await spilledTexts(page, 'p, li, dt, dd, figcaption span, blockquote', 'html')),
      ]
      if (sideways > 0 || spilled.length > 0) faults[width] = { sideways, spilled }
    }
    expect(faults).toEqual({})
  })
})
