import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../browser/axe.ts'
import { openPage } from '../browser/page.ts'
import { sheetsOf } from '../browser/sheets.ts'
import { charted, openDashboard, painted, plainSpaces, searchOf, wordsOf } from './dashboard.ts'
import { boxesOf, boxOf, sidewaysPx, spilledTexts } from './geometry.ts'

const plain = '?if=583,14,80,s-curve'
const label = 'Scenario, shaped by you. Not a forecast'
const handle = (page: Page, name: string) => page.locator(`#whatif figure [role="slider"][aria-label^="${name}"]`)

async function openScenario(path = plain, options: Parameters<typeof openDashboard>[0] = {}) {
  const opened = await openDashboard({ width: 1440, height: 900, path, ...options })
  await scenarioCharted(opened.page)
  await opened.page.locator('#whatif figure').scrollIntoViewIfNeeded()
  return opened
}

/** Draws a handle by the mouse, in many small ways. */
async function drag(page: Page, name: string, by: { x: number; y: number }) {
  const box = await handle(page, name).boundingBox()
  if (box === null) throw new Error(`no handle ${name}`)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + by.x, y + by.y, { steps: 40 })
  await page.mouse.up()
}

/** Counts from now on how often the page writes its address. */
async function countWrites(page: Page) {
  await page.evaluate(() => {
    const write = history.replaceState.bind(history)
    Object.assign(window, { writes: 0 })
    history.replaceState = (...state) => {
      ;(window as unknown as { writes: number }).writes++
      write(...state)
    }
  })
  return () => page.evaluate(() => (window as unknown as { writes: number }).writes)
}

/** A scenario is no part of what the build has drawn: its chart’s place comes first. */
async function scenarioCharted(page: Page) {
  await page.locator('#whatif [data-slot]').waitFor({ state: 'attached' })
  await charted(page, '#whatif')
}

