import type { Page } from 'playwright-core'
import { heapBytes, type Loaded, named, pause, seenBy } from './coldLoad.ts'
import type { Seen } from './inPage.ts'
import { median, type Sample } from './medians.ts'

const longestWaitMs = 20_000
const figure = '#figures button[aria-expanded]'
const slider = '#timeline [role="slider"]'
/** Chart or table: the one that is not shown. */
const otherForm = '#timeline fieldset button[aria-pressed="false"]'
const keySteps = 5

/** What a reader does with the page, in this order: the first touch, through to the end, the timeline, a scene, a language. */
export async function pageGestures(loaded: Loaded): Promise<Sample> {
  const { page, session, wire } = loaded
  const open = await pressed(page, figure, `${figure.replace(']', '="true"]')}`)
  await pressed(page, figure.replace(']', '="true"]'), `${figure.replace(']', '="false"]')}`)
  // On a slow processor what a press moves is painted so late that the browser no longer takes it for the reader's.
  const before = (await seenBy(page)).shift
  await throughAllScenes(loaded)
  const whole = named('whole', wire.bytesBy(Number.POSITIVE_INFINITY))
  const wholeShift = (await seenBy(page)).shift - before
  const wholeHeap = await heapBytes(session)
  const timeline = await timelineGestures(page)
  const scene = await pressed(page, '#sections a[href="#peers"]', '#peers:target')
  const first = await pressed(page, 'a[hreflang="kk"]', 'html[lang="kk"]')
  await pressed(page, 'a[hreflang="en"]', 'html[lang="en"]')
  const language = await pressed(page, 'a[hreflang="kk"]', 'html[lang="kk"]')
  return { open, ...whole, wholeShift, wholeHeap, ...timeline, scene, language, firstLanguage: first }
}

/** What a presenter does: the next scene, three times. */
export async function stageGestures({ page }: Loaded): Promise<Sample> {
  const times: (number | null)[] = []
  for (const [digit, scene] of ['figures', 'ceiling', 'timeline'].entries()) {
    times.push(await done(page, `[data-scene="${scene}"]`, 'keydown', () => page.keyboard.press(`${digit + 2}`)))
    await pause(500)
  }
  return { scene: medianOf(times) }
}

/** Goes to the timeline, lets its chart be drawn, steps back by its slider, and opens the chart again from its table. */
export async function timelineGestures(page: Page): Promise<Sample> {
  await page.evaluate(() => document.querySelector('#timeline')?.scrollIntoView())
  const start = Date.now()
  while (!(await hasCharts(page, ['timeline'])) && Date.now() - start < longestWaitMs) await pause(250)
  await pause(1000)
  await page.locator(slider).focus()
  const times: (number | null)[] = []
  for (let key = 0; key < keySteps; key++) {
    const now = Number(await page.locator(slider).getAttribute('aria-valuenow'))
    const wanted = `${slider}[aria-valuenow="${now - 1}"]`
    times.push(await done(page, wanted, 'keydown', () => page.keyboard.press('ArrowLeft')))
  }
  await pressed(page, otherForm, '#timeline table')
  const chart = await pressed(page, otherForm, '#timeline svg.recharts-surface')
  return { step: medianOf(times), chart }
}

/** Shows a reader every part of the page, until nothing more comes for it. */
async function throughAllScenes({ page, wire }: Loaded): Promise<void> {
  const atEnd = () =>
    page.evaluate(() => {
      window.scrollBy(0, window.innerHeight * 0.8)
      return window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 2
    })
  while (!(await atEnd())) await pause(150)
  const start = Date.now()
  do await pause(250)
  while (
    (wire.quietMs() < 1500 || !(await hasCharts(page, ['timeline', 'peers', 'market']))) &&
    Date.now() - start < longestWaitMs
  )
}

/** Whether these scenes have their charts themselves: what is React's own, and not the picture that the build drew. */
async function hasCharts(page: Page, scenes: readonly string[]): Promise<boolean> {
  return page.evaluate(
    (ids) =>
      ids.every((id) =>
        [...document.querySelectorAll(`#${id} svg.recharts-surface`)].some((chart) =>
          Object.keys(chart).some((key) => key.startsWith('__react')),
        ),
      ),
    scenes,
  )
}

/** Presses an element with the mouse; on a phone it may lie behind the menu. Null where what it brings does not come. */
async function pressed(page: Page, selector: string, brings: string): Promise<number | null> {
  const spot = (await spotOf(page, selector)) ?? (await behindMenu(page, selector))
  if (spot === null) return null
  return done(page, brings, 'pointerup', () => page.mouse.click(spot.x, spot.y))
}

async function behindMenu(page: Page, selector: string): Promise<{ x: number; y: number } | null> {
  const menu = await spotOf(page, 'button[aria-controls="sections"]')
  if (menu === null) return null
  await page.mouse.click(menu.x, menu.y)
  await pause(500)
  return spotOf(page, selector)
}

/** The middle of an element once it is in sight; null where it has none. */
async function spotOf(page: Page, selector: string): Promise<{ x: number; y: number } | null> {
  const spot = await page.evaluate((wanted) => {
    const element = document.querySelector(wanted)
    element?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect()
    return width * height === 0 ? null : { x: left + width / 2, y: top + height / 2 }
  }, selector)
  await pause(300)
  return spot
}

/**
 * From the input until what it brings has been painted, in ms: by the page's frames, or by the browser's own Event
 * Timing where that says that it took longer.
 */
async function done(
  page: Page,
  selector: string,
  by: 'pointerup' | 'keydown',
  act: () => Promise<void>,
): Promise<number | null> {
  const armed = await page.evaluate(
    ([wanted, input]) => {
      ;(window as unknown as { seen: Seen }).seen.await(wanted, input)
      return performance.now()
    },
    [selector, by] as const,
  )
  await act()
  const start = Date.now()
  // What waits for words or a script waits for the line too; a look now and then disturbs nothing.
  while ((await seenBy(page)).shown === null && Date.now() - start < longestWaitMs) await pause(100)
  // The browser tells of events a little later.
  await pause(200)
  const { shown, events } = await seenBy(page)
  if (shown === null) return null
  return Math.max(shown, ...events.filter((event) => event.start >= armed).map(({ ms }) => ms))
}

function medianOf(times: readonly (number | null)[]): number | null {
  return median(times.filter((time) => time !== null))
}
