import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Place } from '../../../src/scenes/place/Place.tsx'
import { placeFacts, placeRest } from '../../plant/placesWith.ts'
import { type FactDrafts, inEveryLanguage, knownWith, type PlantDraft } from '../../plant/plantWith.ts'
import { render, screen, within } from '../../testingLibrary.tsx'
import { markBefore, read, readAll, readTable } from '../../ui/reading.ts'
import { aMap } from './aMap.ts'

beforeEach(() => {
  history.replaceState(null, '', '/')
  vi.stubGlobal('__DRAWN_MAP__', aMap)
})

const around: FactDrafts = {
  'distance-astana': [
    { value: 571, unit: 'km', said: '2024-01-01' },
    { value: 570, unit: 'km', bound: 'about', said: '2025-01-01' },
  ],
  'border-length': [{ value: 1417, unit: 'km' }],
}

function show(facts: FactDrafts = placeFacts, rest: PlantDraft = placeRest) {
  render(<Place plant={knownWith(facts, rest)} />)
}

const heading = () => screen.getByRole('heading', { level: 2 })

describe('Place', () => {
  test('finds the announced markets, and that no shipment is on record', () => {
    show()
    expect(heading()).toHaveTextContent(
      'Exports from Kostanay are announced to Uzbekistan and Armenia. No shipment is on record.',
    )
  })

  test('says nothing of shipments where the record says nothing', () => {
    show(placeFacts, { ...placeRest, gaps: [] })
    expect(heading()).toHaveTextContent(/to Uzbekistan and Armenia$/)
  })

  test('tells a reported market from an announced one', () => {
    const reported = { text: inEveryLanguage('Georgia'), said: '2026-01-01' }
    const facts = {
      ...placeFacts,
      'export-markets': [{ text: inEveryLanguage('Armenia'), kind: 'plan' as const }, reported],
    }
    show(facts)
    expect(heading()).toHaveTextContent('Exports from Kostanay are reported to Georgia; they are announced to Armenia')
  })

  test('lists the derived distances, nearest first, with the formula', () => {
    show()
    const [list] = screen.getAllByRole('list').filter((one) => within(one).queryByText('Astana') !== null)
    const items = within(list as HTMLElement).getAllByRole('listitem')
    expect(readAll(items)).toEqual(['Astana578 km', 'Almaty1,477 km'])
    expect(markBefore(within(items[0] as HTMLElement).getByText('Astana'))).toBe('derived')
    expect(screen.getByText(/great circle between the two cities/)).toHaveTextContent('mean radius of 6,371 km')
  })

  test('sets beside a derived distance what sources give, and opens their claims', async () => {
    show({ ...placeFacts, ...around })
    const button = screen.getByRole('button', { name: /^Sources give/ })
    expect(read(button)).toBe('Sources give about 570 km and 571 km')
    await userEvent.click(button)
    expect(location.search).toBe('?open=place.distance-astana')
    expect(screen.getByRole('region', { name: /distance-astana/ })).toBeInTheDocument()
    expect(button).toHaveAttribute('aria-expanded', 'true')
  })

  test('names with each announced market who says so, and when, and opens the claims', async () => {
    show()
    const opener = screen.getByRole('button', { name: /^Uzbekistan and Armenia/ })
    expect(read(opener)).toBe('Uzbekistan and Armenia, announced, according to maker, 1 Jan 2025')
    expect(read(opener.closest('li') as HTMLElement)).toBe(`${read(opener)}2`)
    expect(markBefore(screen.getByText(/^Uzbekistan and Armenia, announced/))).toBe('announced')
    await userEvent.click(opener)
    expect(location.search).toBe('?open=place.export-markets')
  })

  test('says what is not on record about the markets', () => {
    show()
    const gap = screen.getByText('No export shipment is on record.')
    expect(markBefore(gap)).toBe('none')
  })

  test('lists what else is on record about the surroundings, each opening its claims', async () => {
    show({ ...placeFacts, ...around })
    await userEvent.click(screen.getByRole('button', { name: /border-length: 1,417/ }))
    expect(location.search).toBe('?open=place.border-length')
  })

  test('holds in a table every place with its coordinates, which open, its distance and its source', async () => {
    show()
    expect(readTable('The places of the map, with their coordinates')).toEqual([
      ['Kostanay', 'Reported: Kostanay: 53.2° N, 63.62° E', 'stands for the plant', 'Publisher1'],
      ['Astana', 'Reported: Astana: 51.18° N, 71.45° E', '578 km', 'Publisher2'],
      ['Almaty', 'Reported: Almaty: 43.26° N, 76.93° E', '1,477 km', 'Publisher2'],
    ])
    await userEvent.click(screen.getByText(/^43.26/))
    expect(location.search).toBe('?open=place.almaty')
  })

  test('explains the marks of the map in words', () => {
    show()
    expect(readAll(within(screen.getByRole('list', { name: 'What the map shows' })).getAllByRole('listitem'))).toEqual([
      'The plant, at the coordinates of Kostanay; the mark is not to scale',
      'Straight line, a great circle',
      'Announced as a market: Uzbekistan',
    ])
    expect(screen.getByText(/Natural Earth/)).toHaveTextContent(
      'Borders as Natural Earth draws them, 1:50m, public domain. City coordinates: Publisher. Conic equal-area projection, true to scale along 43° and 53° of latitude.',
    )
  })

  test('names the licence that GeoNames asks to be named', () => {
    const geonames = {
      publisher: inEveryLanguage('GeoNames'),
      url: 'https://www.geonames.org/',
      language: 'en' as const,
    }
    show(placeFacts, { ...placeRest, sources: { paper: geonames } })
    expect(screen.getByText(/Natural Earth/)).toHaveTextContent('City coordinates: Publisher; GeoNames (CC BY 4.0).')
  })

  test.each([
    ['drew none', null],
    ['drew another country', { ...aMap, country: '031' }],
  ])('does without the map where the build %s', (_, map) => {
    vi.stubGlobal('__DRAWN_MAP__', map)
    show()
    expect(screen.queryByRole('figure')).not.toBeInTheDocument()
    expect(screen.getByText('Astana', { selector: 'li *' })).toBeInTheDocument()
  })

  test('says that nothing is on record where nothing is', () => {
    show({}, {})
    expect(heading()).toHaveTextContent('No export market of the plant is on record')
    expect(screen.getByText('No export market is on record.')).toBeInTheDocument()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })

  test('says that the distances cannot be derived where the coordinates are not known', () => {
    show({ ...placeFacts, kostanay: { of: 'place', claims: [] } })
    expect(markBefore(screen.getByText(/^The distances cannot be derived/))).toBe('none')
  })
})
