import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Market } from '../../../src/scenes/market/Market.tsx'
import { type ClaimDraft, type FactDrafts, inEveryLanguage, knownWith, type PlantDraft } from '../../plant/plantWith.ts'
import { configure, render, screen, within } from '../../testingLibrary.tsx'
import { markBefore, read, readAll, readTable } from '../../ui/reading.ts'

// Two cores, shared with other tests, may take longer than a second to load a scene's script.
configure({ asyncUtilTimeout: 10_000 })

beforeEach(() => history.replaceState(null, '', '/'))

const series = (label: string, ...claims: ClaimDraft[]) => ({
  label: inEveryLanguage(label),
  series: true as const,
  claims,
})
const scope = inEveryLanguage('at dealers')

const sales = series('Cars sold', { value: 100_000, period: '2023', scope }, { value: 200_000, period: '2025' })
const production = series(
  'Vehicles made',
  { value: 50_000, period: '2023', bound: 'over' },
  { value: 240_000, period: '2026', kind: 'plan' },
)
const kia = series('Kia sold', { value: 12_000, period: '2023' }, { value: 20_000, period: '2024' })
const capacity: ClaimDraft[] = [{ value: 70_000, unit: 'vehicle/year', bound: 'up-to' }]
const output = series('Output', { value: 30_000, period: '2026', kind: 'plan' })
const market: FactDrafts = { sales, production, 'kia-sales': kia, capacity, output }

async function show(facts: FactDrafts, rest: PlantDraft = {}, widthPx = 640) {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(widthPx)
  await import('../../../src/scenes/market/PanelChart.tsx')
  render(<Market plant={knownWith(facts, { checked: '2026-11-22', ...rest })} />)
  await screen.findByRole('heading', { level: 2 })
}

const finding = () => read(screen.getByRole('heading', { level: 2 }))
const panels = () => screen.findAllByRole('img', { name: /a bar a year/ })
const barsOf = (panel: Element | undefined) => [...(panel?.querySelectorAll('.recharts-bar-rectangle path') ?? [])]
const heightOf = (bar: Element | undefined) => Number(bar?.getAttribute('height'))

describe('the heading of the market', () => {
  test.each<[string, FactDrafts]>([
    ['The plant’s ceiling would be about 35% of the new cars sold in 2025', market],
    [
      'The plant’s announced ceiling would be about 35% of the new cars sold in 2025',
      { sales, capacity: [{ value: 70_000, unit: 'vehicle/year', kind: 'plan' }] },
    ],
    ['The plant’s ceiling would be about 1.4 times all the vehicles made in 2023', { production, capacity }],
    ['200,000 new cars were sold in 2025, the last year on record', { sales, production }],
    ['Over 50,000 vehicles were made in 2023, the last year on record', { production, 'kia-sales': kia }],
    ['20,000 Kia cars were sold in 2024, the last year on record', { 'kia-sales': kia, capacity }],
    ['No yearly figure of the market is on record', { capacity, output }],
  ])('is “%s”', async (heading, facts) => {
    await show(facts)
    expect(finding()).toBe(heading)
  })

  test('stands alone where nothing is on record', async () => {
    await show({})
    expect(finding()).toBe('No yearly figure of the market is on record')
    expect(screen.queryByRole('heading', { level: 3 })).not.toBeInTheDocument()
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })
})

