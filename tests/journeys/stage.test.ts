import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../browser/axe.ts'
import { openPage, type PageOptions } from '../browser/page.ts'
import { focused, openDashboard, plainSpaces, searchOf } from './dashboard.ts'
import { failing, faultMessages, faults, type Host } from './faults.ts'
import { recordAddress, recordJson, withRobots } from './record.ts'

const sizes = [
  { width: 1280, height: 720, letters: 24 },
  { width: 1920, height: 1080, letters: 24 },
  { width: 3840, height: 2160, letters: 24 },
  { width: 3840, height: 1080, letters: 20 },
  { width: 1080, height: 1920, letters: 24 },
] as const

const shapes = [sizes[1], sizes[3], sizes[4]]

const scenes = ['opening', 'figures', 'ceiling', 'timeline', 'promises', 'people', 'process', 'peers', 'place']

async function openStage(path = '?present', options: PageOptions = {}) {
  const opened = await openPage({ width: 1280, height: 720, ...options, path })
  await opened.page.locator('[data-scene]').waitFor()
  await settled(opened.page)
  return opened
}

/** Letters that a step is the first to need come after it, and change its fit. */
async function settled(page: Page) {
  await page.evaluate(async () => {
    const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    await painted()
    if (document.fonts.status === 'loaded') return
    await document.fonts.ready
    await painted()
  })
}

function placeOf(page: Page): Promise<string> {
  return page.getByRole('status').innerText()
}

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key)
  await settled(page)
}

const paths = ['', 'kk/', 'ru/', 'ko/'] as const

it.each([
  // Of one shape, screens differ by the rounding of pixels only.
  ...paths.map((language) => [language, '', language === 'ru/' ? sizes : shapes] as const),
  // On an earlier day other things are missing, and the day stands over every scene.
  ['ru/', '&asof=2024-09-10', shapes] as const,
])(
  'the stage at "%s" with "%s" has no letter below the least, and nothing clipped, spilled or overlapping, in any step on any screen',
  async (language, day, screens) => {
    const { page } = await openStage(`${language}?present${day}`, { pixelRatio: 0.25 })
    const faults: Record<string, string[]> = {}
    for (const { width, height, letters } of screens) {
      await page.setViewportSize({ width, height })
      await press(page, 'Home')
      const least = Math.min(width, height) / letters
      for (let before = ''; before !== (await searchOf(page)); await press(page, 'ArrowRight')) {
        before = await searchOf(page)
        const found = await page.evaluate(faultsOnStage, least - 0.5)
        if (found.length > 0) faults[`${width} × ${height} ${before}`] = found
      }
      for (const key of ['o', '?', 'c']) {
        await press(page, key)
        const found = await page.evaluate(faultsOnStage, least - 0.5)
        if (found.length > 0) faults[`${width} × ${height} ${key}`] = found
        await press(page, 'Escape')
      }
      expect(await searchOf(page)).toBe(`?present&scene=place${day}`)
    }
    expect(faults).toEqual({})
  },
)

it.each(['kk/', 'ru/'] as const)(
  'a scenario on the stage at "%s" is as large and as whole, on any screen',
  async (language) => {
    const address = `${language}?present&scene=whatif&if=583,6,100,steps,100000`
    const { page } = await openStage(address, { pixelRatio: 0.25 })
    const faults: Record<string, string[]> = {}
    for (const { width, height, letters } of sizes) {
      await page.setViewportSize({ width, height })
      await settled(page)
      const found = await page.evaluate(faultsOnStage, Math.min(width, height) / letters - 0.5)
      if (found.length > 0) faults[`${width} × ${height}`] = found
    }
    expect(faults).toEqual({})
  },
)

