import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { allWordsOf, focused, openDashboard, plainSpaces, searchOf, wordsOf } from './dashboard.ts'
import { boxesOf, boxOf } from './geometry.ts'

const panel = 'section[aria-labelledby="ledger-heading"]'

const kiaRelease = 'https://autoworldjournal.com/kia-opens-new-plant-in-kazakhstan'

const cards = [
  {
    fact: 'investment',
    button: 'Direct investment: $310 million. Who says so?',
    heading: 'Direct investment, $310 million',
    quote: '“Representing a direct investment of $310 million, the 630,000-square-meter facility”',
    source: 'Kia Corporation’s release, carried by Auto World Journal1. Official.',
    url: kiaRelease,
  },
  {
    fact: 'site-area',
    button: 'Site: 630,000 m². Who says so?',
    heading: 'Site, 630,000 m²',
    quote: '“the 630,000-square-meter facility”',
    source: 'Kia Corporation’s release, carried by Auto World Journal1. Official.',
    url: kiaRelease,
  },
  {
    fact: 'robots',
    button: 'High-precision robots: 68 robots. Who says so?',
    heading: 'High-precision robots, 68 robots',
    quote: '“featuring 68 high-precision robots to ensure global production standards.”',
    source: 'Kia Corporation’s release, carried by Auto World Journal1. Official.',
    url: kiaRelease,
  },
  {
    fact: 'capacity',
    button: 'Annual capacity: up to 70,000 cars a year. Who says so?',
    heading: 'Annual capacity, up to 70,000 cars a year',
    quote: '“The facility has an annual capacity of up to 70,000 units”',
    source: 'Kia Corporation’s release, carried by Auto World Journal1. Official.',
    url: kiaRelease,
  },
] as const

/** Who gives another total for the investment, beside the scale. */
const rivals = [
  'The Astana Times3 $270 million',
  'Government of Kazakhstan2 KZT 131.5 billion, $244 million by conversion',
]