describe('the panels of the market', () => {
  test('are one for each series, named, with a bar for each year that is reported', async () => {
    await show(market)
    const drawn = await panels()
    expect(drawn.map((panel) => panel.getAttribute('aria-label'))).toEqual([
      'Cars sold: a bar a year from 2023 to 2026. The numbers stand year by year below.',
      'Vehicles made: a bar a year from 2023 to 2026. The numbers stand year by year below.',
      'Kia sold: a bar a year from 2023 to 2026. The numbers stand year by year below.',
    ])
    expect(drawn.map((panel) => barsOf(panel).length)).toEqual([2, 1, 2])
  })

  test('share one scale from zero', async () => {
    await show(market)
    const [sold, made, own] = (await panels()).map(barsOf)
    const perCar = heightOf(sold?.[1]) / 200_000
    expect(perCar).toBeGreaterThan(0)
    expect(heightOf(sold?.[0])).toBeCloseTo(100_000 * perCar, 3)
    expect(heightOf(made?.[0])).toBeCloseTo(50_000 * perCar, 3)
    expect(heightOf(own?.[0])).toBeCloseTo(12_000 * perCar, 3)
  })

  test('leave an open slot for a year without a figure, none for a year that is not over', async () => {
    await show(market)
    const slots = (await panels()).map((panel) => panel.querySelectorAll('path[class*=slot]').length)
    expect(slots).toEqual([1, 2, 1])
  })

  test('draw a plan as an outline of its own and not as a bar', async () => {
    await show({ production: series('Made', { value: 9_000, period: '2025', kind: 'plan' }, ...production.claims) })
    const [panel] = await panels()
    const plans = [...(panel?.querySelectorAll('path[data-grade]') ?? [])]
    expect(plans.map((plan) => plan.getAttribute('data-grade'))).toEqual(['passed', 'announced'])
    expect(barsOf(panel)).toHaveLength(1)
  })

  test('have the ceiling and the announced output as measures, named in the legend', async () => {
    await show(market)
    for (const panel of await panels()) {
      expect(panel.querySelectorAll('[data-line=ceiling]')).toHaveLength(1)
      expect(panel.querySelectorAll('[data-line=promise]')).toHaveLength(1)
    }
    const legend = screen.getByRole('list', { name: 'What the bars and lines mean' })
    expect(readAll(within(legend).getAllByRole('listitem'))).toEqual([
      'Ceiling of the plant, up to 70,000 a year, for scale',
      '30,000 announced as the plant’s output for 2026',
      'Reported for the year',
      'Announced for the year',
      'The year is over, nothing on record',
    ])
  })

  test('name the ceiling in the drawing once, where the bars stay below it', async () => {
    await show(market)
    const drawn = await panels()
    expect(drawn.map((panel) => panel.textContent?.includes('Ceiling of the plant'))).toEqual([false, false, true])
  })

  test('have no measure, and speak of none, where nothing of the plant is on record', async () => {
    await show({ sales })
    const [panel] = await panels()
    expect(panel?.querySelector('[data-line]')).toBeNull()
    expect(screen.queryByText(/Ceiling|ceiling/)).not.toBeInTheDocument()
  })

  test('write numbers in full where there is room, else in thousands, and say which', async () => {
    await show({ sales })
    expect(read((await panels())[0] as Element)).toBe('100,000*2023' + '2024' + '200,0002025' + '2026')
    expect(screen.getByText('Number a year')).toBeInTheDocument()
  })

  test('write them in thousands on a narrow screen', async () => {
    await show({ sales }, {}, 180)
    expect(read((await panels())[0] as Element)).toContain('100*')
    expect(screen.getByText('Thousands a year')).toBeInTheDocument()
  })

  test('say in words what a number with a star leaves open', async () => {
    await show(market)
    expect(screen.getByText('* 2023: at dealers')).toBeInTheDocument()
    expect(screen.getByText('* 2023: over 50,000')).toBeInTheDocument()
  })

  test('have the same as rows, each with its kind and its source', async () => {
    await show(market)
    await userEvent.click(screen.getByText('Year by year, with sources', { selector: 'summary' }))
    expect(readTable('Year by year, with sources')).toEqual([
      ['2023', '100,000, at dealers, reported1', 'over 50,000, reported1', '12,000, reported1'],
      ['2024', 'Not on record', 'Not on record', '20,000, reported1'],
      ['2025', '200,000, reported1', 'Not on record', 'Not on record'],
      ['2026', ...['Year not over, nothing on record', '240,000, announced1', 'Year not over, nothing on record']],
    ])
  })

  test('say what was looked for and not found', async () => {
    const gaps = [{ id: 'G1', facts: ['sales'], text: inEveryLanguage('The sales of 2024 are not on record.') }]
    await show(market, { gaps })
    expect(markBefore(screen.getByText('The sales of 2024 are not on record.'))).toBe('none')
  })
})

