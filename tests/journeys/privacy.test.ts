import { describe, expect, inject, it } from 'vitest'
import { laidOut, openDashboard } from './dashboard.ts'

const panel = 'section[aria-labelledby="ledger-heading"]'

describe('a walk over the whole page', () => {
  it('asks only its own server, sets no cookie and keeps nothing but the record and the day up to which it was seen', {
    timeout: 120_000,
  }, async () => {
    const { page, context, requests } = await openDashboard({ width: 1440, height: 900 })
    // The second opener of a fact in one scene, marked -2, closes it.
    const buttons = page.locator('button[aria-expanded][id]:not([id$="-2"])')
    const openers = await buttons.evaluateAll((all) => all.map(({ id }) => id))
    expect(openers.length).toBeGreaterThan(200)
    // Beginning anywhere, every fourth one comes by all scenes.
    const some = openers.filter((_, index) => index % 4 === 0)
    expect(await page.evaluate(openEach, [some, panel] as const)).toEqual([])
    for (const button of ['Cars', 'Pitches', 'Dollars', 'Table']) {
      await page.getByRole('button', { name: button, exact: true }).click()
    }
    await page.locator('#timeline table').waitFor()
    for (const summary of await page.locator('summary').all()) await summary.click()
    await laidOut(page)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    expect(requests.every((url) => url.startsWith(inject('siteUrl')))).toBe(true)
    expect(await context.cookies()).toEqual([])
    expect(await page.evaluate(() => [document.cookie, { ...localStorage }, sessionStorage.length])).toEqual([
      '',
      { newestEntrySeen: '2026-11-22' },
      0,
    ])
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
    // The record itself, for a visit without a network; nothing about the reader.
    expect(await page.evaluate(keptAddresses)).toEqual([`${inject('siteUrl')}data/plant.json`])
  })

  it('runs no script that is written into it, and asks no other server even where it is told to', async () => {
    const { page } = await openDashboard({ expects: [/script-src/, /connect-src/, /style-src/, /Refused to connect/] })
    const done = await page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'window.ran = true'
      const style = document.createElement('style')
      style.textContent = 'body { outline: 7px solid }'
      document.head.append(script, style)
      const hasAsked = await fetch('http://localhost:9/').then(
        () => true,
        () => false,
      )
      return { hasRun: 'ran' in window, hasAsked, outline: getComputedStyle(document.body).outlineWidth === '7px' }
    })
    expect(done).toEqual({ hasRun: false, hasAsked: false, outline: false })
  })

  it('names other sites only in links, which tell them nothing', async () => {
    const { page } = await openDashboard({ path: '?open=investment' })
    await page.locator(panel).waitFor()
    const outside = await page
      .locator('a[href^="http"]')
      .evaluateAll((all) =>
        all
          .filter((link) => (link as HTMLAnchorElement).host !== location.host)
          .map((link) => [(link as HTMLAnchorElement).protocol, (link as HTMLAnchorElement).rel]),
      )
    expect(outside.length).toBeGreaterThan(40)
    expect(new Set(outside.map((one) => one.join(' ')))).toEqual(new Set(['https: noopener noreferrer external']))
    const loaded = '[src], link[href], iframe, object, embed, image, source'
    const sources = await page
      .locator(loaded)
      .evaluateAll((all) =>
        all.map((one) => ('src' in one ? String(one.src) : 'href' in one ? String(one.href) : one.outerHTML)),
      )
    expect(sources.length).toBeGreaterThan(3)
    expect(sources.filter((source) => !source.startsWith(inject('siteUrl')))).toEqual([])
  })
})

/** Runs in the page: the addresses of what it has kept on the device. */
async function keptAddresses(): Promise<string[]> {
  const names = await caches.keys()
  const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
  return kept.flat().map(({ url }) => url)
}

/** Runs in the page: opens the claims by each button, and gives the buttons for which none came. */
async function openEach([ids, panel]: readonly [readonly string[], string]): Promise<string[]> {
  const failed: string[] = []
  for (const id of ids) {
    const button = document.getElementById(id)
    const isOpened = () => {
      const fact = document.querySelector(panel)?.getAttribute('data-fact')
      return button?.getAttribute('aria-expanded') === 'true' && id.includes(`-${fact}`)
    }
    button?.click()
    for (let frame = 0; frame < 300 && !isOpened(); frame++) await new Promise(requestAnimationFrame)
    if (!isOpened()) failed.push(id)
    // A browser refuses more than two hundred addresses in ten seconds.
    await new Promise((done) => setTimeout(done, 40))
  }
  return failed
}
