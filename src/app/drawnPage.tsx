import { QueryClient } from '@tanstack/react-query'
import { type ComponentType, createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { prerender } from 'react-dom/static'
import { withSceneWords } from '../i18n/sceneWords.ts'
import { type Words, WordsContext } from '../i18n/words.ts'
import { asKnownOn, type KnownPlant } from '../plant/asKnownOn.ts'
import type { Language } from '../plant/languages.ts'
import type { Plant } from '../plant/plantSchema.ts'
import { Market } from '../scenes/market/Market.tsx'
import { Peers } from '../scenes/peers/Peers.tsx'
import { Promises } from '../scenes/promises/Promises.tsx'
import { Timeline } from '../scenes/timeline/Timeline.tsx'
import { PicturesContext } from '../ui/ChartSlot.tsx'
import { loadLanguage } from './PageWords.tsx'
import { Root } from './Root.tsx'

/** The scenes with charts, and how wide these are taken to be in pixels; wide ones also serve on paper. */
const charted: readonly [ComponentType<{ plant: KnownPlant }>, Readonly<Record<'narrow' | 'wide', number>>][] = [
  [Timeline, { narrow: 350, wide: 1344 }],
  [Promises, { narrow: 350, wide: 1040 }],
  [Peers, { narrow: 350, wide: 1040 }],
  [Market, { narrow: 350, wide: 620 }],
]

const longestWaitMs = 20_000

/**
 * The page in a language as markup, drawn from a sound record. For the build, in a document that knows no layout and
 * whose address asks for the same language; see `scripts/drawnPages.ts`.
 */
export async function drawnPage(language: Language, plant: Plant): Promise<string> {
  const words = await withSceneWords(language, loadLanguage(language))
  const client = new QueryClient()
  client.setQueryData(['plant'], plant)
  const pictures = await drawnPictures(words, asKnownOn(plant, plant.checked))
  const { prelude } = await prerender(
    <PicturesContext value={pictures}>
      <Root client={client} words={words} />
    </PicturesContext>,
    // Else what is large would come behind the page, to be put in its place by a script.
    { progressiveChunkSize: Number.POSITIVE_INFINITY, onError: fail },
  )
  return new Response(prelude).text()
}

function fail(error: unknown): never {
  throw error
}

/** The charts as Recharts draws them in this document, narrow and wide, by their slots' names. */
async function drawnPictures(words: Words, plant: KnownPlant): Promise<ReadonlyMap<string, string>> {
  const pictures = new Map<string, string>()
  for (const form of ['narrow', 'wide'] as const) {
    for (const [Scene, widths] of charted) {
      for (const [name, svg] of await drawnCharts(words, plant, Scene, widths[form])) {
        pictures.set(name, `${pictures.get(name) ?? ''}<span data-picture="${form}">${svg}</span>`)
      }
    }
  }
  return pictures
}

async function drawnCharts(
  words: Words,
  plant: KnownPlant,
  Scene: ComponentType<{ plant: KnownPlant }>,
  widthPx: number,
): Promise<[name: string, svg: string][]> {
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => widthPx })
  const box = document.createElement('div')
  const root = createRoot(box)
  root.render(<WordsContext value={words}>{createElement(Scene, { plant })}</WordsContext>)
  const slots = await drawnSlots(box)
  const charts = slots.map((slot): [string, string] => [slot.dataset['slot'] ?? '', pictureOf(slot)])
  root.unmount()
  return charts
}

/** Waits until each slot holds its chart, drawn in all its turns. */
async function drawnSlots(box: HTMLElement): Promise<HTMLElement[]> {
  const end = Date.now() + longestWaitMs
  let before = ''
  while (Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    const slots = [...box.querySelectorAll<HTMLElement>('[data-slot]')]
    const isWhole = slots.every((slot) => slot.querySelector('.recharts-surface') !== null)
    if (slots.length > 0 && isWhole && box.innerHTML === before) return slots
    before = box.innerHTML
  }
  throw new Error('A chart was not drawn')
}

/** The drawing without its size: it takes that of its place. */
function pictureOf(slot: HTMLElement): string {
  const svg = slot.querySelector('.recharts-surface')
  if (svg === null) throw new Error(`No chart in the slot ${slot.dataset['slot']}`)
  for (const name of ['width', 'height', 'style']) svg.removeAttribute(name)
  if (slot.dataset['stretches'] === 'true') svg.setAttribute('preserveAspectRatio', 'none')
  const markup = svg.outerHTML.replaceAll(/(id="|url\(#)recharts/g, '$1drawn')
  // A tenth of a pixel is more than shows.
  return markup.replace(/="[^"]*"/g, (value) =>
    value.replace(/\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10)),
  )
}