describe('a key figure', () => {
  it('opens and closes the claims behind it, by key, button, Back and link', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 })
    for (const { fact, button, heading, quote, source, url } of cards) {
      const opener = page.getByRole('button', { name: button })
      await opener.click()
      await focused(page, 'ledger-heading')
      expect(await searchOf(page)).toBe(`?open=${fact}`)
      expect(await opener.getAttribute('aria-expanded')).toBe('true')
      expect(await wordsOf(page.locator('#ledger-heading'))).toBe(heading)
      expect(await wordsOf(page.locator(`${panel} p`).first())).toBe('Reported by Kia Corporation, 21 October 2025')
      expect(await wordsOf(page.locator(`${panel} blockquote`).first())).toBe(quote)
      expect(await wordsOf(page.locator(`${panel} p`, { hasText: 'Open source' }).first())).toContain(source)
      const link = page.locator(`${panel} a`, { hasText: 'Open source' }).first()
      expect(await link.getAttribute('href')).toBe(url)
      expect(await link.getAttribute('rel')).toBe('noopener noreferrer external')

      await page.keyboard.press('Escape')
      await closed(page, fact)
      await page.keyboard.press('Enter')
      await focused(page, 'ledger-heading')
      await page.getByRole('button', { name: 'Close' }).click()
      await closed(page, fact)
      await page.keyboard.press('Enter')
      await focused(page, 'ledger-heading')
      await page.goBack()
      await closed(page, fact)
    }
    await page.goto(`${inject('siteUrl')}?open=robots`)
    await focused(page, 'ledger-heading')
    expect(await wordsOf(page.locator('#ledger-heading'))).toBe('High-precision robots, 68 robots')
    await page.keyboard.press('Escape')
    await closed(page, 'robots')
  })

  it('takes one step in the history, however many figures follow it', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 })
    const steps = () => page.evaluate(() => history.length)
    const before = await steps()
    await page.locator('#figures-robots').click()
    await focused(page, 'ledger-heading')
    expect(await steps()).toBe(before + 1)
    await page.locator('#figures-capacity').press('Enter')
    await page.locator(`${panel}[data-fact="capacity"]`).waitFor()
    await focused(page, 'ledger-heading')
    expect(await searchOf(page)).toBe('?open=capacity')
    expect(await steps()).toBe(before + 1)
    await page.goBack()
    await closed(page, 'capacity')
    await page.goForward()
    await page.locator(`${panel}[data-fact="capacity"]`).waitFor()
  })

  it('closes when it is pressed again', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 })
    await page.locator('#figures-investment').click()
    await focused(page, 'ledger-heading')
    await page.locator('#figures-investment').press('Enter')
    await closed(page, 'investment')
  })

  it('stays on the page when Close is pressed twice', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 })
    await page.evaluate(() => history.pushState(null, '', '#before'))
    const here = page.url()
    await page.locator('#figures-investment').click()
    await focused(page, 'ledger-heading')
    await page.evaluate(() => {
      const close = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Close')
      close?.click()
      close?.click()
    })
    await closed(page, 'investment')
    await page.locator('#figures-robots').press('Enter')
    await focused(page, 'ledger-heading')
    await page.getByRole('button', { name: 'Close' }).dblclick()
    // The second press may come when the claims have gone, and then takes the focus to where it falls.
    await page.locator(panel).waitFor({ state: 'detached' })
    expect(page.url()).toBe(here)
    expect(await wordsOf(page.locator('h1'))).toBe('Kia Qazaqstan, to scale')
  })

  it('leaves the layer that was chosen meanwhile as it is when it closes', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 })
    await page.locator('#figures-investment').click()
    await focused(page, 'ledger-heading')
    const pitches = page.getByRole('button', { name: 'Pitches' })
    await pitches.click()
    expect(await searchOf(page)).toBe('?open=investment&layer=pitches')
    await page.keyboard.press('Escape')
    await page.locator(panel).waitFor({ state: 'detached' })
    await page.waitForFunction(() => location.search === '?layer=pitches')
    expect(await pitches.getAttribute('aria-pressed')).toBe('true')
    // The field is drawn a moment after its button is pressed.
    const marks = page.locator('#opening figure svg[data-layer="pitches"]:visible circle')
    await expect.poll(() => marks.count()).toBe(80)
  })

  it('covers no part of any card while its claims are open', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 })
    for (const fact of ['investment', 'site-area', 'robots', 'capacity']) {
      await page.locator(`#figures-${fact}`).press('Enter')
      await page.locator(`${panel}[data-fact="${fact}"]`).waitFor()
      const over = await boxOf(page, panel)
      const boxes = await boxesOf(page, '#figures > ul > li')
      expect(boxes).toHaveLength(4)
      expect(boxes.filter(({ top }) => top < over.bottom - 1)).toEqual([])
      expect(over.top).toBeGreaterThanOrEqual(0)
      expect(over.bottom - over.top).toBeGreaterThan(200)
    }
  })

  it('shows who says otherwise without scrolling', async () => {
    const { page } = await openDashboard({ path: '?open=investment', width: 1440, height: 900 })
    await focused(page, 'ledger-heading')
    const over = await boxOf(page, panel)
    expect(await page.locator(panel).evaluate(({ scrollTop }) => scrollTop)).toBe(0)
    expect(over.top).toBeGreaterThanOrEqual(0)
    expect(over.bottom).toBeLessThanOrEqual(900)
    const title = page.locator(`${panel} h4`, { hasText: 'Other totals on record' }).first()
    const rows = page.locator(`${panel} h4 + dl`).first().locator('> div')
    expect(await allWordsOf(rows)).toEqual(rivals)
    for (const line of [title, ...(await rows.all())]) {
      const box = await line.boundingBox()
      expect(box?.y).toBeGreaterThan(over.top)
      expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(over.bottom)
    }
  })

  it('leaves the other figures in sight while its claims are open', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 })
    const covered: string[] = []
    for (const open of ['investment', 'site-area', 'robots', 'capacity']) {
      await page.locator(`#figures-${open}`).press('Enter')
      await page.locator(`${panel}[data-fact="${open}"]`).waitFor()
      covered.push(...(await hiddenFigures(page)).map((hidden) => `${open} covers ${hidden}`))
    }
    expect(covered).toEqual([])
  })

  it('lists every other total with its source, and how far the derived figure would move', async () => {
    const { page } = await openDashboard({ path: '?open=investment', width: 1440, height: 900 })
    await page.locator(panel).waitFor()
    const others = page.locator(`${panel} li`)
    expect(await allWordsOf(others.locator('p:first-child'))).toEqual([
      'Government of Kazakhstan 22 Oct 2025 KZT 131.5 billion',
      'megarezerv.ru Oct 2025 $244 million',
      'The Astana Times 21 Oct 2025 $270 million',
      'Kia 21 Oct 2025 $310 million',
      'Akorda 10 Sep 2024 $200 million',
      'Akorda 23 Apr 2024 over KZT 90 billion',
      'Akorda 23 Apr 2024 over $203.7 million',
      'The Astana Times 2023 $190 million',
      'Government of Kazakhstan 11 Nov 2023 $250 million',
    ])
    expect(await wordsOf(others.filter({ hasText: '$270 million' }).locator('blockquote'))).toBe(
      '“The $270 million facility covers 63 hectares in the Kostanai industrial zone”',
    )
    expect(await allWordsOf(page.locator(`${panel} dl > div`))).toEqual([
      ...rivals,
      '$310 million ÷ 70,000 cars a year $4,429 a car',
      '$310 million ÷ 630,000 m² $492 a m²',
      '$310 million ÷ 70 parcels $4.43 million a parcel',
    ])
    expect(await wordsOf(page.locator(panel))).toContain('On the other totals reported: $3,486 to $3,857 a car')
    expect(plainSpaces((await page.locator(`${panel} svg[role="img"]`).getAttribute('aria-label')) ?? '')).toContain(
      'Scale from zero: $310m chosen; ',
    )
    for (const address of await page.locator(`${panel} li a[rel]`).all()) {
      expect(await address.getAttribute('href')).toMatch(/^https:\/\//)
    }
  })

  it('gives every other amount as exactly as its source', async () => {
    const { page } = await openDashboard({ path: '?open=site-area', width: 1440, height: 900 })
    await page.locator(panel).waitFor()
    expect(await allWordsOf(page.locator(`${panel} li p:first-child`))).toEqual([
      'Kazakhstanskaya Pravda 23 Oct 2025 70 ha',
      'megarezerv.ru Oct 2025 62.95 ha',
      'Kia 21 Oct 2025 630,000 m²',
      'The Astana Times 21 Oct 2025 63 ha',
    ])
  })

  it('opens nothing for an address that names no figure', async () => {
    const { page } = await openDashboard({ path: '?open=constructor' })
    expect(await page.locator(panel).count()).toBe(0)
    expect(await wordsOf(page.locator('h1'))).toBe('Kia Qazaqstan, to scale')
  })
})

