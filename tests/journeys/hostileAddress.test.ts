import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { openDashboard } from './dashboard.ts'

const names = ['__proto__', 'constructor', 'toString', 'then']
const html = '<img src=x onerror=alert(1)><script>alert(1)</script>'
const long = 'a'.repeat(100_000)

/** What follows the path. Those that a reader's browser sends to the host are opened, too. */
const onThePage = [
  ...names.map((name) => `?open=${name}`),
  ...names.map((name) => `?open=figures.${name}`),
  ...names.map((name) => `?${name}=1&layer=${name}&timeline=${name}&order=${name}`),
  `?open=${html}`,
  `?open=${encodeURIComponent(html)}`,
  `?lang=javascript:alert(1)`,
  `?lang=${encodeURIComponent(html)}&lang=kk`,
  '?lang=../../evil.example/',
  '?lang=//evil.example',
  '?layer=NaN&measure=-1&order=1e999',
  '?open=robots&open=constructor&layer=cars',
  '?if=NaN&day=9999-99-99',
  `?open=${long}`,
  `?${'a&'.repeat(50_000)}`,
  '?%00%ED%A0%80=%E0%A4%A&%',
  '?\u202e\u200b=\ufeff',
  '?#%00',
  '?#"><img src=x onerror=alert(1)>',
  '?#javascript:alert(1)',
  '?#__proto__',
  '?#figures-robots',
  `?#${long}`,
]
const onTheStage = [
  ...names.map((name) => `?present&scene=${name}&step=${name}&open=${name}`),
  `?present&scene=${encodeURIComponent(html)}`,
  '?present&step=99',
  '?present&step=-1&scene=place',
  '?present=javascript:alert(1)&scene=',
  `?present&scene=${long}`,
  '?kiosk&seconds=0&scenes=,,&hours=99:99-00:00',
  '?kiosk&seconds=9999&scenes=a,,__proto__,constructor&hours=24:00-24:00',
  '?kiosk&scenes=-&hours=::::-::::',
  '?kiosk&speaker&present',
]
/** A few are opened as a link opens them; the others are gone to within the page, which reads them in the same way. */
const opened = [
  `?open=${encodeURIComponent(html)}&lang=${encodeURIComponent(html)}&layer=__proto__`,
  '?%00%ED%A0%80=%E0%A4%A&%&open=%',
  '#"><img src=x onerror=alert(1)>',
  '#%E0%A4%A',
]

it('Whatever the address says, the page stays whole, nothing of it becomes an element, and nothing runs', async () => {
  const { page, requests } = await openDashboard({ path: '?timeline=table', width: 390 })
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  for (const address of onThePage) {
    await goWithin(page, address)
    await page.locator('#figures-robots').waitFor()
    expect(await strangers(page), address.slice(0, 80)).toEqual([])
  }
  for (const address of onTheStage) {
    await goWithin(page, address)
    await page.locator('[data-scene] main h1').first().waitFor()
    expect(await strangers(page), address.slice(0, 80)).toEqual([])
  }
  for (const address of opened) {
    // The same path with another fragment would open nothing anew.
    await page.goto('about:blank')
    await page.goto(inject('siteUrl') + address)
    await page.locator('#figures-robots').waitFor()
    expect(await strangers(page), address).toEqual([])
  }
  expect(dialogs).toEqual([])
  expect(requests.filter((url) => url !== 'about:blank' && !url.startsWith(inject('siteUrl')))).toEqual([])
})

/** As Back and Forward do, or a link within the page. */
async function goWithin(page: Page, address: string): Promise<void> {
  const tookMs = await page.evaluate((to) => {
    const start = performance.now()
    history.pushState(null, '', location.pathname + to)
    dispatchEvent(new PopStateEvent('popstate', { state: null }))
    return new Promise<number>((done) => requestAnimationFrame(() => done(performance.now() - start)))
  }, address)
  expect(tookMs, address.slice(0, 80)).toBeLessThan(5000)
}

/** Elements and failures that no sound address brings. */
function strangers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = [
      ...document.querySelectorAll('#root :is(img, script, iframe, object, embed, [onerror], [role="alert"])'),
    ]
    const links = [...document.querySelectorAll('a')].filter(({ protocol }) => !/^https?:$/.test(protocol))
    const isPlain = document.title.startsWith('Kia Qazaqstan') && ['en', 'kk'].includes(document.documentElement.lang)
    return [...found, ...links].map(({ outerHTML }) => outerHTML.slice(0, 200)).concat(isPlain ? [] : document.title)
  })
}
