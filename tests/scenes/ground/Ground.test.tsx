import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { Ground } from '../../../src/scenes/ground/Ground.tsx'
import {
  aSource,
  type ClaimDraft,
  type FactDrafts,
  inEveryLanguage,
  knownWith,
  type PlantDraft,
} from '../../plant/plantWith.ts'
import { render, screen, within } from '../../testingLibrary.tsx'
import { markBefore, read, readAll, readTable } from '../../ui/reading.ts'

beforeEach(() => history.replaceState(null, '', '/'))

function show(facts: FactDrafts, rest: PlantDraft = {}) {
  render(<Ground plant={knownWith(facts, rest)} />)
}

function finding(): string {
  return read(screen.getByRole('heading', { level: 2 }))
}

const plan = (value: number, more = {}): ClaimDraft => ({ value, unit: 'job', kind: 'plan', source: 'hope', ...more })
const report = (value: number, more = {}): ClaimDraft => ({ value, unit: 'job', ...more })

const areas: FactDrafts = {
  capacity: [{ value: 70_000, unit: 'vehicle/year' }],
  'site-area': [{ value: 630_000, unit: 'm2' }],
  'land-allotted': [{ value: 70, unit: 'ha' }],
  'building-area': [{ value: 100_000, unit: 'm2', bound: 'about' }],
  'weld-shop-area': [{ value: 14_000, unit: 'm2', kind: 'plan' }],
}

describe('Ground, work', () => {
  test.each([
    [
      [plan(1500), report(1500)],
      '1,500 jobs: announced by one source, reported by one. The actual headcount is not on record.',
    ],
    [
      [plan(1500), plan(1500, { source: 'b' })],
      '1,500 jobs: announced by two sources. The actual headcount is not on record.',
    ],
    [[report(1500)], '1,500 jobs: reported by one source. The actual headcount is not on record.'],
    [
      [plan(1500), report(900)],
      'Jobs at the plant: announced by one source, reported by one, in numbers that differ. The actual headcount is not on record.',
    ],
    [[], 'How many people work at the plant is not on record'],
  ])('finds who announced the jobs and who reported them', (claims, text) => {
    show({ jobs: claims })
    expect(finding()).toBe(text)
  })

  test('no longer says that no headcount is on record once one is', () => {
    show({ jobs: [plan(1500)], headcount: [{ value: 1420, unit: 'person' }] })
    expect(finding()).toBe('1,500 jobs: announced by one source.')
    expect(screen.queryByText('The actual headcount is not on record.')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: /headcount: 1,420/ })).toBeInTheDocument()
  })

  test('lists who said what in which words, announced apart from reported', () => {
    show(
      {
        jobs: [
          plan(1500, {
            by: 'akim',
            said: '2025-10-20',
            quote: 'Мы надеемся',
            note: inEveryLanguage('Stated as a hope.'),
          }),
          report(1500, { by: 'paper', said: undefined, bound: 'about' }),
        ],
      },
      { sources: { hope: { ...aSource('hope'), language: 'ru' } } },
    )
    const [announced, reported] = ['Announced', 'Reported'].map((name) => screen.getByRole('region', { name }))
    expect(read(within(announced as HTMLElement).getByRole('listitem'))).toBe(
      'akim, 20 Oct 202511,500 jobs“Мы надеемся”Our translation: “Translated.”Stated as a hope.',
    )
    expect(within(announced as HTMLElement).getByText('“Мы надеемся”')).toHaveAttribute('lang', 'ru')
    expect(read(within(reported as HTMLElement).getByRole('listitem'))).toBe(
      'paper, undated2about 1,500 jobs“So it was said.”',
    )
  })

  test('says where nobody reported the jobs', () => {
    show({ jobs: [plan(1500)] })
    expect(markBefore(screen.getByText('Nobody reported them on record'))).toBe('none')
  })
})