describe('the claims of a date and of a stakeholder', () => {
  it('open from the list below the timeline', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 })
    await page.locator('#timeline-sportage').click()
    await focused(page, 'ledger-heading')
    expect(await searchOf(page)).toBe('?open=timeline.sportage')
    expect(await wordsOf(page.locator('#ledger-heading'))).toBe(
      'New-generation Sportage production to start, January 2026',
    )
    expect(await wordsOf(page.locator(panel))).toContain(
      'The date passed; nothing on record says that it happened, or that it did not.',
    )
    expect(await allWordsOf(page.locator(`${panel} li p:first-child`))).toEqual(['Akorda 10 Sep 2024 January 2026'])
    expect(await wordsOf(page.locator(`${panel} blockquote`).first())).toBe(
      '“Initial production will begin with the Kia Sorento in October 2025, followed by the new-generation Sportage in January 2026.”',
    )
    await page.keyboard.press('Escape')
    await page.locator(panel).waitFor({ state: 'detached' })
    await focused(page, 'timeline-sportage')
  })

  it('tell how a date moved', async () => {
    const { page } = await openDashboard({ path: '?open=timeline.pilot' })
    await page.locator(panel).waitFor()
    expect(await allWordsOf(page.locator(`${panel} li p:first-child`))).toEqual([
      'Akorda 10 Sep 2024 July 2025',
      'Government of Kazakhstan 11 Nov 2023 Q1 2025, replaced',
    ])
  })

  it('open by their address in the panel of the stakeholder that answers for them', async () => {
    const { page } = await openDashboard({ path: '?open=people.capacity' })
    await focused(page, 'ledger-heading')
    const kia = page.getByRole('region', { name: 'Kia Corporation', exact: true })
    expect(await wordsOf(kia.locator('#ledger-heading'))).toBe('Annual capacity, up to 70,000 cars a year')
    await page.getByRole('button', { name: 'Close' }).click()
    await page.locator(panel).waitFor({ state: 'detached' })
    await focused(page, 'people-capacity')
    expect(await searchOf(page)).toBe('')
  })
})

