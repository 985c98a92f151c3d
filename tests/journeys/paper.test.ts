import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it, vi } from 'vitest'
import { type DrawnSheet, drawnSheetsOf, type Sheet, type SheetText } from '../browser/sheets.ts'
import { openCharted, openDashboard, painted, plainSpaces } from './dashboard.ts'

/** What a sheet's texts are to be compared with, as it stands on the screen. */
interface Screen {
  readonly headings: readonly string[]
  readonly rows: readonly string[]
  readonly sources: readonly string[]
  readonly addresses: readonly string[]
  /** What the appendix is to hold: labels of facts as the page opens them, and how many claims and statements. */
  readonly labels: readonly string[]
  readonly sayings: number
}

const mm = 72 / 25.4
const sideMm = 12
const topMm = 13
// Dozens of sheets are drawn and read in one test.
vi.setConfig({ testTimeout: 120_000 })

const footMm = 19
const tolerancePt = 1.5

let printing: Promise<{ sheets: DrawnSheet[]; screen: Screen }> | undefined

/** The dashboard on paper, and what it says on the screen: printed once for all that is asked of it. */
function printed() {
  printing ??= (async () => {
    const { page, context } = await openCharted({ width: 1440, height: 900, scheme: 'dark' })
    await drawn(page)
    const screen = await screenOf(page)
    return { sheets: await printedSheets(page, context), screen }
  })()
  return printing
}

async function printedSheets(page: Page, context: BrowserContext, pageRanges = ''): Promise<DrawnSheet[]> {
  return drawnSheetsOf(context, await page.pdf({ preferCSSPageSize: true, printBackground: true, pageRanges }))
}

/** The drawings have scripts of their own, the market’s last. */
async function drawn(page: Page) {
  await page.waitForLoadState('networkidle')
  await page.locator('#market .recharts-surface').last().waitFor()
  await painted(page)
}

