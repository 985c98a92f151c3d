import { describe, expect, test } from 'vitest'
import type { Field } from '../../src/plant/parcels.ts'
import { FieldDrawing, type FieldLayer } from '../../src/ui/FieldDrawing.tsx'
import { configure, render, screen, waitFor } from '../testingLibrary.tsx'

// Two cores, shared with other tests, may take longer than a second to load a scene's script.
configure({ asyncUtilTimeout: 10_000 })

const seventy: Field = {
  count: 70,
  columns: 14,
  rows: 5,
  parcel: { widthM: 120, heightM: 75 },
  slots: { across: 25, down: 40, lengthM: 4.8, widthM: 1.875 },
  pitch: { lengthM: 105, widthM: 68 },
  robots: 68,
  dollars: 310_000_000,
}

function show(field: Field, layer: FieldLayer, more: { columns?: number; filled?: number; samples?: boolean } = {}) {
  render(<FieldDrawing field={field} layer={layer} columns={14} label="The site" {...more} />)
}

function shapes(selector: string): Element[] {
  return [...screen.getByRole('img', { name: 'The site' }).querySelectorAll(selector)]
}

function placesOf(elements: readonly Element[]): string[] {
  return elements.map((element) => `${element.getAttribute('x')} ${element.getAttribute('y')}`)
}

describe('FieldDrawing', () => {
  test.each([
    ['robots', 'use[href="#shape-robot"]', 68],
    ['cars', 'use[href="#shape-car"]', 70],
    ['pitches', 'circle', 80],
    ['dollars', 'g > rect', 310],
  ] as const)('counts the %s: a mark for each', async (layer, mark, count) => {
    show(seventy, layer)
    await waitFor(() => expect(shapes(mark)).toHaveLength(count))
  })

  test.each([
    ['robots', { robots: 0 }, 'use', 0],
    ['robots', { robots: 45, count: 50 }, 'use', 45],
    ['cars', { count: 50 }, 'use', 50],
    ['pitches', { count: 14, rows: 1 }, 'circle', 16],
  ] as const)('of another plant counts the %s: %o', async (layer, field, mark, count) => {
    show({ ...seventy, ...field }, layer)
    await waitFor(() => expect(shapes(mark)).toHaveLength(count))
  })

  test.each(['robots', 'pitches', 'dollars'] as const)(
    'has no mark of the %s where they are not on record',
    async (layer) => {
      const field = { ...seventy, robots: null, pitch: null, dollars: null }
      render(<FieldDrawing field={field} layer={layer} columns={14} label="The site" />)
      await import('../../src/ui/drawings/OtherMarks.tsx')
      expect(shapes('g *')).toEqual([])
    },
  )

  test('is as high as its rows, and its last row is as long as there are parcels left', () => {
    show({ ...seventy, count: 50, robots: 48 }, 'robots')
    expect(screen.getByRole('img')).toHaveAttribute('viewBox', '0 0 1344 240')
    expect(shapes('path')[0]).toHaveAttribute('d', 'M0 0H1344V180H0ZM0 180H768v60H0Z')
  })

  test('is a plain rectangle where the rows are full', () => {
    show(seventy, 'robots')
    expect(shapes('path')[0]).toHaveAttribute('d', 'M0 0H1344V300H0Z')
  })

  test('is one short row where there are fewer parcels than columns', () => {
    show({ ...seventy, count: 3, robots: 1 }, 'robots')
    expect(screen.getByRole('img')).toHaveAttribute('viewBox', '0 0 1344 60')
    expect(shapes('path')[0]).toHaveAttribute('d', 'M0 0H288v60H0Z')
  })

  test('stands the robots in the first parcels, and leaves the last ones empty', () => {
    show({ ...seventy, count: 4, robots: 2 }, 'robots', { columns: 2 })
    expect(placesOf(shapes('use'))).toEqual(['29.6 10.8', '125.6 10.8'])
  })

  test('stands several robots in a parcel where there are more robots than parcels, none on another', () => {
    show({ ...seventy, count: 5, robots: 12 }, 'robots', { columns: 5 })
    const places = placesOf(shapes('use'))
    expect(places).toHaveLength(12)
    expect(new Set(places).size).toBe(12)
  })

  test('shows the size of a parcel in the two lower corners, and moves the robots out of them', () => {
    show(seventy, 'robots', { samples: true })
    expect(shapes('use')).toHaveLength(68)
    expect(placesOf(shapes('use'))).not.toContain('29.6 250.8')
    expect(placesOf(shapes('use'))).not.toContain('1277.6 250.8')
    expect(shapes('path[transform]')[0]).toHaveAttribute('transform', 'translate(0 240)')
    expect(shapes('circle')).toHaveLength(1)
    expect(shapes('circle')[0]).toHaveAttribute('cx', '1296')
  })

  test('shows it in the last two parcels where the last row holds one only', () => {
    show({ ...seventy, count: 71, robots: 69 }, 'robots', { samples: true })
    expect(shapes('path[transform]')[0]).toHaveAttribute('transform', 'translate(1248 240)')
    expect([shapes('circle')[0]?.getAttribute('cx'), shapes('circle')[0]?.getAttribute('cy')]).toEqual(['48', '330'])
    expect(placesOf(shapes('use'))).toContain('29.6 250.8')
  })

  test('shows no size where it is not asked to, and leaves the last two parcels empty', () => {
    show(seventy, 'robots')
    expect(shapes('circle')).toEqual([])
    expect(placesOf(shapes('use'))).toContain('29.6 250.8')
    expect(placesOf(shapes('use'))).not.toContain('1181.6 250.8')
    expect(placesOf(shapes('use'))).not.toContain('1277.6 250.8')
  })

  test.each([
    ['one parcel only is left over', { robots: 69 }],
    ['three parcels are left over', { robots: 67 }],
    ['the size of a car is not on record', { robots: 68, slots: null }],
    ['the size of a pitch is not on record', { robots: 68, pitch: null }],
  ])('shows no size where %s', (_, field) => {
    show({ ...seventy, ...field }, 'robots', { samples: true })
    expect(shapes('circle')).toEqual([])
    expect(shapes('use')).toHaveLength(field.robots)
  })

  test('fills a parcel for every thousand cars reported, from the top left, and never more than there are', () => {
    show(seventy, 'robots', { filled: 3 })
    expect(placesOf(shapes('svg > rect'))).toEqual(['0 0', '96 0', '192 0'])
  })

  test('fills all where more is reported than the capacity', () => {
    show(seventy, 'robots', { filled: 90 })
    expect(shapes('svg > rect')).toHaveLength(70)
  })
})
