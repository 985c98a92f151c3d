import { describe, expect, test } from 'vitest'
import { MapDrawing } from '../../../src/scenes/place/MapDrawing.tsx'
import { mapModel } from '../../../src/scenes/place/mapModel.ts'
import { placeFacts, placeRest } from '../../plant/placesWith.ts'
import { type FactDrafts, inEveryLanguage, knownWith } from '../../plant/plantWith.ts'
import { render, screen } from '../../testingLibrary.tsx'
import { readAll } from '../../ui/reading.ts'
import { aMap } from './aMap.ts'

function show(facts: FactDrafts = placeFacts) {
  const model = mapModel(aMap, knownWith(facts, placeRest), ({ en }) => en, { widthPx: 960, remPx: 16 })
  const { container } = render(<MapDrawing map={aMap} model={model} />)
  return container
}

describe('MapDrawing', () => {
  test('is named for what it shows', () => {
    show()
    expect(screen.getByRole('img')).toHaveAccessibleName(
      'Map of the country of the plant and its neighbours, with Kostanay marked and straight lines to Astana and Almaty. The table below holds the distances.',
    )
  })

  test('draws a line and a point for each city, and one mark for the plant', () => {
    const map = show()
    expect(map.querySelectorAll('circle')).toHaveLength(2)
    expect(map.querySelectorAll('rect')).toHaveLength(1)
  })

  test('outlines an announced market as a plan, a reported one as a report', () => {
    const kinds = (map: HTMLElement) =>
      [...map.querySelectorAll('[data-line="market"]')].map((one) => one.getAttribute('data-kind'))
    expect(kinds(show())).toEqual(['plan'])
    expect(kinds(show({ ...placeFacts, 'export-markets': [{ text: inEveryLanguage('Uzbekistan') }] }))).toEqual([
      'report',
    ])
  })

  test('writes the names and the scale', () => {
    const map = show()
    expect(readAll([...map.querySelectorAll('text')]).sort()).toEqual(
      ['500 km', 'Almaty', 'Astana', 'Kostanay', 'Russia', 'Uzbekistan'].sort(),
    )
  })

  test('draws the countries alone where the coordinates are not on record', () => {
    const places = ['kostanay', 'almaty', 'astana'].map((id) => [id, { of: 'place' as const, claims: [] }])
    const map = show({ ...placeFacts, ...Object.fromEntries(places) })
    expect(screen.getByRole('img')).toHaveAccessibleName(/^Map of the country of the plant and its neighbours\. The/)
    expect(map.querySelectorAll('circle, rect')).toHaveLength(0)
  })
})