describe('on paper', () => {
  it('the dashboard is a document of A4 sheets, none of them blank', async () => {
    const { sheets } = await printed()
    expect(sheets.length).toBeGreaterThan(5)
    for (const [index, { width, height, texts, inkShare }] of sheets.entries()) {
      expect(Math.abs(width - 210 * mm)).toBeLessThan(1)
      expect(Math.abs(height - 297 * mm)).toBeLessThan(1)
      const isLast = index === sheets.length - 1
      expect(inkShare, `ink on sheet ${index + 1}`).toBeGreaterThan(isLast ? 0.002 : 0.01)
      // Dark colours would leave little of it white.
      expect(inkShare, `ink on sheet ${index + 1}`).toBeLessThan(0.5)
      expect(texts.length, `texts on sheet ${index + 1}`).toBeGreaterThan(isLast ? 5 : 12)
    }
  })

  it('nothing is cut at an edge, and the letters have their own size', async () => {
    const { sheets } = await printed()
    const [left, right, top] = [sideMm * mm, (210 - sideMm) * mm, topMm * mm]
    for (const [index, { height, texts, ink }] of sheets.entries()) {
      // A letter's box may begin before its ink, and end behind it by its spacing.
      const reach = ({ sizePt }: SheetText) => tolerancePt + sizePt * 0.05
      const outside = texts.filter((one) => one.left < left - reach(one) || one.right > right + reach(one))
      expect(outside, `sheet ${index + 1}`).toEqual([])
      expect(ink.left, `ink of sheet ${index + 1}`).toBeGreaterThan(left - 3)
      expect(ink.right, `ink of sheet ${index + 1}`).toBeLessThan(right + 3)
      expect(ink.top, `ink of sheet ${index + 1}`).toBeGreaterThan(top - 3)
      const body = texts.filter((one) => one.bottom < height - footMm * mm + tolerancePt)
      expect(texts.length - body.length, `texts at the foot of sheet ${index + 1}`).toBeLessThan(6)
    }
    // Were anything wider than its sheet, the browser would have shrunk every letter.
    expect(Math.max(...(sheets[0]?.texts ?? []).map(({ sizePt }) => sizePt))).toBeGreaterThan(50)
  })

  it('no text is smaller than 7 points but the numbers of sources', async () => {
    const { sheets } = await printed()
    const small = sheets.flatMap(({ texts }) => texts.filter(({ sizePt }) => sizePt < 6.99))
    expect(small.filter(({ text }) => !/^[\d\s]+$/.test(text))).toEqual([])
  })

  it('no text lies on another', async () => {
    const { sheets } = await printed()
    expect(sheets.flatMap(({ texts }, index) => overlapsOf(texts).map((pair) => `${index + 1}: ${pair}`))).toEqual([])
  })

  it('every sheet says when the record was checked, and which of how many it is', async () => {
    const { sheets } = await printed()
    for (const [index, sheet] of sheets.entries()) {
      expect(wordsOn([sheet])).toContain(plain('Kia Qazaqstan, to scale. Record checked 22 November 2026'))
      expect(wordsOn([sheet])).toContain(plain(`${index + 1} of ${sheets.length}`))
    }
    const first = sheets[0]?.texts.filter(({ bottom }) => bottom < 30 * mm) ?? []
    expect(plain(first.map(({ text }) => text).join(''))).toContain(plain('Record checked 22 November 2026'))
  })

  it('every scene is there under its finding, in the order of the page', async () => {
    const { sheets, screen } = await printed()
    const words = wordsOn(sheets)
    expect(screen.headings.length).toBeGreaterThan(5)
    let after = -1
    for (const heading of screen.headings) {
      const at = words.indexOf(heading, after + 1)
      expect(at, heading).toBeGreaterThan(after)
      after = at
    }
  })

  it('what is folded on the screen can be read', async () => {
    const { sheets, screen } = await printed()
    const words = wordsOn(sheets)
    expect(screen.rows.length).toBeGreaterThan(10)
    expect(screen.rows.filter((row) => !words.includes(row))).toEqual([])
  })

  it('the timeline is drawn to the width of the sheet, with its table', async () => {
    const { sheets } = await printed()
    const words = wordsOn(sheets)
    for (const label of ['Ceiling, up to 70,000 a', 'No monthly output', 'Checked 22 Nov 2026', 'Who says so']) {
      expect(words).toContain(plain(label))
    }
    const at = sheets.findIndex((sheet) => wordsOn([sheet]).includes(plain('Checked 22 Nov 2026')))
    const years = sheets[at]?.texts.filter(({ text }) => /^20\d\d$/.test(text.trim())) ?? []
    const axis = years.filter(({ top }) => years.some((one) => one.text.trim() === '2024' && one.top === top))
    const [first, last] = [Math.min(...axis.map(({ left }) => left)), Math.max(...axis.map(({ left }) => left))]
    expect(new Set(axis.map(({ text }) => text.trim()))).toEqual(new Set(['2023', '2024', '2025', '2026', '2027']))
    expect(last - first).toBeGreaterThan(0.7 * (210 - 2 * sideMm) * mm)
  })

  it('every source is there under its number, with its address, and every claim with its words', async () => {
    const { sheets, screen } = await printed()
    const words = wordsOn(sheets)
    expect(screen.sources.length).toBeGreaterThan(40)
    // On paper a source names all that rests on it.
    const named = screen.sources.map((source) => source.replace(/and\d+more\..*$/, ''))
    expect(named.filter((source) => !words.includes(source))).toEqual([])
    expect(screen.addresses.filter((address) => !words.includes(address))).toEqual([])
    expect(words).toContain(plain('Every claim, with who said it, when and in which words'))
    expect(words).toContain(plain('“featuring 68 high-precision robots to ensure global production standards.”'))
  })

  it('every claim and every statement has its source’s number, under facts in the order of the page', async () => {
    const { sheets, screen } = await printed()
    const appendix = appendixOf(sheets)
    expect(screen.sayings).toBeGreaterThan(300)
    expect(sayingsIn(appendix)).toBe(screen.sayings)
    expect(screen.labels.length).toBeGreaterThan(190)
    let after = -1
    for (const label of screen.labels) {
      const at = appendix.indexOf(label, after + 1)
      expect(at, label).toBeGreaterThan(after)
      after = at
    }
  })

  it('the addresses of the record and of its schema can be read', async () => {
    const words = wordsOn((await printed()).sheets)
    expect(words).toMatch(/Therecord\(JSON\):http:\/\/[\w.:/]+\/folder\/data\/plant\.json/)
    expect(words).toMatch(/Itsschema\(JSON\):http:\/\/[\w.:/]+\/folder\/data\/plant\.schema\.json/)
  })

  it('a drawing stands on one sheet: the market’s panels two by two, the map beside its distances', async () => {
    const { sheets } = await printed()
    const holding = (...labels: string[]) =>
      sheets.filter((sheet) => labels.every((label) => wordsOn([sheet]).includes(plain(label))))
    const panels = holding('New cars sold in Kazakhstan', 'Kia cars sold in Kazakhstan', 'Thousands a year')
    expect(panels).toHaveLength(1)
    const heights = panels[0]?.texts.filter(({ text }) => text === 'Thousands a year').map(({ top }) => Math.round(top))
    expect(heights).toHaveLength(4)
    expect(new Set(heights).size).toBe(2)
    expect(holding('Straight-line distances', '500 km', 'Yerevan', 'Export markets')).toHaveLength(1)
  })

  it('of a scenario there is nothing where the reader has opened none', async () => {
    const { sheets } = await printed()
    const words = plainSpaces(sheets.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' '))
    expect(words).toContain('The last output plan on record is for 2026')
    // The method says what its mark means, and nothing else speaks of one.
    expect(words.replace('Scenario yours, not recorded', '')).not.toMatch(/scenario|if so/i)
  })

  it('most sheets are full', async () => {
    const { sheets } = await printed()
    const filled = sheets.map(({ texts, height }) => {
      const body = texts.filter(({ bottom }) => bottom < height - footMm * mm)
      return Math.max(...body.map(({ bottom }) => bottom)) / (height - footMm * mm)
    })
    // A drawing that does not fit leaves room before it.
    expect(filled.slice(0, -1).filter((share) => share < 0.8).length).toBeLessThanOrEqual(2)
    expect(Math.min(...filled.slice(0, -1))).toBeGreaterThan(0.5)
  })

  it('on Letter, from a phone in the dark, it is the same and nothing is cut', async () => {
    const { screen } = await printed()
    const { page, context } = await openCharted({ width: 390, height: 844, scheme: 'dark', path: '?timeline=table' })
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
    await drawn(page)
    const sheets = await drawnSheetsOf(context, await page.pdf({ format: 'Letter', printBackground: true }))
    const edge = 10 * mm
    for (const [index, { width, height, texts, inkShare }] of sheets.entries()) {
      expect([Math.round(width), Math.round(height)]).toEqual([612, 792])
      expect(inkShare, `ink on sheet ${index + 1}`).toBeLessThan(0.5)
      const outside = texts.filter(
        ({ left, right, top, bottom }) =>
          left < edge || right > width - edge || top < edge - tolerancePt || bottom > height - edge / 2,
      )
      expect(outside, `sheet ${index + 1}`).toEqual([])
    }
    const words = wordsOn(sheets)
    expect(screen.headings.filter((heading) => !words.includes(heading))).toEqual([])
    expect(words).toContain(plain('Who says so'))
    expect(sayingsIn(appendixOf(sheets))).toBe(screen.sayings)
  })

  it('nothing is left that only works on a screen', async () => {
    const words = wordsOn((await printed()).sheets)
    for (const control of ['Skip to the figures', 'Light colours', 'Count in the field', 'The record (JSON)Print']) {
      expect(words).not.toContain(plain(control))
    }
  })

  it('marks differ by shape alone', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900, withoutPolicy: true }, 'main')
    await page.emulateMedia({ media: 'print' })
    await painted(page)
    const marks = await marksInGrey(page)
    expect(marks.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['reported', 'announced', 'passed', 'derived', 'none', 'differ']),
    )
    for (const [index, one] of marks.entries()) {
      for (const other of marks.slice(index + 1)) {
        const differing = one.pixels.filter((dark, at) => dark !== other.pixels[at]).length
        expect(differing, `${one.kind} and ${other.kind}`).toBeGreaterThan(one.pixels.length * 0.04)
      }
    }
  })

  it('the claims that are open stand in the flow, over nothing', async () => {
    const { page, context } = await openDashboard({ width: 1440, height: 900, path: '?open=investment' })
    await page.locator('section[data-fact="investment"]').waitFor()
    const sheets = await printedSheets(page, context, '1-3')
    const words = wordsOn(sheets)
    const title = words.indexOf(plain('Direct investment, $310 million'))
    expect(title).toBeGreaterThan(words.indexOf(plain('1,029 cars of capacity per robot')))
    expect(title).toBeLessThan(words.indexOf(plain('One parcel is the footprint')))
    expect(sheets.flatMap(({ texts }) => overlapsOf(texts))).toEqual([])
  })
})

