import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as PdfJs from 'pdfjs-dist'
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js'
import type { BrowserContext } from 'playwright-core'

/** A text on a sheet: its letters' size and the box around them, in points from the sheet's left and upper edge. */
export interface SheetText {
  readonly text: string
  readonly sizePt: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A printed sheet, in points of 1/72 inch. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly texts: readonly SheetText[]
}

/** The same as a reader sees it. */
export interface DrawnSheet extends Sheet {
  /** Share of the sheet that is not white, and the box around it. */
  readonly inkShare: number
  readonly ink: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
}

const { resolve } = createRequire(import.meta.url)
// The second gives the first its worker in the same thread: a blank page has no address to load one from.
const scripts = ['pdfjs-dist/build/pdf.min.mjs', 'pdfjs-dist/build/pdf.worker.min.mjs']

/** Reads a PDF, in a blank page of the browser. */
export function sheetsOf(context: BrowserContext, pdf: Buffer): Promise<Sheet[]> {
  return read(context, pdf, false)
}

/** Reads and draws it, which takes three times as long. */
export async function drawnSheetsOf(context: BrowserContext, pdf: Buffer): Promise<DrawnSheet[]> {
  return (await read(context, pdf, true)) as DrawnSheet[]
}

async function read(context: BrowserContext, pdf: Buffer, isDrawn: boolean): Promise<Sheet[]> {
  const page = await context.newPage()
  for (const path of scripts) await page.addScriptTag({ type: 'module', content: readFileSync(resolve(path), 'utf8') })
  await page.waitForFunction(() => 'pdfjsLib' in globalThis && 'pdfjsWorker' in globalThis)
  return page.evaluate(readSheets, [pdf.toString('base64'), isDrawn] as const)
}

async function readSheets([base64, isDrawn]: readonly [string, boolean]): Promise<Sheet[]> {
  const { pdfjsLib } = globalThis as unknown as { pdfjsLib: typeof PdfJs }
  const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  const file = await pdfjsLib.getDocument({ data, verbosity: 0 }).promise
  const sheets: Sheet[] = []
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number)
    const viewport = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent({ includeMarkedContent: false })
    const texts = (items as TextItem[])
      .filter(({ str }) => str.trim() !== '')
      .map(({ str, transform, width }) => {
        const sizePt = Math.hypot(transform[2], transform[3])
        const [left, base] = [transform[4], viewport.height - transform[5]]
        // Letters with their usual reach above and below the line.
        return { text: str, sizePt, left, right: left + width, top: base - sizePt * 0.74, bottom: base + sizePt * 0.2 }
      })
    const { width, height } = viewport
    sheets.push({ width, height, texts, ...(isDrawn && inkOf(await drawing(page))) })
    page.cleanup()
  }
  return sheets

  async function drawing(page: PdfJs.PDFPageProxy): Promise<HTMLCanvasElement> {
    const viewport = page.getViewport({ scale: 1 })
    const canvas = document.createElement('canvas')
    canvas.width = Math.ceil(viewport.width)
    canvas.height = Math.ceil(viewport.height)
    await page.render({ canvas, viewport, background: 'white' }).promise
    return canvas
  }

  function inkOf(canvas: HTMLCanvasElement): Pick<DrawnSheet, 'ink' | 'inkShare'> {
    const { width, height } = canvas
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray()
    const ink = { left: width, right: 0, top: height, bottom: 0 }
    let count = 0
    for (let at = 0; at < width * height; at += 1) {
      if (Math.min(pixels[at * 4] ?? 255, pixels[at * 4 + 1] ?? 255, pixels[at * 4 + 2] ?? 255) > 245) continue
      const [x, y] = [at % width, Math.floor(at / width)]
      count += 1
      ink.left = Math.min(ink.left, x)
      ink.right = Math.max(ink.right, x + 1)
      ink.top = Math.min(ink.top, y)
      ink.bottom = Math.max(ink.bottom, y + 1)
    }
    return { inkShare: count / (width * height), ink }
  }
}