describe('Ground, land', () => {
  test('draws the areas at one scale and says that this is no site plan', () => {
    show(areas)
    expect(
      read({ textContent: screen.getByRole('img', { name: /^Areas/ }).getAttribute('aria-label') } as Element),
    ).toBe(
      'Areas at one scale, laid over one another from one corner: land-allotted, 70 ha; site-area, 630,000 m²; building-area, about 100,000 m²; weld-shop-area, 14,000 m²',
    )
    expect(screen.getByText(/^Gold is the site in its 70 parcels\. .* Not a site plan/)).toBeInTheDocument()
  })

  test('draws rectangles whose areas are to each other as the figures', () => {
    show(areas)
    const sizes = [...screen.getByRole('img', { name: /^Areas/ }).querySelectorAll('rect')].map(
      (rect) => Number(rect.getAttribute('width')) * Number(rect.getAttribute('height')),
    )
    expect(sizes.map((size) => Math.round((size / (sizes[1] ?? 1)) * 630_000))).toEqual([
      700_000, 630_000, 100_000, 14_000,
    ])
  })

  test('derives the part of the site with its formula, no finer than the figure allows', () => {
    show(areas)
    expect(markBefore(screen.getByText(/14,000 m² ÷/))).toBe('derived')
    expect(read(screen.getByText(/100,000 m² ÷/))).toBe('about 100,000 m² ÷ 630,000 m² = 16% of the site')
  })

  test('has the same rows as a table', () => {
    show({ ...areas, 'road-length': [{ value: 4.2, unit: 'km' }] })
    expect(readTable('The areas and lengths as a table')).toEqual([
      ['land-allotted', '70 ha1', '', 'Reported'],
      ['site-area', '630,000 m²1', '', 'Reported'],
      ['building-area', 'about 100,000 m²1', '16%', 'Reported'],
      ['weld-shop-area', '14,000 m²1', '2.2%', 'Announced'],
      ['road-length', '4.2 km1', '', 'Reported'],
    ])
  })

  test('names no parcels where the capacity is not on record', () => {
    show({ ...areas, capacity: [] })
    expect(screen.queryByText(/parcels/)).not.toBeInTheDocument()
  })

  test('says so where no area is on record', () => {
    show({})
    expect(markBefore(screen.getByText('No area is on record'))).toBe('none')
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })
})

describe('Ground, made in the country', () => {
  const rule: FactDrafts = {
    'small-unit-share-rule': {
      series: true,
      claims: [
        { value: 30, unit: 'percent', kind: 'plan', period: '2025' },
        { value: 50, unit: 'percent', kind: 'plan', period: '2027' },
      ],
    },
  }

  test('draws the shares by year, with a slot for a year that nobody gave', () => {
    show(rule)
    expect(screen.getByRole('img')).toHaveAccessibleName(
      'small-unit-share-rule by year: 2025 30%, year over, no report on record; 2026 not on record; 2027 50%, announced',
    )
    expect(readTable('The shares by year as a table')).toEqual([
      ['2025', '30%1, year over, no report on record'],
      ['2026', 'Not on record'],
      ['2027', '50%1, announced'],
    ])
  })

  test('derives the share of small-unit assembly from what one source announced', () => {
    const series = (value: number): FactDrafts[string] => ({
      series: true,
      claims: [{ value, kind: 'plan', period: '2026' }],
    })
    show({ output: series(30_000), 'output-small-unit': series(20_000) })
    const item = screen.getByText(/÷/)
    expect(read(item)).toBe(
      '20,000 cars ÷ 30,000 cars announced for 2026 = 66.7% by small-unit assembly; how the others are to be made is not on record',
    )
    expect(markBefore(item)).toBe('derived')
  })

  test('shows what was looked for and not found about local content', () => {
    const gap = { id: 'NF05', text: inEveryLanguage('The present share is not on record.'), facts: ['local-content'] }
    show({ 'local-content': { of: 'amount', claims: [] } }, { gaps: [gap] })
    expect(markBefore(screen.getByText('The present share is not on record.'))).toBe('none')
    expect(markBefore(screen.getByText('No share is on record'))).toBe('none')
  })

  test('opens the claims behind each figure once, and no figure stands twice', async () => {
    show({ ...areas, ...rule, jobs: [plan(1500)], 'road-length': [{ value: 4.2, unit: 'km' }] })
    const openers = screen.getAllByRole('button').map(({ id }) => id)
    expect(new Set(openers).size).toBe(openers.length)
    await userEvent.click(screen.getByRole('button', { name: /road-length/ }))
    expect(location.search).toBe('?open=ground.road-length')
    const headings = readAll(screen.getAllByRole('heading', { level: 3 }))
    const claims = headings.indexOf('road-length, 4.2 km')
    expect(claims).toBeGreaterThan(headings.indexOf('Lengths at one scale'))
    expect(claims).toBeLessThan(headings.indexOf('Made in Kazakhstan'))
  })
})