describe('a scenario', () => {
  it('is off until its button opens it, and closed again by another, with the focus in the scene', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 })
    expect(await page.locator('#whatif [role="slider"], #whatif input').count()).toBe(0)
    await page.getByRole('button', { name: 'Shape a scenario' }).click()
    expect(await searchOf(page)).toBe(plain)
    await page.locator('#whatif .recharts-surface').waitFor()
    expect(await wordsOf(page.locator('#whatif figcaption'))).toContain(label)
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    expect(await searchOf(page)).toBe('')
    expect(
      await page.getByRole('button', { name: 'Shape a scenario' }).evaluate((one) => one === document.activeElement),
    ).toBe(true)
  })

  it('is drawn by its handles: a level by height, a time by distance, and written into the address at the end', async () => {
    const { page } = await openScenario()
    const writes = await countWrites(page)
    const plot = await boxOf(page, '#whatif .recharts-surface [data-capacity]')
    await drag(page, 'Level reached', { x: 0, y: -400 })
    expect(await searchOf(page)).toBe('?if=583,14,100,s-curve')
    const month = (plot.right - plot.left) / 48
    await drag(page, 'Months', { x: month * 4, y: 0 })
    expect(await searchOf(page)).toBe('?if=583,22,100,s-curve')
    await drag(page, 'Level today', { x: 0, y: 400 })
    expect(await searchOf(page)).toBe('?if=0,22,100,s-curve')
    expect(await writes()).toBeLessThan(10)
    const { bottom, top } = await boxOf(page, '#whatif figure [aria-label^="Level today"]')
    expect(Math.abs((bottom + top) / 2 - plot.bottom)).toBeLessThan(2)
  })

  it('is drawn by a finger, without the page being moved', async () => {
    const { page, context } = await openScenario(plain, { width: 390, height: 844, touch: true })
    await handle(page, 'Level reached').scrollIntoViewIfNeeded()
    const box = await handle(page, 'Level reached').boundingBox()
    if (box === null) throw new Error('no handle')
    const before = await page.evaluate(() => scrollY)
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    const touch = await context.newCDPSession(page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: points })
    await send('touchStart', [{ x, y }])
    for (let step = 1; step <= 10; step++) await send('touchMove', [{ x, y: y + step * 6 }])
    await send('touchEnd', [])
    await expect.poll(() => searchOf(page)).not.toBe(plain)
    expect(await searchOf(page)).toMatch(/^\?if=583,14,[3-7]\d,s-curve$/)
    expect(await page.evaluate(() => scrollY)).toBe(before)
  })

  it('is moved by keys at its handles and at its sliders, which say the same', async () => {
    const { page } = await openScenario()
    await handle(page, 'Months').focus()
    for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('PageUp')
    await expect.poll(() => searchOf(page)).toBe('?if=583,27,80,s-curve')
    const slider = page.locator('#whatif input').nth(1)
    expect(await slider.inputValue()).toBe('27')
    await slider.focus()
    await page.keyboard.press('Home')
    await expect.poll(() => searchOf(page)).toBe('?if=583,1,80,s-curve')
    expect(await handle(page, 'Months').getAttribute('aria-valuetext')).toMatch(
      /^Scenario: if the level is reached in 1\smonth, by January\s2027$/,
    )
    expect(await slider.getAttribute('aria-valuetext')).toBe(
      await handle(page, 'Months').getAttribute('aria-valuetext'),
    )
  })

  it('comes back from its link, and stays when claims are opened in it and Back closes them', async () => {
    const { page } = await openScenario('?if=1200,20,60,straight,90000')
    await page.reload()
    await scenarioCharted(page)
    expect(
      await page.locator('#whatif input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
    ).toEqual(['1200', '20', '60', '90000'])
    await page.locator('#whatif-output').click()
    await page.locator('#whatif [data-fact="output"]').waitFor()
    await handle(page, 'Level reached').focus()
    await page.keyboard.press('End')
    await expect.poll(() => searchOf(page)).toBe('?open=whatif.output&if=1200,20,100,straight,90000')
    await page.goBack()
    expect(await searchOf(page)).toBe('?if=1200,20,100,straight,90000')
    expect(await page.locator('#whatif [data-fact]').count()).toBe(0)
  })

  it('moves nothing as its chart comes', async () => {
    const { page } = await openDashboard({ path: plain, width: 1440, height: 900 }, 'main')
    const place = () =>
      page
        .locator('#whatif section')
        .first()
        .evaluate((one) => one.getBoundingClientRect().top + scrollY)
    await page.locator('#whatif figure').waitFor()
    await painted(page)
    const before = await place()
    await scenarioCharted(page)
    expect(Math.abs((await place()) - before)).toBeLessThan(1)
  })

  it('has nothing that axe finds, in light at 390 and in dark at 1440', async () => {
    const { page } = await openScenario('?if=583,14,80,s-curve,90000')
    await page.getByText('The scenario by year and by month').click()
    for (const [width, colorScheme] of [
      [1440, 'dark'],
      [390, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await painted(page)
      expect(await axeViolations(page, '#whatif')).toEqual([])
    }
  })

  it('has targets of 44 pixels for a finger', async () => {
    const { page } = await openScenario(plain, { width: 390, height: 844, touch: true })
    const boxes = await boxesOf(page, '#whatif button:not([aria-expanded]), #whatif input')
    expect(boxes.length).toBeGreaterThan(8)
    expect(boxes.filter(({ top, bottom }) => bottom - top < 44)).toEqual([])
  })

  it.each(['kk/', 'ru/', 'ko/'])(
    'at "%s" has nothing clipped, spilled or sideways at any width',
    { timeout: 120_000 },
    async (language) => {
      const { page } = await openScenario(`${language}?if=583,6,100,steps,100000`)
      await page.locator('#whatif summary').click()
      const faults: Record<number, unknown> = {}
      for (const width of [320, 390, 820, 1440, 3840]) {
        await page.setViewportSize({ width, height: 900 })
        await painted(page)
        await painted(page)
        const spilled = await spilledTexts(
          page,
          ['h2', 'h3', 'p', 'b', 'label', 'button', 'figcaption span', 'td', 'th', 'summary', 'div > span']
            .map((one) => `#whatif ${one}`)
            .join(','),
        )
        const found = { sideways: await sidewaysPx(page), spilled, drawn: await drawnFaults(page) }
        if (found.sideways > 0 || found.spilled.length + found.drawn.length > 0) faults[width] = found
      }
      expect(faults).toEqual({})
    },
  )
})

describe('a scenario on paper', () => {
  it('stands there with its label and its table where it is open', async () => {
    const words = await printed(plain)
    expect(words).toContain(label)
    expect(words).toContain('If so, 2027 makes 29,516 cars')
    expect(words).toContain('In all, if so')
    expect(words).toContain('Curve: S-curve')
    expect(words).not.toContain('Copy link')
  })
})

describe('a scenario and the stage', () => {
  it('leaves the address as another scene takes the stage, and the page has it again by Back', async () => {
    const { page } = await openScenario()
    await page.evaluate(() => scrollTo(0, 0))
    await page.getByRole('button', { name: 'Present', exact: true }).click()
    await page.locator('[data-scene="opening"]').waitFor()
    await expect.poll(() => searchOf(page)).toBe('?present')
    await page.goBack()
    await page.locator('#whatif figure').waitFor()
    expect(await searchOf(page)).toBe(plain)
  })

  it('is shown under its label where the presenter chose its scene, and by no key on the way', async () => {
    const { page } = await openPage({ path: `?present&scene=whatif&if=583,14,100,straight` })
    await page.locator('[data-scene="whatif"]').waitFor()
    expect(plainSpaces(await page.locator('main').innerText())).toContain(label)
    expect(await axeViolations(page)).toEqual([])
    const seen: string[] = []
    for (const key of ['ArrowRight', 'ArrowLeft']) {
      await page.keyboard.press(key)
      seen.push((await page.locator('[data-scene]').getAttribute('data-scene')) ?? '')
      expect(plainSpaces(await page.locator('main').innerText())).not.toContain(label)
    }
    expect(seen).toEqual(['people', 'promises'])
  })

  it('is the wall’s own in a presenter’s window that was open with another', async () => {
    const { page: wall, context } = await openPage({ path: '?present&scene=whatif&if=583,14,100,straight' })
    await wall.locator('[data-scene="whatif"]').waitFor()
    const speaker = await context.newPage()
    await speaker.goto(wall.url().replace('present', 'speaker').replace('583,14', '1000,3'))
    await speaker.waitForFunction(() => location.search.includes('583,14'))
    const now = speaker.frameLocator('section[aria-label="On the wall now"] iframe').locator('main')
    await expect
      .poll(async () => plainSpaces(await now.innerText()))
      .toBe(plainSpaces(await wall.locator('main').innerText()))
    await wall.bringToFront()
    await wall.keyboard.press('ArrowRight')
    await speaker.waitForFunction(() => location.search.includes('scene=people'))
  })
})

async function printed(path: string): Promise<string> {
  const { page, context } = await openDashboard({ path, width: 1440, height: 900 })
  await scenarioCharted(page)
  const sheets = await sheetsOf(context, await page.pdf({ preferCSSPageSize: true, printBackground: true }))
  return plainSpaces(sheets.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' '))
}

/** Texts of the chart that leave the window or lie on each other, and handles outside of it. */
function drawnFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const boxes = [...document.querySelectorAll('#whatif figure svg text, #whatif figure [role="slider"]')].map(
      (one) => ({
        text: one.textContent || (one.getAttribute('aria-label') ?? ''),
        isText: one.tagName === 'text',
        box: one.getBoundingClientRect(),
      }),
    )
    const outside = boxes.filter(({ box }) => box.left < -1 || box.right > width + 1).map(({ text }) => text)
    const texts = boxes.filter(({ isText }) => isText)
    const over = texts.flatMap((a, index) =>
      texts
        .slice(index + 1)
        .filter(
          ({ box }) =>
            a.box.left < box.right &&
            box.left < a.box.right &&
            a.box.top + 4 < box.bottom &&
            box.top + 4 < a.box.bottom,
        )
        .map((b) => `${a.text} × ${b.text}`),
    )
    return [...outside, ...over]
  })
}
