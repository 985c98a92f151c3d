import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openDashboard, plainSpaces, searchOf, withoutStorage, wordsOf } from './dashboard.ts'

const field = '#opening figure svg:visible'

const light = 'rgb(243, 245, 243)'
const dark = 'rgb(7, 22, 31)'

describe('the field', () => {
  it('counts robots, cars, pitches or dollars, each by its own marks and address', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 })
    const steps = await page.evaluate(() => history.length)
    expect(await page.locator(`${field} use[href="#shape-robot"]`).count()).toBe(68)
    for (const { layer, address, marks, count, says } of layers) {
      const button = page.getByRole('group', { name: 'Count in the field' }).getByRole('button', { name: layer })
      await button.click()
      const drawing = page.locator(field)
      await drawing.locator(marks).first().waitFor()
      expect(await drawing.locator(marks).count()).toBe(count)
      expect(await button.getAttribute('aria-pressed')).toBe('true')
      expect(await page.locator('#opening button[aria-pressed="true"]').count()).toBe(1)
      expect(await searchOf(page)).toBe(address)
      expect(plainSpaces((await drawing.getAttribute('aria-label')) ?? '')).toBe(
        `The site as 70 equal parcels, an equal-area drawing and not a site plan. ${says}`,
      )
    }
    expect(await page.evaluate(() => history.length)).toBe(steps)
  })

  it('shows what the address names, at any width', async () => {
    const { page } = await openDashboard({ path: '?layer=dollars', width: 390, height: 844 })
    const marks = page.locator(field).locator('g rect')
    await marks.first().waitFor()
    expect(await marks.count()).toBe(310)
    expect(await wordsOf(page.locator('#opening figcaption'))).toContain('$310 million, one mark per million')
  })
})

const layers = [
  {
    layer: 'Cars',
    address: '?layer=cars',
    marks: 'use[href="#shape-car"]',
    count: 70,
    says: '70,000 cars a year of capacity, one mark per 1,000',
  },
  {
    layer: 'Pitches',
    address: '?layer=pitches',
    marks: 'circle',
    count: 80,
    says: '88 football pitches; what does not fit one whole is hatched',
  },
  {
    layer: 'Dollars',
    address: '?layer=dollars',
    marks: 'g rect',
    count: 310,
    says: '$310 million, one mark per million',
  },
  {
    layer: 'Robots',
    address: '',
    marks: 'use[href="#shape-robot"]',
    count: 68,
    says: '68 robots, one mark each',
  },
] as const

describe('the colours', () => {
  it('follow the system until they are chosen, and the choice from then on', async () => {
    const { page } = await openDashboard({ scheme: 'dark' })
    expect(await ground(page)).toBe(dark)
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await ground(page)).toBe(light)

    await page.getByRole('button', { name: 'Change to dark colours' }).click()
    expect(await ground(page)).toBe(dark)
    await page.reload()
    await page.getByRole('button', { name: 'Change to light colours' }).waitFor()
    expect(await ground(page)).toBe(dark)
    expect(await page.evaluate(() => localStorage.getItem('theme'))).toBe('dark')

    await page.getByRole('button', { name: 'Change to light colours' }).click()
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await ground(page)).toBe(light)
  })

  it('change where storage is denied', async () => {
    const { page } = await openDashboard({ route: withoutStorage })
    expect(await ground(page)).toBe(light)
    await page.getByRole('button', { name: 'Change to dark colours' }).click()
    expect(await ground(page)).toBe(dark)
    await page.getByRole('button', { name: 'Cars', exact: true }).click()
    await page.locator(`${field} use[href="#shape-car"]`).first().waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Change to dark colours' }).waitFor()
    expect(await ground(page)).toBe(light)
  })
})

function ground(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor)
}
