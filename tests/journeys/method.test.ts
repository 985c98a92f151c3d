import { describe, expect, it } from 'vitest'
import { focused, openDashboard, wordsOf } from './dashboard.ts'
import { sidewaysPx, spilledTexts } from './geometry.ts'

describe('how the record is made', () => {
  it.each([
    [390, 844],
    [1440, 900],
    [3840, 2160],
  ])('keeps every word in its place, folded lists opened, at %i × %i', async (width, height) => {
    const { page } = await openDashboard({ width, height }, '#method')
    await page.locator('#method details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '')
    })
    expect(await spilledTexts(page, '#method p, #method li, #method dt, #method dd, #method h3')).toEqual([])
    expect(await sidewaysPx(page)).toBe(0)
  })

  it('opens the claims behind a name by keyboard, and gives the focus back', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 })
    const names = page.locator('#method summary', { hasText: 'Names as sources spell them' })
    await names.focus()
    await page.keyboard.press('Enter')
    await page.locator('#method-name-city').focus()
    await page.keyboard.press('Enter')
    await focused(page, 'ledger-heading')
    expect(await wordsOf(page.locator('#ledger-heading'))).toContain('Қостанай')
    await page.keyboard.press('Escape')
    await focused(page, 'method-name-city')
  })

  it('leads to the record and its schema, which are there', async () => {
    const { page } = await openDashboard()
    const addresses = await page
      .locator('#method a[href$=".json"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
    expect(addresses).toHaveLength(2)
    for (const address of addresses) {
      const answer = await page.request.get(address)
      expect([answer.status(), Object.keys(await answer.json()).length > 0]).toEqual([200, true])
    }
  })
})
