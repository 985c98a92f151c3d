import type { BrowserContext } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { axeViolations } from '../browser/axe.ts'
import { openPage } from '../browser/page.ts'

describe('the built dashboard', () => {
  it('opens below a folder with a title and a heading, and asks for nothing outside that folder', async () => {
    const { page, requests } = await openPage()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.title()).not.toBe('')
    expect(requests.every((url) => url.startsWith(inject('siteUrl')))).toBe(true)
  })

  it('answers 404 for what it does not hold, as a static host does', async () => {
    const { status } = await fetch(`${inject('siteUrl')}no-such-file.json`)
    expect(status).toBe(404)
  })
})

describe('openPage(options)', () => {
  it('opens a page of the size, the scheme, the motion and the touch asked for', async () => {
    const { page } = await openPage({ width: 390, height: 700, scheme: 'dark', reducedMotion: false, touch: true })
    const seen = await page.evaluate(() => [
      innerWidth,
      innerHeight,
      matchMedia('(prefers-color-scheme: dark)').matches,
      matchMedia('(prefers-reduced-motion: reduce)').matches,
      navigator.maxTouchPoints > 0,
    ])
    expect(seen).toEqual([390, 700, true, false, true])
  })

  it.each([
    ['a warning in the console', () => console.warn('so so'), 'warning: so so'],
    ['an error in the console', () => console.error('no good'), 'error: no good'],
    ['an uncaught error', throwLater, 'uncaught: lost'],
    ['a request to another origin', askElsewhere, 'request to another origin: http://localhost:9/x'],
  ])('refuses %s when the page closes', async (_, act, complaint) => {
    const { page, close } = await openPage({ withoutPolicy: true })
    await page.evaluate(act)
    await expect(close()).rejects.toThrow(complaint)
  })

  it('lets a test say which complaints it expects', async () => {
    const { page } = await openPage({ expects: [/no good/] })
    await page.evaluate(() => console.error('no good'))
  })

  it('refuses an expected complaint that never comes', async () => {
    const { close } = await openPage({ expects: [/no good/] })
    await expect(close()).rejects.toThrow('never came: /no good/')
  })

  it('hands requests to the test before the page makes them', async () => {
    const { page } = await openPage({
      route: answering('<title>Ours</title>'),
    })
    expect(await page.title()).toBe('Ours')
  })
})

describe('axeViolations(page)', () => {
  it('names the rule, the element and the reason of a violation', async () => {
    const { page } = await openPage({
      route: answering('<html lang="en"><title>x</title><main><h1>Title</h1><img src="data:,"></main>'),
    })
    const [violation, ...others] = await axeViolations(page)
    expect(violation).toMatch(/^image-alt \(critical\): .*\n {2}img\n {4}Fix any of the following:/)
    expect(others).toEqual([])
  })
})

function answering(body: string) {
  return (context: BrowserContext) =>
    context.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body }))
}

async function throwLater() {
  setTimeout(() => {
    throw new Error('lost')
  })
  await new Promise((resolve) => setTimeout(resolve, 10))
}

async function askElsewhere() {
  await fetch('http://localhost:9/x', { mode: 'no-cors' }).catch(() => undefined)
}