describe('presenting', () => {
  it('begins and ends at the page’s button, and Back ends it too', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 })
    await page.getByRole('button', { name: 'Present', exact: true }).click()
    await page.locator('[data-scene="opening"]').waitFor()
    expect(await searchOf(page)).toBe('?present')
    await press(page, 'Escape')
    await page.locator('#timeline').waitFor()
    expect(await searchOf(page)).toBe('')
    await page.getByRole('button', { name: 'Present', exact: true }).click()
    await page.locator('[data-scene="opening"]').waitFor()
    await page.goBack()
    await page.locator('#timeline').waitFor()
  })

  it('goes forth and back through steps and scenes, and the address says where', async () => {
    const { page } = await openStage()
    await press(page, 'ArrowRight', 'Space', 'PageDown')
    expect(await searchOf(page)).toBe('?present&scene=figures')
    expect(await placeOf(page)).toBe('Figures, scene 2 of 9')
    await press(page, 'PageUp')
    expect(await searchOf(page)).toBe('?present&step=2')
    expect(await placeOf(page)).toBe('Opening, scene 1 of 9, step 3 of 3')
    await press(page, 'End')
    expect(await searchOf(page)).toBe('?present&scene=place')
    await press(page, 'ArrowRight')
    expect(await searchOf(page)).toBe('?present&scene=place')
    await press(page, 'Home')
    expect(await searchOf(page)).toBe('?present')
  })

  it('gives the page back at the scene that had the screen', async () => {
    const { page } = await openStage('?present&scene=place&open=astana')
    await press(page, 'Escape', 'Escape')
    await page.locator('#place').waitFor()
    expect(await page.evaluate(() => location.search + location.hash)).toBe('#place')
    await page.waitForFunction(
      () => Math.abs(document.querySelector('#place')?.getBoundingClientRect().top ?? 999) < 100,
    )
  })

  it('draws the view back from one car to the field and lets scenes appear, but not for who wants no motion', async () => {
    const { page } = await openStage('?present', { reducedMotion: false })
    /** The longest motion under way, in ms; then it has ended. */
    const motionMs = () =>
      page.evaluate(() => {
        const all = document.getAnimations()
        const durations = all.map((one) => Number(one.effect?.getTiming().duration))
        for (const one of all) one.finish()
        return Math.max(0, ...durations)
      })
    await motionMs()
    const longest: number[] = []
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) {
      await page.keyboard.press(key)
      longest.push(await motionMs())
    }
    expect(longest).toEqual([1600, 1600, 700])
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const key of ['Home', 'ArrowRight', '4']) {
      await page.keyboard.press(key)
      expect(await motionMs()).toBeLessThanOrEqual(120)
    }
  })

  it('shows what a link names, and the nearest there is to what it cannot', async () => {
    const { page } = await openStage()
    const site = page.url().replace(/\?.*/, '')
    for (const scene of ['timeline', 'place']) {
      await page.goto(`${site}?present&scene=${scene}`)
      await page.locator(`[data-scene="${scene}"]`).waitFor()
      expect(await placeOf(page)).toContain(`scene ${scenes.indexOf(scene) + 1} of 9`)
    }
    await page.goto(`${site}?present&scene=people&step=99`)
    await page.locator('[data-scene="people"]').waitFor()
    expect(await placeOf(page)).toBe('People, scene 6 of 9, step 4 of 4')
  })

  it.each([
    ['Cyrillic', { b: 'и', w: 'ц', o: 'щ', c: 'с', l: 'д', t: 'е', f: 'а', s: 'ы' }],
    ['Hangul', { b: 'ㅠ', w: 'ㅈ', o: 'ㅐ', c: 'ㅊ', l: 'ㅣ', t: 'ㅅ', f: 'ㄹ', s: 'ㄴ' }],
  ])('goes by physical keys on a %s layout', async (_, prints) => {
    const { page, context } = await openStage()
    const session = await context.newCDPSession(page)
    /** A real key at its place on the keyboard, with what it prints there. */
    const type = async (code: string, key: string) => {
      const windowsVirtualKeyCode = code.charCodeAt(code.length - 1)
      await session.send('Input.dispatchKeyEvent', { type: 'keyDown', code, key, text: key, windowsVirtualKeyCode })
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', code, key, windowsVirtualKeyCode })
    }
    await type('Digit4', '4')
    await page.locator('[data-scene="timeline"]').waitFor()
    for (const [code, key, colour] of [
      ['KeyB', prints.b, 'black'],
      ['KeyW', prints.w, 'white'],
    ] as const) {
      await type(code, key)
      await page.locator(`[data-colour="${colour}"]`).waitFor()
      await type(code, key)
      await page.locator('[data-colour]').waitFor({ state: 'detached' })
    }
    for (const [code, key, name] of [
      ['KeyO', prints.o, 'All scenes'],
      ['KeyC', prints.c, 'Who says so: Timeline'],
      ['Digit7', '?', 'Keys'],
    ] as const) {
      await type(code, key)
      await page.getByRole('dialog', { name }).waitFor()
      await press(page, 'Escape')
    }
    await type('KeyT', prints.t)
    await page.locator('html[data-theme="light"]').waitFor({ state: 'attached' })
    await type('KeyL', prints.l)
    await page.locator('html[lang="kk"]').waitFor({ state: 'attached' })
    await type('KeyF', prints.f)
    await page.waitForFunction(() => document.fullscreenElement !== null)
    // In full screen it does nothing: a window that opens would end it.
    await type('KeyS', prints.s)
    await type('KeyF', prints.f)
    await page.waitForFunction(() => document.fullscreenElement === null)
    expect(context.pages()).toHaveLength(1)
    const opened = context.waitForEvent('page')
    await type('KeyS', prints.s)
    expect(new URL((await opened).url()).search).toBe('?speaker&scene=timeline')
  })

  it('blanks the screen in black and white, and shows the same step again', async () => {
    const { page } = await openStage('?present&scene=timeline&step=3')
    for (const [key, colour] of [
      ['b', 'black'],
      ['.', 'black'],
      ['w', 'white'],
    ] as const) {
      await press(page, key)
      expect(await page.locator('[data-colour]').getAttribute('data-colour')).toBe(colour)
      await press(page, 'ArrowRight')
      await page.locator('[data-colour]').waitFor({ state: 'detached' })
      expect(await searchOf(page)).toBe('?present&scene=timeline&step=3')
    }
  })

  it('fills the screen and gives it back', async () => {
    const { page } = await openStage()
    await press(page, 'f')
    await page.waitForFunction(() => document.fullscreenElement !== null)
    await press(page, 'f')
    await page.waitForFunction(() => document.fullscreenElement === null)
  })

  it('changes language and colours without leaving the step', async () => {
    const { page } = await openStage('?present&scene=people&step=2')
    await press(page, 'l')
    await page.locator('html[lang="kk"]').waitFor({ state: 'attached' })
    expect(await searchOf(page)).toBe('?present&scene=people&step=2')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await press(page, 't')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light')
  })

  it('opens a figure’s claims, and closes them to the very same step', async () => {
    const { page } = await openStage('?present&scene=figures')
    await page.getByRole('button', { name: '68' }).click()
    const claims = page.getByRole('dialog', { name: 'High-precision robots' })
    await claims.waitFor()
    expect(await searchOf(page)).toBe('?present&scene=figures&open=robots')
    expect(plainSpaces(await claims.innerText())).toContain('Kia Corporation, 21 October 2025')
    expect(await page.evaluate(faultsOnStage, 29.5)).toEqual([])
    await press(page, 'Escape')
    await claims.waitFor({ state: 'detached' })
    expect(await searchOf(page)).toBe('?present&scene=figures')
    await focused(page, 'figures-robots')
  })

  it.each(['ru/'])(
    'at "%s" lists what any scene rests on, opens a claim in the middle of a step and closes to it',
    async (language) => {
      const { page } = await openStage(`${language}?present`)
      for (const [index, scene] of scenes.entries()) {
        await press(page, `${index + 1}`, ...(scene === 'timeline' ? ['ArrowRight', 'ArrowRight'] : []), 'c')
        const before = await searchOf(page)
        expect(await page.evaluate(faultsOnStage, 29.5), scene).toEqual([])
        const opener = page.getByRole('dialog').getByRole('listitem').getByRole('button').first()
        await opener.click()
        await page.waitForFunction(() => location.search.includes('&open='))
        await settled(page)
        expect(await page.evaluate(faultsOnStage, 29.5), scene).toEqual([])
        await press(page, 'Escape')
        expect(await searchOf(page)).toBe(before)
      }
    },
  )

  it('switches its letter keys off and keeps that on the device', async () => {
    const { page } = await openStage()
    await press(page, '?')
    await page.getByRole('button', { name: 'Switch the letter keys off' }).click()
    await press(page, 'Escape', 'b')
    expect(await page.locator('[data-colour]').count()).toBe(0)
    await press(page, 'ArrowRight')
    expect(await searchOf(page)).toBe('?present&step=1')
    expect(await page.evaluate(() => localStorage.getItem('letterKeys'))).toBe('off')
  })

  it('goes on at a swipe of a finger, and back at one to the other side', async () => {
    const { page, context } = await openStage('?present', { touch: true })
    const session = await context.newCDPSession(page)
    const swipe = async (from: number, to: number) => {
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: 300 }] })
      await touch('touchStart', from)
      for (const part of [0.25, 0.5, 0.75, 1]) await touch('touchMove', from + (to - from) * part)
      await touch('touchEnd', to)
    }
    await swipe(900, 400)
    await page.waitForFunction(() => location.search === '?present&step=1')
    await swipe(400, 900)
    await page.waitForFunction(() => location.search === '?present')
  })

  it('shows its audience the same picture whatever fails, and changes language all the same', async () => {
    const host: Host = { fault: null }
    const { page } = await openStage('?present&scene=timeline&step=3', {
      route: async (context) => {
        await context.clock.install({ time: '2026-11-22T12:00:00+05:00' })
        await failing(context, host)
      },
      expects: faultMessages,
    })
    // By then it has fetched what its keys may ask for.
    await page.clock.runFor(4000)
    await page.waitForLoadState('networkidle')
    await settled(page)
    const picture = await page.screenshot()
    for (const [name, fault] of Object.entries(faults)) {
      host.fault = fault
      const asked = page.waitForRequest(recordAddress)
      await page.clock.fastForward(601_000)
      await asked
      await page.clock.runFor(2000)
      await settled(page)
      expect((await page.screenshot()).equals(picture), name).toBe(true)
    }
    await page.clock.setSystemTime('2031-01-01T00:00:00+05:00')
    await page.clock.runFor(61_000)
    await settled(page)
    expect((await page.screenshot()).equals(picture), 'the clock has jumped').toBe(true)
    for (const language of ['kk', 'ru', 'ko', 'en']) {
      await page.keyboard.press('l')
      await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' })
    }
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it('takes a new record with the next scene, not in the middle of one', async () => {
    let body = recordJson(() => {})
    const { page } = await openStage('?present&scene=figures', {
      route: async (context) => {
        await context.clock.install({ time: '2026-11-22T12:00:00+05:00' })
        await context.route(recordAddress, (route) => route.fulfill({ contentType: 'application/json', body }))
      },
    })
    body = recordJson(withRobots(77))
    const asked = page.waitForResponse(recordAddress)
    await page.clock.fastForward(601_000)
    await asked
    await page.clock.runFor(2000)
    await settled(page)
    expect(await page.getByRole('button', { name: '68' }).count()).toBe(1)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    await page.getByRole('button', { name: '77' }).waitFor()
  })

  it('has nothing that axe finds, in any scene, with keys and overview open', async () => {
    const { page } = await openStage()
    for (const scene of scenes) {
      await press(page, `${scenes.indexOf(scene) + 1}`)
      expect(await axeViolations(page)).toEqual([])
    }
    for (const key of ['o', '?']) {
      await press(page, key)
      expect(await axeViolations(page)).toEqual([])
      await press(page, 'Escape')
    }
  })
})

