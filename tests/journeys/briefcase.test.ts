import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage, type PageOptions } from '../browser/page.ts'
import { allWordsOf, charted, openDashboard, wordsOf } from './dashboard.ts'

const root = join(import.meta.dirname, '../..')
const record = readFileSync(join(root, 'public/data/plant.json'))
const digest = createHash('sha256').update(record).digest('hex')
const start = digest.slice(0, 8)

let folder: string
let said: string
let site: string

beforeAll(() => {
  // A folder as people have them: with spaces and letters beyond English.
  folder = mkdtempSync(join(tmpdir(), 'Жиын 2026 '))
  const { VITEST: _, ...env } = process.env
  said = execFileSync(process.execPath, [join(root, 'scripts/briefcase.mjs'), folder], {
    encoding: 'utf8',
    env: { ...env, NODE_ENV: 'production' },
  })
  site = pathToFileURL(join(folder, readdirSync(folder)[0] ?? '')).href
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Opened by a double click, on a device without a network. */
function inHall(options: PageOptions = {}): PageOptions {
  return {
    ...options,
    site,
    route: async (context) => {
      await context.setOffline(true)
      await options.route?.(context)
    },
  }
}

/** Addresses that were asked for beside the file itself and what it carries. */
function askedBeside(requests: readonly string[]): string[] {
  return requests.filter((url) => !url.startsWith(site) && !/^(data|blob|about):/.test(url))
}

const languages = [
  ['en', 'Kia Qazaqstan, to scale', `This file carries the record checked 22 November 2026 (${start})`],
  ['kk', 'Kia Qazaqstan: нақты масштабта', `Бұл файлда 2026 жылғы 22 қарашада тексерілген жинақ бар (${start})`],
  ['ru', 'Kia Qazaqstan в масштабе', `В этом файле досье, проверенное 22 ноября 2026 года (${start})`],
  ['ko', '기아 카자흐스탄, 실제 축척으로', `이 파일에 담긴 기록: 2026년 11월 22일 확인 (${start})`],
] as const

describe('the briefcase', () => {
  it('is one file of less than 1.5 MB, named after the plant and the day of its record', () => {
    expect(readdirSync(folder)).toEqual(['kia-qazaqstan-2026-11-22.html'])
    expect(readFileSync(new URL(site)).length).toBeLessThan(1_500_000)
    expect(said).toContain(join(folder, 'kia-qazaqstan-2026-11-22.html'))
    expect(said).toContain(`It carries the record checked on 2026-11-22, SHA-256 ${digest}`)
  })

  it.each(languages)(
    'is the whole page in "%s", in its own fonts, and says which record it carries',
    async (...one) => {
      const [language, title, carried] = one
      const { page, requests } = await openDashboard(inHall({ path: `?lang=${language}` }))
      expect(await page.title()).toContain(title)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await wordsOf(page.locator('footer'))).toContain(carried)
      await charted(page)
      expect(await page.locator('[data-slot] .recharts-surface').count()).toBe(7)
      expect(await page.evaluate(lettersWithoutFont)).toEqual([])
      expect(await page.getByRole('alert').count()).toBe(0)
      expect(askedBeside(requests)).toEqual([])
    },
  )

  it('presents with both windows in sync, with notes, and no word of a network', async () => {
    const { page: wall, context, requests } = await openPage(inHall({ path: '?present&scene=timeline' }))
    await wall.locator('[data-scene="timeline"]').waitFor()
    const opened = context.waitForEvent('page')
    await wall.keyboard.press('s')
    const speaker = await opened
    await speaker.getByText('Wall connected').waitFor()
    expect(await wordsOf(speaker.locator('header'))).toContain(languages[0][2])
    await wordsAppear(speaker, 'Construction began in October 2023')
    expect(await allWordsOf(speaker.getByRole('alert'))).toEqual([''])

    await speaker.keyboard.press('PageDown')
    await bothAt(wall, speaker, '&scene=timeline&step=1')
    await wall.keyboard.press('ArrowRight')
    await bothAt(wall, speaker, '&scene=timeline&step=2')
    await speaker.getByRole('button', { name: '2 Figures' }).click()
    await bothAt(wall, speaker, '&scene=figures')
    await wordsAppear(speaker, '“Kia says $310 million of direct investment”')
    const picture = speaker.frameLocator('section[aria-label="On the wall now"] iframe')
    await picture.getByText('630,000').first().waitFor()
    expect(await wordsOf(picture.locator('main'))).toBe(await wordsOf(wall.getByRole('main')))
    expect(await picture.locator('html').evaluate(lettersWithoutFont)).toEqual([])
    await speaker.getByRole('button', { name: 'Show on the wall who says: High-precision robots' }).click()
    await wall.getByRole('dialog', { name: 'High-precision robots' }).waitFor()
    await speaker.keyboard.press('Escape')
    await bothAt(wall, speaker, '&scene=figures')
    await speaker.getByRole('group', { name: 'Wall in' }).getByRole('button', { name: '한국어' }).click()
    await wall.locator('html[lang="ko"]').waitFor({ state: 'attached' })
    await picture.getByText('직접 투자').first().waitFor()
    expect(askedBeside(requests)).toEqual([])
  })

  it('changes its language, opens claims and goes back as from a host', async () => {
    const { page } = await openDashboard(inHall({ width: 1440 }))
    await page.getByRole('link', { name: 'Русский' }).click()
    await page.locator('html[lang="ru"]').waitFor({ state: 'attached' })
    expect(new URL(page.url()).search).toBe('?lang=ru')
    await page.locator('#figures button[aria-expanded]').first().click()
    await page.waitForFunction(() => location.search.includes('open='))
    await page.goBack()
    await page.waitForFunction(() => location.search === '?lang=ru')
    await page.reload()
    await page.locator('html[lang="ru"] h1').waitFor()
  })

  it('hands out the very record that it carries, and names no folder of the device on paper', async () => {
    const { page } = await openDashboard(inHall())
    const coming = page.waitForEvent('download')
    await page.locator('footer').getByRole('link', { name: 'The record (JSON)' }).click()
    const download = await coming
    expect(download.suggestedFilename()).toBe('plant.json')
    expect(readFileSync(await download.path()).equals(record)).toBe(true)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    const line = () => document.documentElement.style.getPropertyValue('--paper-record')
    expect(await page.evaluate(line)).toBe('"kia-qazaqstan-2026-11-22.html"')
  })

  it('stays as it is when the page would ask its host again, and goes on by itself on an unattended wall', async () => {
    const clock = (options: PageOptions) =>
      inHall({ ...options, route: (context) => context.clock.install({ time: '2026-11-22T12:00:00+05:00' }) })
    const { page, requests } = await openPage(clock({ path: '?kiosk&seconds=10&scenes=figures,process' }))
    await page.locator('[data-scene="figures"]').waitFor()
    // Beyond ten minutes, and over many loops: after each, a host is asked for a newer build.
    for (let second = 0; second < 660; second++) await page.clock.runFor(1000)
    await page.locator('[data-scene]').waitFor()
    expect(await page.locator('iframe').count()).toBe(0)
    await page.goto(site)
    await page.locator('h1').waitFor()
    await page.clock.runFor(11 * 60_000)
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(askedBeside(requests)).toEqual([])
  })
})

function wordsAppear(page: Page, words: string) {
  return page.getByText(words).first().waitFor()
}

async function bothAt(wall: Page, speaker: Page, place: string) {
  await wall.waitForFunction((search) => location.search === search, `?present${place}`)
  await speaker.waitForFunction((search) => location.search === search, `?speaker${place}`)
}

/** Runs in the page, or in a frame of it: the letters of its headings that no loaded font of the design has. */
function lettersWithoutFont(): string[] {
  const loaded = [...document.fonts].filter(({ status }) => status === 'loaded')
  const unquoted = (name: string) => name.trim().replaceAll('"', '')
  const has = ({ unicodeRange }: FontFace, point: number) =>
    unicodeRange.split(',').some((range) => {
      const [first = 0, last = first] = range
        .split(/U\+|-/)
        .flatMap((hex) => (hex.trim() ? Number.parseInt(hex, 16) : []))
      return point >= first && point <= last
    })
  return [...document.querySelectorAll('h1, h2')].flatMap((heading) => {
    const families = getComputedStyle(heading).fontFamily.split(',').map(unquoted)
    const own = loaded.filter(({ family }) => families.includes(unquoted(family)))
    const letters = [...(heading.textContent ?? '')].filter((letter) => /\p{L}/u.test(letter))
    return letters.filter((letter) => !own.some((face) => has(face, letter.codePointAt(0) ?? 0)))
  })
}
