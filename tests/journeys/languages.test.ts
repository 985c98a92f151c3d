import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { openPage } from '../browser/page.ts'
import { drawn, focused, openDashboard, plainSpaces, withoutStorage } from './dashboard.ts'

const pages = {
  en: { path: '', title: /on the record$/, headline: 'Kia Qazaqstan, to scale' },
  kk: { path: 'kk/', title: /^Kia Qazaqstan: нақты масштабта/, headline: 'Kia Qazaqstan: нақты масштабта' },
  ru: { path: 'ru/', title: /^Kia Qazaqstan в масштабе/, headline: 'Kia Qazaqstan в\u00a0масштабе' },
  ko: { path: 'ko/', title: /^기아 카자흐스탄, 실제 축척으로/, headline: '기아 카자흐스탄, 실제 축척으로' },
} as const

type Language = keyof typeof pages

const languages = Object.keys(pages) as Language[]

/** What the page says of itself, and where it is below the site's address. */
async function stateOf(page: Page) {
  const state = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    headline: document.querySelector('h1')?.textContent ?? '',
    address: location.href,
  }))
  return { ...state, address: state.address.replace(inject('siteUrl'), '') }
}

describe('the address of a language', () => {
  it.each(languages)('shows the page in "%s", and says so before its script has come', async (language) => {
    const { path, title, headline } = pages[language]
    const { page } = await openPage({ path, width: 1440, height: 900 })
    await drawn(page)
    expect(await stateOf(page)).toEqual({ lang: language, headline, address: path })
    expect(await page.title()).toMatch(title)
    const html = await (await fetch(`${inject('siteUrl')}${path}`)).text()
    expect(html).toContain(`<html lang="${language}"`)
    expect(await page.locator('meta[name="description"]').getAttribute('content')).toBe(
      /name="description"\s+content="([^"]*)"/.exec(html)?.[1],
    )
  })

  it.each([
    ['kk-KZ', '?layer=cars&open=robots#timeline', 'kk/?layer=cars&open=robots#timeline', 'kk'],
    ['ru', '', 'ru/', 'ru'],
    ['ko-KR', '', 'ko/', 'ko'],
    ['de-DE', '', '', 'en'],
    ['kk-KZ', '?lang=en', '?lang=en', 'en'],
    ['en-GB', '?lang=ko#people', '?lang=ko#people', 'ko'],
    ['en-GB', 'ru/?lang=kk', 'ru/?lang=kk', 'kk'],
    ['ru-RU', 'kk/', 'kk/', 'kk'],
  ])('for a reader of %s, who asks for "%s", is "%s"', async (locale, path, address, lang) => {
    const { page } = await openPage({ path, locale })
    await drawn(page)
    expect(await stateOf(page)).toMatchObject({ lang, address })
  })

  it('is the one that was chosen last on this device', async () => {
    const { page } = await openDashboard()
    await page.getByRole('link', { name: 'ҚАЗ Қазақша' }).click()
    await page.waitForURL(/\/kk\/$/)
    await page.goto(`${inject('siteUrl')}?layer=cars`)
    await page.waitForURL(/\/kk\/\?layer=cars$/)
    await page.getByRole('link', { name: 'EN English' }).click()
    await page.waitForURL((url) => !url.pathname.includes('/kk/'))
    await page.goto(inject('siteUrl'))
    await drawn(page)
    expect(await stateOf(page)).toMatchObject({ lang: 'en', address: '' })
  })

  it('is the reader’s own where the device keeps nothing', async () => {
    const { page } = await openPage({ locale: 'ru-RU', route: withoutStorage })
    await drawn(page)
    expect(await stateOf(page)).toMatchObject({ lang: 'ru', address: 'ru/' })
  })
})

describe('the switch of languages', () => {
  it('changes every word where the reader is: what is open, the focus, the place and the history stay', async () => {
    const { page, requests } = await openDashboard({ path: '?timeline=table', width: 1440, height: 900 })
    await page.locator('#people-capacity').click()
    await focused(page, 'ledger-heading')
    const before = await page.evaluate(() => ({
      steps: history.length,
      top: document.activeElement?.getBoundingClientRect().top ?? 0,
    }))
    const loads = requests.filter((url) => url.endsWith('plant.json')).length
    for (const language of ['kk', 'ru', 'ko', 'en'] as const) {
      // By a script, as a key will do it: the switch itself is far above.
      await page.evaluate((wanted) => {
        document.querySelector<HTMLElement>(`a[hreflang="${wanted}"]`)?.click()
      }, language)
      await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language)
      expect(await stateOf(page)).toEqual({
        lang: language,
        headline: pages[language].headline,
        address: `${pages[language].path}?open=people.capacity&timeline=table`,
      })
      expect(await page.title()).toMatch(pages[language].title)
      const after = await page.evaluate(() => ({ steps: history.length, focus: document.activeElement?.id }))
      expect(after).toEqual({ steps: before.steps, focus: 'ledger-heading' })
      await page.waitForFunction(
        (top) => Math.abs((document.activeElement?.getBoundingClientRect().top ?? 0) - top) <= 2,
        before.top,
      )
    }
    expect(requests.filter((url) => url.endsWith('plant.json'))).toHaveLength(loads)
    await page.keyboard.press('Escape')
    await focused(page, 'people-capacity')
  })

  it('keeps full screen and the focus on itself', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 })
    await page.evaluate(() => document.documentElement.requestFullscreen())
    const link = page.getByRole('link', { name: 'РУС Русский' })
    await link.press('Enter')
    await page.waitForFunction(() => document.documentElement.lang === 'ru')
    expect(
      await page.evaluate(() => [document.fullscreenElement?.tagName, document.activeElement?.getAttribute('lang')]),
    ).toEqual(['HTML', 'ru'])
  })

  it('outlives Back, which closes what was open', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 })
    await page.locator('#figures-robots').click()
    await focused(page, 'ledger-heading')
    await page.getByRole('link', { name: '한국어' }).click()
    await page.waitForFunction(() => document.documentElement.lang === 'ko')
    await page.goBack()
    await page.waitForFunction(() => !location.search.includes('open'))
    expect(await stateOf(page)).toEqual({ lang: 'ko', headline: pages.ko.headline, address: 'ko/' })
  })

  it('says so where the words of a language do not come, and leaves all as it is', async () => {
    const { page } = await openDashboard({
      width: 1440,
      height: 900,
      route: (context) => context.route(/\/assets\/ru/, (route) => route.abort()),
      expects: [/ERR_FAILED/],
    })
    await page.getByRole('link', { name: 'РУС Русский' }).click()
    await page.getByText('This language could not be loaded.').waitFor()
    expect(await stateOf(page)).toMatchObject({ lang: 'en', address: '' })
  })
})

describe('without its words', () => {
  const withoutWords = {
    route: (context: BrowserContext) => context.route(/\/assets\/ru/, (route) => route.abort()),
    expects: [/ERR_FAILED/, /ERR_FAILED/],
  }

  it('the page stays as the build drew it', async () => {
    const { page } = await openPage({ path: 'ru/', ...withoutWords })
    await page.waitForLoadState('networkidle')
    expect(plainSpaces(await page.locator('#figures-robots').innerText())).toBe('68')
  })

  it('where the address asks for what is not drawn, the page says in its language what to do', async () => {
    const { page } = await openPage({ path: 'ru/?present', ...withoutWords })
    const words = async () => plainSpaces(await page.locator('#root').innerText())
    await expect.poll(words, { timeout: 10_000 }).toMatch(/^[А-ЯЁ][А-ЯЁа-яё ,.]+\.$/)
  })
})