/** Runs in the page: letters below the least, texts outside the window or their room, and texts on one another. */
function faultsOnStage(leastPx: number): string[] {
  const faults: string[] = []
  const boxes: { text: string; box: DOMRect; of: Element }[] = []
  const stage = document.querySelector('[role="dialog"]') ?? document.querySelector('[data-scene]')
  const walker = document.createTreeWalker(stage ?? document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement
    const text = node.textContent?.trim() ?? ''
    if (element === null || text === '' || !element.checkVisibility() || element.closest('[role="status"]')) continue
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    if (size < leastPx) faults.push(`${size}px: ${text}`)
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const box of range.getClientRects()) {
      if (box.width === 0) continue
      const slack = 0.12 * size
      if (box.left < -1 || box.top < -slack || box.right > innerWidth + 1 || box.bottom > innerHeight + slack)
        faults.push(`outside the window: ${text}`)
      for (let room = element.closest('[data-room]'); room; room = room.parentElement?.closest('[data-room]') ?? null) {
        const { left, top, right, bottom } = room.getBoundingClientRect()
        if (
          box.left < left - 2 ||
          box.right > right + 2 ||
          box.top < top - 2 * slack ||
          box.bottom > bottom + 2 * slack
        )
          faults.push(`outside its room: ${text}`)
      }
      // Only the height of its small letters counts: lines may stand close.
      boxes.push({ text, of: element, box: new DOMRect(box.x, box.y + box.height * 0.3, box.width, box.height * 0.4) })
    }
  }
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      if (across > 2 && down > 1) faults.push(`“${one.text}” on “${other.text}”`)
    }
  }
  return [...new Set(faults)]
}