describe('after printing', () => {
  it.each([
    ['by the browser', (page: Page) => page.pdf()],
    ['by the page’s button', pressPrint],
  ])('%s, the screen is as it was', async (_, print) => {
    const { page } = await openCharted({ width: 1920, height: 1080 })
    await drawn(page)
    await page.evaluate(() => scrollTo(0, 3000))
    const before = await stateOf(page)
    expect(before).toMatchObject({ scroll: 3000, open: 0, appendix: 0 })
    await print(page)
    await painted(page)
    expect(await stateOf(page)).toEqual(before)
  })
})

async function screenOf(page: Page): Promise<Screen> {
  const { headings, rows, sources, addresses, labels, sayings } = await page.evaluate(async () => {
    const seen = (element: Element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      let words = ''
      while (texts.nextNode() !== null) {
        const isPrinted =
          texts.currentNode.parentElement?.closest('[data-visually="hidden"], button:not([id])') === null
        if (isPrinted) words += texts.currentNode.textContent
      }
      return words
    }
    const record = await (await fetch('data/plant.json')).json()
    const facts = Object.entries<{ label: { en: string }; claims: unknown[] }>(record.facts)
    const openers = [...document.querySelectorAll('main section [aria-expanded][id]')].map((opener) =>
      opener.id.slice((opener.closest('section[id]')?.id.length ?? 0) + 1),
    )
    return {
      labels: [...new Set(openers)].flatMap((id) => record.facts[id]?.label.en ?? []),
      sayings: facts.reduce((sum, [, { claims }]) => sum + claims.length, record.statements.length),
      headings: [...document.querySelectorAll('main h2[id]')].map(seen),
      rows: [...document.querySelectorAll('details tr')].flatMap((row) => [...row.children].map(seen)),
      sources: [...document.querySelectorAll('#sources li[id]')].map(seen),
      // Letters of Chinese may come back as their look-alikes.
      addresses: [...document.querySelectorAll<HTMLAnchorElement>('#sources li a')]
        .map(({ href }) => decodeURI(href))
        .filter((address) => !/\p{Script=Han}/u.test(address)),
    }
  })
  return {
    headings: headings.map(plain),
    rows: rows.map(plain),
    sources: sources.map(plain),
    addresses: addresses.map(plain),
    labels: labels.map(plain),
    sayings,
  }
}

