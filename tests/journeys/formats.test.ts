import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { beforeAll, describe, expect, test } from 'vitest'
import { openPage } from '../browser/page.ts'

interface Row {
  readonly of: string
  readonly language: string
  readonly text: string
  readonly written: string
}

let script: string

// Chromium says that it knows Kazakh and does not: what Node writes right may be wrong here.
beforeAll(async () => {
  script = await formatsScript()
})

describe('the formats in Chromium', () => {
  test('are those of the table, in all four languages', async () => {
    const rows = await rowsIn((await openPage()).page)
    expect(rows.length).toBeGreaterThan(240)
    const wrong = rows.filter(({ text, written }) => written !== text)
    expect(wrong.map(({ of, language, text, written }) => `${of} in ${language}: ${written} for ${text}`)).toEqual([])
    expect(rows.map(({ written }) => written).join(' ')).not.toMatch(/\bM\d\d\b/)
  })

  test('would be wrong in Kazakh if they were left to the browser', async () => {
    const { page } = await openPage()
    const left = await page.evaluate(() => [
      new Intl.NumberFormat('kk').format(1_234_567.8),
      new Intl.DateTimeFormat('kk', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(2025, 9, 21)),
    ])
    expect(left).not.toEqual(['1\u00a0234\u00a0567,8', '2025\u00a0ж. 21 қазан'])
  })
})

async function rowsIn(page: Page): Promise<Row[]> {
  await page.evaluate(script)
  return page.evaluate(() => (window as unknown as { rows: () => Row[] }).rows())
}

/** The formats with their table, as a script that a page runs. */
async function formatsScript(): Promise<string> {
  const root = join(import.meta.dirname, '../..')
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'tests/browser/formatRows.ts'), formats: ['iife'], name: 'formats' },
    },
  })
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }]
  return output[0].code
}
