import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { configure, render, screen, waitFor } from './testingLibrary.tsx'
import '../src/app/LaterScenes.tsx'
import { Page } from '../src/app/Page.tsx'
import { asKnownOn } from '../src/plant/asKnownOn.ts'
import { parsePlantJson } from '../src/plant/parsePlant.ts'
import type { Claim } from '../src/plant/plantSchema.ts'
import { ClaimLedger } from '../src/ui/ClaimLedger.tsx'
import { factPlaces } from './factPlaces.ts'
import { read } from './ui/reading.ts'

// Two cores, shared with other tests, may take longer than a second to load a scene's script.
configure({ asyncUtilTimeout: 10_000 })

const json = readFileSync(join(import.meta.dirname, '../public/data/plant.json'), 'utf8')
const plant = asKnownOn(parsePlantJson(json), '2026-11-22')

/** By each fact, the scenes with a button that opens its claims. */
const openers = new Map<string, string[]>()
/** What stands in a scene while nothing is open. */
const scenes = new Map<string, string>()

beforeEach(() => history.replaceState(null, '', '/?timeline=table'))

beforeAll(async () => {
  history.replaceState(null, '', '/?timeline=table')
  await renderPage()
  for (const section of document.querySelectorAll('main section[id]')) {
    scenes.set(section.id, read(section))
    for (const button of section.querySelectorAll(`button[aria-expanded][id^="${section.id}-"]`)) {
      const fact = button.id.slice(section.id.length + 1)
      openers.set(fact, [...(openers.get(fact) ?? []), section.id])
    }
  }
})

async function renderPage() {
  render(<Page plant={plant} today="2026-11-22" failure={null} onRetry={() => {}} />)
  await screen.findByRole('contentinfo')
}

describe('every fact of the collection', () => {
  const places = Object.entries(factPlaces).flatMap(([id, parts]) =>
    Object.entries(parts).map(([place, words]) => ({ id, place, words: [words].flat() })),
  )
  const inPanels = places.filter(({ place }) => !['said', 'gap', 'leftOut'].includes(place))
  const where = (wanted: string) => places.filter(({ place }) => place === wanted)

  test('is one of 174, by its id', () => {
    expect(Object.keys(factPlaces)).toHaveLength(174)
  })

  test.each(inPanels)('$id is found in the claims of $place, which a scene opens: $words', ({ id, place, words }) => {
    expect(openers.get(place) ?? []).not.toEqual([])
    const entries = entriesOf(place, id)
    for (const word of words) expect(entries.find((entry) => entry.includes(word)) ?? entries).toContain(word)
  })

  test.each(where('said'))('$id is found among the people: $words', ({ words }) => {
    for (const word of words) expect(scenes.get('people')).toContain(word)
  })

  test.each(where('gap'))('$id is found among what was looked for and is not on record: $words', ({ words }) => {
    for (const word of words) expect(scenes.get('method')).toContain(word)
  })

  test.each(where('leftOut'))('$id is left out of the record: $words', ({ id }) => {
    const claims = Object.values(plant.facts).flatMap((fact): Claim[] => fact.claims)
    expect(claims.filter((claim) => isOf(id, claim))).toEqual([])
  })
})

describe('every fact of the record', () => {
  test('is opened by some scene', () => {
    expect(Object.keys(plant.facts).filter((fact) => !openers.has(fact))).toEqual([])
  })

  test('opens in each scene that lists it: the first and the last of each show', async () => {
    await renderPage()
    for (const scene of new Set([...openers.values()].flat())) {
      // Further buttons of a fact have ids of their own.
      const listed = [...openers].flatMap(([fact, ids]) => (ids.includes(scene) && fact in plant.facts ? [fact] : []))
      for (const fact of new Set([listed[0], listed.at(-1)])) {
        await userEvent.click(document.getElementById(`${scene}-${fact}`) as HTMLElement)
        await waitFor(() => expect(openPanels()).toEqual([[scene, fact]]))
      }
    }
  })
})

/** The panels of claims that are open, each with its scene. */
function openPanels(): (string | undefined)[][] {
  const panels = [...document.querySelectorAll<HTMLElement>('section[data-fact]')]
  return panels.map((panel) => [panel.parentElement?.closest('section[id]')?.id, panel.dataset['fact']])
}

/** Whether a claim of the record comes from a fact of the collection: M25 gave M25.road and M25.rail. */
function isOf(id: string, claim: Claim): boolean {
  return claim.id === id || claim.id.startsWith(`${id}.`)
}

/** What stands with the claims of one fact of the collection, in the panel of a fact: the chosen one has the heading too. */
function entriesOf(fact: string, id: string): string[] {
  render(<ClaimLedger plant={plant} fact={fact} opener="" onClose={() => {}} />)
  const claims: readonly Claim[] = plant.facts[fact]?.claims ?? []
  const quotes = claims.filter((claim) => isOf(id, claim)).map(({ quote }) => read({ textContent: quote } as Element))
  return screen
    .getAllByRole('blockquote')
    .filter((block) => quotes.some((quote) => read(block).includes(quote)))
    .map((block) => {
      const entry = block.closest('li')
      return entry
        ? read(entry)
        : `${read(screen.getByRole('heading', { level: 3 }))} ${read(block.parentElement as Element)}`
    })
}