describe('the claims of the market', () => {
  test('open from a panel for all years of its series, and close again', async () => {
    await show(market)
    await userEvent.click(screen.getByRole('button', { name: /Cars sold:/ }))
    expect(location.search).toBe('?open=market.sales')
    const ledger = screen.getByRole('region', { name: /^Cars sold, 200,000/ })
    expect(within(ledger).getByText(/100,000 cars/)).toBeInTheDocument()
    await userEvent.click(within(ledger).getByRole('button', { name: 'Close' }))
    expect(location.search).toBe('')
  })

  test('open from each fact of the scene, and each fact has one place only', async () => {
    const part: ClaimDraft[] = [{ value: 5 }]
    const share = series('Old cars', { value: 40, unit: 'percent', period: '2025-09-01' })
    await show({
      ...market,
      fleet: part,
      'fleet-over-20': share,
      'kia-rank': [{ text: inEveryLanguage('Third') }],
      'sales-2025-11m': part,
    })
    const ids = screen.getAllByRole('button').map(({ id }) => id)
    expect(ids.sort()).toEqual(
      [
        'capacity',
        'fleet',
        'fleet-over-20',
        'kia-rank',
        'kia-sales',
        'output',
        'production',
        'sales',
        'sales-2025-11m',
      ].map((id) => `market-${id}`),
    )
  })
})

describe('the plant against the market', () => {
  test('says what the announced output and the ceiling would be, each with its formula', async () => {
    await show(market)
    expect(screen.getByRole('heading', { name: '30,000 and 70,000, set against the market' })).toBeInTheDocument()
    expect(screen.getAllByText('would be')).toHaveLength(2)
    const line = screen.getByText('35% of the new cars sold in 2025')
    expect(markBefore(line)).toBe('derived')
    expect(read(line.closest('li') as Element)).toBe('35% of the new cars sold in 2025up to 70,000 ÷ 200,000')
    expect(screen.getByText('1.5 times the Kia cars sold in 2024')).toBeInTheDocument()
  })

  test('says “is” of an output that is reported', async () => {
    await show({ sales, output: series('Output', { value: 20_000, period: '2025' }) })
    expect(screen.getByText('is')).toBeInTheDocument()
    expect(screen.queryByText('would be')).not.toBeInTheDocument()
  })
})

describe('the brand’s share', () => {
  test('is derived for the years of which both series are on record', async () => {
    await show(market)
    expect(readTable('The brand’s share')).toEqual([['2023', '12,000', '12%12,000 ÷ 100,000, at dealers']])
  })
})

describe('the cars on the road', () => {
  const share = series(
    'Older than 20 years',
    { value: 51, unit: 'percent', period: '2023-01-01', scope: inEveryLanguage('vehicles') },
    { value: 41.5, unit: 'percent', period: '2025-09-01', scope: inEveryLanguage('cars') },
  )

  test('are a row a date, each with what it counts', async () => {
    await show({ 'fleet-over-20': share })
    expect(readTable('Older than 20 years')).toEqual([
      ['1 Jan 2023', '51%, vehicles1'],
      ['1 Sep 2025', '41.5%, cars1'],
    ])
  })

  test('say that their average age is not on record', async () => {
    const gaps = [{ id: 'G', facts: ['fleet-over-20'], text: inEveryLanguage('The average age is not on record.') }]
    await show({ 'fleet-over-20': share }, { gaps })
    expect(markBefore(screen.getByText('The average age is not on record.'))).toBe('none')
  })
})
