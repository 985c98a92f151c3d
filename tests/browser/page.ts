import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, inject, onTestFinished } from 'vitest'
import { launchChromium } from './chromium.ts'
import { type Watch, watch } from './watch.ts'

export interface PageOptions {
  /** The address of another host than the one that serves the build to all journeys, with a slash at its end. */
  readonly site?: string
  /** What follows the site's address: "?lang=kk". */
  readonly path?: string
  readonly width?: number
  readonly height?: number
  readonly scheme?: 'light' | 'dark'
  readonly reducedMotion?: boolean
  /** Device pixels to a CSS pixel: below 1, large screens are laid out as they are and painted in less time. */
  readonly pixelRatio?: number
  /** The page's own policy does not hold, as for the style sheets and extensions of a reader. */
  readonly withoutPolicy?: boolean
  /** The browser runs no script of the page. */
  readonly withoutScripts?: boolean
  /** Opened is what has begun to come: for pages whose scripts a test holds back. */
  readonly halfway?: boolean
  /** A screen that is touched. */
  readonly touch?: boolean
  /** The browser's own language, and with it the formats of the device. */
  readonly locale?: string
  readonly timezone?: string
  /** The page may keep itself on the device. Elsewhere it may not: a worker answers before the routes of a test do. */
  readonly worker?: boolean
  /** Runs before the first request: answers requests itself, sets a clock, adds a script. */
  readonly route?: (context: BrowserContext) => Promise<unknown>
  /** Console messages and page errors that belong to this test; each must come. */
  readonly expects?: readonly RegExp[]
}

export interface OpenedPage {
  readonly page: Page
  readonly context: BrowserContext
  /** The addresses asked for so far, in order, by every page of the context. */
  readonly requests: readonly string[]
  /** Runs by itself when the test ends; throws on a complaint of the browser or a request to another origin. */
  readonly close: () => Promise<void>
}

/** What has not come by then does not come; shorter than a test may take, so that the message names what was waited for. */
const longestWaitMs = 15_000

let browser: Promise<Browser> | undefined
afterAll(async () => (await browser)?.close())

/** Opens the built dashboard in a new browser context: nothing stored, nothing shared with another test. */
export async function openPage(options: PageOptions = {}): Promise<OpenedPage> {
  const siteUrl = options.site ?? inject('siteUrl')
  const context = await newContext(options)
  const watched = watch(context, new URL(siteUrl).origin, options.expects ?? [])
  const close = closing(context, watched)
  onTestFinished(close)
  await options.route?.(context)
  const page = await context.newPage()
  await page.goto(siteUrl + (options.path ?? ''), { waitUntil: options.halfway ? 'commit' : 'load' })
  return { page, context, requests: watched.requests, close }
}

async function newContext(options: PageOptions): Promise<BrowserContext> {
  browser ??= launchChromium(inject('chromium'))
  const { width = 1280, height = 800, scheme = 'light', reducedMotion = true } = options
  const context = await (await browser).newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    javaScriptEnabled: !options.withoutScripts,
    bypassCSP: options.withoutPolicy ?? false,
    hasTouch: options.touch ?? false,
    deviceScaleFactor: options.pixelRatio ?? 1,
    locale: options.locale ?? 'en-GB',
    serviceWorkers: options.worker ? 'allow' : 'block',
    timezoneId: options.timezone ?? 'Asia/Qostanay',
  })
  context.setDefaultTimeout(longestWaitMs)
  return context
}

function closing(context: BrowserContext, watched: Watch): () => Promise<void> {
  let closed = false
  return async () => {
    if (closed) return
    closed = true
    // A kiosk asks for ever: what a test's route is answering just then counts no longer.
    await Promise.all([context, ...context.pages()].map((one) => one.unrouteAll({ behavior: 'ignoreErrors' })))
    await context.close()
    watched.fail()
  }
}