function appendixOf(sheets: readonly Sheet[]): string {
  const words = wordsOn(sheets)
  return words.slice(words.indexOf(plain('Every claim, with who said it')))
}

/** A claim’s words follow the number of its source; those that are retold follow three points. */
function sayingsIn(appendix: string): number {
  return appendix.match(/\[\d+\](?=“|\.\.\.)/g)?.length ?? 0
}

/** Without the spaces, which lines take away or add, and without what this machine may have no letters for. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s\0\u2060\u200b\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, '')
}

function wordsOn(sheets: readonly Sheet[]): string {
  return plain(sheets.flatMap(({ texts }) => texts.map(({ text }) => text)).join(''))
}

/** Pairs of texts of which each lies over a good part of the other; a text that is drawn twice in place is one. */
function overlapsOf(texts: readonly SheetText[]): string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => {
        const width = Math.min(one.right, other.right) - Math.max(one.left, other.left)
        const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
        const isTwice = one.text === other.text && Math.abs(one.left - other.left) < 0.5
        if (isTwice || isPunctuation(one) || isPunctuation(other)) return false
        return width > 1.5 && height > 0.35 * Math.min(one.sizePt, other.sizePt)
      })
      .map((other) => `“${one.text}” and “${other.text}”`),
  )
}

/** Marks of Chinese and Japanese keep half of their square empty, and may stand in each other's. */
function isPunctuation({ text }: SheetText): boolean {
  return /^\p{P}+$/u.test(text.trim())
}

/** One of each kind of mark, drawn large in black and white: true where it is dark. */
function marksInGrey(page: Page): Promise<{ kind: string; pixels: boolean[] }[]> {
  return page.evaluate(async () => {
    const size = 48
    const marks = [...document.querySelectorAll<SVGElement>('main svg[data-kind][viewBox="0 0 12 12"]')]
    const kinds = new Map(marks.map((mark) => [mark.dataset['kind'] ?? '', mark]))
    kinds.delete('parcel')
    return Promise.all(
      [...kinds].map(async ([kind, mark]) => {
        const copy = mark.cloneNode(true) as SVGElement
        copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
        copy.setAttribute('width', String(size))
        copy.setAttribute('height', String(size))
        const image = new Image()
        image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`
        await image.decode()
        const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size })
        const drawing = canvas.getContext('2d')
        if (drawing === null) throw new Error('This browser draws no canvas')
        drawing.drawImage(image, 0, 0)
        const { data } = drawing.getImageData(0, 0, size, size)
        return { kind, pixels: Array.from({ length: size * size }, (_, at) => (data[at * 4 + 3] ?? 0) > 127) }
      }),
    )
  })
}

/** A browser without a window asks for paper and never says that it is done; the reader's next act does. */
async function pressPrint(page: Page) {
  await page.evaluate(() => {
    const button = [...document.querySelectorAll('footer button')].find(({ textContent }) => textContent === 'Print')
    ;(button as HTMLElement).click()
  })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
}

function stateOf(page: Page) {
  return page.evaluate(() => ({
    scroll: Math.round(scrollY),
    open: document.querySelectorAll('details[open]').length,
    appendix: document.querySelectorAll('#every-claim').length,
    widths: [...document.querySelectorAll('.recharts-surface')].map((chart) => chart.getAttribute('width')),
    height: document.documentElement.scrollHeight,
  }))
}