describe('Copy citation', () => {
  const citation =
    '“Representing a direct investment of $310 million, the 630,000-square-meter facility” Kia Corporation, 21 October 2025. Auto World Journal. https://autoworldjournal.com/kia-opens-new-plant-in-kazakhstan'

  it('puts words, speaker, date and address on the clipboard', async () => {
    const { page } = await openDashboard({
      path: '?open=investment',
      route: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']),
    })
    await page.getByRole('button', { name: 'Copy citation' }).click()
    await page.getByText('Citation copied').waitFor()
    expect(plainSpaces(await page.evaluate(() => navigator.clipboard.readText()))).toBe(citation)
  })

  it('shows them where the browser does not allow that', async () => {
    const { page } = await openDashboard({
      path: '?open=investment',
      route: (context) =>
        context.addInitScript(() => {
          const refused = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))
          Object.defineProperty(navigator, 'clipboard', { value: { writeText: refused } })
        }),
    })
    await page.getByRole('button', { name: 'Copy citation' }).click()
    const outcome = page.getByRole('status').filter({ hasText: 'did not allow' })
    await outcome.waitFor()
    expect(await wordsOf(outcome)).toBe(`This browser did not allow copying. The citation: ${citation}`)
  })
})

describe('a number of a source', () => {
  it('leads to the entry under that number', async () => {
    const { page } = await openDashboard()
    await page.locator('#figures').getByRole('link', { name: 'Source 1', exact: true }).first().click()
    expect(await page.evaluate(() => location.hash)).toBe('#source-1')
    await page.waitForFunction(
      () => (document.querySelector('#source-1')?.getBoundingClientRect().top ?? 9999) < innerHeight,
    )
    expect(await wordsOf(page.locator('#source-1'))).toMatch(/^1 Auto World Journal, October 2025\. /)
  })
})

async function closed(page: Page, fact: string): Promise<void> {
  await page.locator(panel).waitFor({ state: 'detached' })
  await focused(page, `figures-${fact}`)
  expect(await searchOf(page)).toBe('')
}

/** Key figures under the open panel, by the middle of their numbers. */
async function hiddenFigures(page: Page): Promise<string[]> {
  const [over] = await boxesOf(page, panel)
  return page.evaluate(
    (box) =>
      [...document.querySelectorAll('#figures > ul > li > button')]
        .filter((button) => {
          const { left, right, top, bottom } = button.getBoundingClientRect()
          const [x, y] = [(left + right) / 2, (top + bottom) / 2]
          return box !== undefined && x > box.left && x < box.right && y > box.top && y < box.bottom
        })
        .map(({ id }) => id.replace('figures-', '')),
    over,
  )
}
