import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openDashboard, painted } from './dashboard.ts'
import { type Box, sidewaysPx } from './geometry.ts'
import { withRecord } from './record.ts'

const map = '#place svg[role="img"]'

interface Label extends Box {
  readonly text: string
  readonly fontPx: number
}

/** The labels of the map as drawn, each from above its capitals to below its descenders. */
function labelsOf(page: Page): Promise<Label[]> {
  return page.evaluate(
    (selector) =>
      [...document.querySelectorAll<SVGTextElement>(`${selector} text`)].map((text) => {
        const fontPx = Number.parseFloat(getComputedStyle(text).fontSize)
        const { left, right } = text.getBoundingClientRect()
        const baseline = text.getStartPositionOfChar(0).matrixTransform(text.getScreenCTM() ?? new DOMMatrix())
        const name = text.textContent ?? ''
        return { text: name, fontPx, left, right, top: baseline.y - fontPx * 0.78, bottom: baseline.y + fontPx * 0.22 }
      }),
    map,
  )
}

/** Which borders of the map have a point in one of the labels; points are taken two pixels apart. */
function bordersIn(page: Page, drawn: readonly Label[]): Promise<string[]> {
  return page.evaluate(
    ([selector, labels]) =>
      [...document.querySelectorAll<SVGPathElement>(`${selector} [data-line]`)].flatMap((path) => {
        const matrix = path.getScreenCTM()
        if (matrix === null) return []
        const length = path.getTotalLength()
        const found = new Set<string>()
        for (let at = 0; at < length; at += 2 / matrix.a) {
          const { x, y } = path.getPointAtLength(at).matrixTransform(matrix)
          for (const { text, left, right, top, bottom } of labels)
            if (x > left && x < right && y > top && y < bottom) found.add(`${path.dataset['line']} in ${text}`)
        }
        return [...found]
      }),
    [map, drawn] as const,
  )
}

function overlapsOf(labels: readonly Label[]): string[] {
  return labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} on ${b.text}`),
  )
}

describe('the map of the place', () => {
  it.each([
    [390, 844],
    [1440, 900],
    [1920, 1080],
    [3840, 2160],
  ])('has no label on a border or on another at %i × %i, and none too small to read', async (width, height) => {
    const { page } = await openDashboard({ width, height }, '#place')
    await page.locator(map).scrollIntoViewIfNeeded()
    await painted(page)
    const labels = await labelsOf(page)
    const names = labels.map(({ text }) => text)
    for (const city of ['Kostanay', 'Astana', 'Almaty', 'Aktau', 'Tashkent', 'Bishkek', 'Baku', 'Yerevan'])
      expect(names).toContain(city)
    expect(overlapsOf(labels)).toEqual([])
    expect(await bordersIn(page, labels)).toEqual([])
    expect(Math.min(...labels.map(({ fontPx }) => fontPx))).toBeGreaterThanOrEqual(11)
    expect(await sidewaysPx(page)).toBe(0)
  })

  it('keeps the plant’s own name with the reader’s letters of twice the size, and no name on another', async () => {
    const { page } = await openDashboard({ width: 320, height: 844, withoutPolicy: true }, '#place')
    for (const width of [390, 320]) {
      await page.addStyleTag({ content: 'html { font-size: 32px !important }' })
      await page.setViewportSize({ width, height: 844 })
      await painted(page)
      const labels = await labelsOf(page)
      expect(labels.map(({ text }) => text)).toContain('Kostanay')
      expect(overlapsOf(labels)).toEqual([])
    }
  })

  it('is laid out anew when the window changes', async () => {
    const { page } = await openDashboard({ width: 1440, height: 900 }, '#place')
    await page.setViewportSize({ width: 500, height: 900 })
    await painted(page)
    const labels = await labelsOf(page)
    const frame = await page.locator(map).boundingBox()
    expect(labels.filter(({ right }) => right > (frame?.x ?? 0) + (frame?.width ?? 0))).toEqual([])
    expect(overlapsOf(labels)).toEqual([])
  })

  it('gives way to the lists where the record no longer asks for a map', async () => {
    const { page } = await openDashboard(
      {
        route: withRecord((record) => {
          delete record.map
        }),
      },
      '#place',
    )
    expect(await page.locator(map).count()).toBe(0)
    expect(await page.locator('#place h2').innerText()).toMatch(/^Exports from the plant are announced to /)
    expect(
      await page
        .locator('#place')
        .getByRole('button', { name: /^Uzbekistan/ })
        .count(),
    ).toBe(1)
  })
})
