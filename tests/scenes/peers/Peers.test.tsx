import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { KnownPlant } from '../../../src/plant/asKnownOn.ts'
import { Peers } from '../../../src/scenes/peers/Peers.tsx'
import { type PeerDraft, withPeers } from '../../plant/peersWith.ts'
import { inEveryLanguage, knownWith } from '../../plant/plantWith.ts'
import { configure, render, screen, waitFor, within } from '../../testingLibrary.tsx'
import { markBefore, read, readAll, readTable } from '../../ui/reading.ts'

// Two cores, shared with other tests, may take longer than a second to load a scene's script.
configure({ asyncUtilTimeout: 10_000 })

beforeEach(() => history.replaceState(null, '', '/'))

const own: PeerDraft = {
  opening: '2025-10-21',
  capacity: { value: 70_000, bound: 'up-to' },
  site: 630_000,
  investment: 310e6,
  robots: 68,
  jobs: { value: 1500, kind: 'plan' },
}
const scope = inEveryLanguage('with suppliers')
const others: Readonly<Record<string, PeerDraft>> = {
  India: {
    opening: '2019-12',
    capacity: 300_000,
    site: { value: 536, unit: 'acre' },
    robots: { value: 450 },
    others: ['pace'],
  },
  Mexico: { opening: '2016-09-07', capacity: { value: 400_000, kind: 'plan' }, investment: { value: 3e9, scope } },
  Georgia: { capacity: 350_000, firstCapacity: 300_000, site: { value: 2200, unit: 'acre' }, investment: 1e9 },
  Almaty: { capacity: { value: 50_000, kind: 'plan' }, site: 250_000, investment: { value: 28e9, unit: 'KZT' } },
  Asaka: {},
}
const facts = {
  pace: [{ value: 53 }],
  'car-length': [{ value: 4810, unit: 'mm' }],
  'car-width': [{ value: 1900, unit: 'mm' }],
} as const

async function show(plant: KnownPlant = withPeers(own, others, { facts }), widthPx = 1400) {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(widthPx)
  await import('../../../src/scenes/peers/PeersChart.tsx')
  render(<Peers plant={plant} />)
  await screen.findByRole('heading', { level: 2 })
}

function drawing(): HTMLElement {
  return screen.getByRole('img', { name: /Bars of/ })
}

async function bars(): Promise<SVGGElement[]> {
  await waitFor(() => expect(drawing().querySelector('.recharts-surface')).not.toBeNull(), { timeout: 10_000 })
  return [...drawing().querySelectorAll<SVGGElement>('g[data-kind]')]
}

/** The rows of the drawing as they read. */
function rows(): string[] {
  return [...drawing().querySelectorAll('li')].map((row) => readAll([...row.querySelectorAll('p')]).join(': '))
}

const tableName = 'All the plants with the figures that they are compared by'

describe('Peers', () => {
  test('finds where this plant stands, and names the drawing by it', async () => {
    await show()
    expect(read(screen.getByRole('heading', { level: 2 }))).toBe(
      '9.0 m² of site a car: more than at one of two comparable plants, less than at one',
    )
    expect(drawing().getAttribute('aria-label')?.replaceAll('\u00a0', ' ')).toBe(
      '9.0 m² of site a car: more than at one of two comparable plants, less than at one. Bars of 6 plants; the table below holds the same figures.',
    )
    await bars()
  })

  test('gives every plant a row with its value, or with the reason why it has none', async () => {
    await show()
    expect(rows()).toEqual([
      'Georgia Georgia town: 25.4 m²',
      'Plant this plant: 9.0 m²',
      'India India town: 7.2 m²',
      'Almaty Almaty town: 5.0 m² plan',
      'Mexico Mexico town: Site not on record',
      'Asaka Asaka town: Site and capacity not on record',
    ])
    await bars()
  })

  test('draws a bar for each comparable figure, dashed where it rests on a plan, this plant’s in the colour of the site', async () => {
    await show()
    const drawn = (await bars()).map(({ dataset }) => `${dataset['kind']} ${dataset['self']} ${dataset['measure']}`)
    expect(drawn.sort()).toEqual(['plan false site', 'report false site', 'report false site', 'report true site'])
  })

  test('draws a lane one car wide: the car in this plant’s, its length as a line in the others', async () => {
    await show()
    const drawn = await bars()
    const lane = drawn.find(({ dataset }) => dataset['self'] === 'true')
    const [rect, shape] = [lane?.querySelector('rect'), lane?.querySelector('use')]
    const of = (element: Element | null | undefined, name: string) => Number(element?.getAttribute(name))
    expect(of(rect, 'width') / of(rect, 'height')).toBeCloseTo(9 / 1.9 / 1.9, 5)
    expect(of(shape, 'width') / of(rect, 'height')).toBeCloseTo(4.81 / 1.9, 5)
    expect(drawn.filter((bar) => bar.querySelector('path') !== null)).toHaveLength(3)
    expect(screen.getByText(/^Each lane is one Car wide; the dashed line is one Car’s length\./)).toBeInTheDocument()
  })

  test('speaks of no lanes where a car’s size is not on record', async () => {
    await show(withPeers(own, others, { facts: { pace: [{ value: 53 }] } }))
    expect(screen.queryByText(/lane/)).not.toBeInTheDocument()
    expect((await bars()).filter((bar) => bar.querySelector('use, path:not([d=""])') !== null)).toEqual([])
  })

  test('draws the same bars below the names where it is narrow', async () => {
    await show(undefined, 358)
    expect(await bars()).toHaveLength(4)
    expect((await bars())[0]?.closest('svg')).toHaveAttribute('width', '358')
  })

  test('compares by another measure, and says so in the address', async () => {
    await show()
    await userEvent.click(screen.getByRole('button', { name: 'Investment a car' }))
    expect(location.search).toBe('?measure=investment')
    expect(screen.getByRole('button', { name: 'Investment a car' })).toHaveAttribute('aria-pressed', 'true')
    expect(read(screen.getByRole('heading', { level: 2 }))).toBe(
      '$4,429 of investment a car: more than at the one comparable plant',
    )
    expect(rows()).toEqual([
      'Plant this plant: $4,429',
      'Georgia Georgia town: $3,333',
      'Mexico Mexico town: $7,500 plan, not comparable: with suppliers',
      'India India town: Investment not on record',
      'Almaty Almaty town: Not derived: KZT 28 billion, no dated rate on record',
      'Asaka Asaka town: Investment and capacity not on record',
    ])
    await waitFor(async () => expect(await bars()).toHaveLength(2))
  })

  test('marks what is derived, what is announced and what is not on record', async () => {
    await show()
    const value = (text: string | RegExp) => markBefore(within(drawing()).getByText(text))
    expect([value(/^25\.4/), value('plan'), value('Site not on record')]).toEqual(['derived', 'announced', 'none'])
    await bars()
  })

  test('shows jobs as they were said, this plant’s as a plan', async () => {
    history.replaceState(null, '', '/?measure=jobs')
    await show(withPeers(own, { India: { jobs: 3000 } }))
    expect(rows()).toEqual(['India India town: 3,000 jobs', 'Plant this plant: 1,500 jobs, plan'])
    const self = (await bars()).find(({ dataset }) => dataset['self'] === 'true')
    expect(self?.dataset['kind']).toBe('plan')
  })

  test('sorts drawing and table alike, in the drawing those without a bar apart, and names the column that they are sorted by', async () => {
    await show()
    const sortedColumns = () =>
      screen.getAllByRole('columnheader').flatMap((one) => {
        const sort = one.getAttribute('aria-sort')
        return sort === null ? [] : [`${read(one)} ${sort}`]
      })
    const names = () => readTable(tableName).map(([name]) => name?.split(' ')[0])
    expect(sortedColumns()).toEqual(['Site a car descending'])
    await userEvent.click(screen.getByRole('button', { name: 'Name' }))
    expect(location.search).toBe('?order=name')
    expect(names()).toEqual(['Almaty', 'Asaka', 'Georgia', 'India', 'Mexico', 'Plant'])
    expect(rows().map((row) => row.slice(0, 3))).toEqual(['Alm', 'Geo', 'Ind', 'Pla', 'Asa', 'Mex'])
    expect(sortedColumns()).toEqual(['Plant ascending'])
    await userEvent.click(screen.getByRole('button', { name: 'Oldest' }))
    expect(names()).toEqual(['Mexico', 'India', 'Plant', 'Georgia', 'Almaty', 'Asaka'])
    expect(sortedColumns()).toEqual(['Opened or began ascending'])
    await userEvent.click(screen.getByRole('button', { name: 'Capacity' }))
    expect(names()).toEqual(['Mexico', 'Georgia', 'India', 'Plant', 'Almaty', 'Asaka'])
    expect(sortedColumns()).toEqual(['Capacity descending'])
  })

  test('has all of it in a table, each figure with its formula', async () => {
    await show()
    const [georgia, self, , almaty, mexico, asaka] = readTable(tableName).map((cells) =>
      cells.map((cell) =>
        cell.replaceAll(
          /(Reported: )?(\w+-)?(capacity|firstCapacity|site(-area)?|investment|robots|jobs|opening)( happened)?: /g,
          '',
        ),
      ),
    )
    expect(self).toEqual([
      'Plant this plant',
      '21 October 2025',
      'up to 70,000 cars a year',
      '9.0 m² 630,000 m² ÷ 70,000 cars',
      '$4,429 $310 million ÷ 70,000 cars',
      '1,029 cars 70,000 cars ÷ 68 robots',
      '1,500 jobs, announced',
    ])
    expect(georgia?.slice(2, 5)).toEqual([
      '350,000 cars a year At first: 300,000 cars a year',
      '25.4 m² 2,200 acres ÷ 350,000 cars',
      '$3,333 $1 billion ÷ 300,000 cars',
    ])
    expect(almaty?.[4]).toBe('Not derived: no dated rate on record KZT 28 billion')
    expect(mexico?.[4]).toBe('$7,500 plan $3 billion, with suppliers ÷ 400,000 cars')
    expect(asaka?.slice(1)).toEqual(Array(6).fill('Not on record'))
  })

  test('says what a figure cannot be divided by', async () => {
    await show(withPeers(own, { Asaka: { site: 5, robots: 3 } }))
    const [, asaka] = readTable(tableName)
    expect(asaka?.[3]).toMatch(/^Not derived: capacity not on record/)
    expect(asaka?.[5]).toMatch(/^Not derived: capacity not on record/)
    await bars()
  })

  test('opens the claims behind a figure', async () => {
    await show()
    await userEvent.click(screen.getByRole('button', { name: /Georgia-investment:\s*\$1/ }))
    const heading = screen.getByRole('heading', { level: 3, name: /^Georgia-investment, \$1\sbillion$/ })
    expect(heading).toHaveFocus()
    // Right below the plant's own row.
    expect(read(heading.closest('tr')?.previousElementSibling?.querySelector('th') as Element)).toMatch(/^Georgia/)
    expect(location.search).toBe('?open=peers.Georgia-investment')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.getByRole('button', { name: /Georgia-investment:\s*\$1/ })).toHaveFocus())
  })

  test('lists what else is on record, folded plant by plant', async () => {
    await show()
    await userEvent.click(screen.getByText('India: one more fact'))
    await userEvent.click(screen.getByRole('button', { name: /pace: 53/ }))
    expect(screen.getByRole('heading', { level: 3, name: /^pace, 53\scars$/ })).toBeInTheDocument()
  })

  test('has no list where there is nothing more', async () => {
    await show(withPeers(own, { Asaka: {} }))
    expect(screen.queryByRole('heading', { name: 'More on record about these plants' })).not.toBeInTheDocument()
    await bars()
  })

  test('says that no other plant is on record, and draws nothing', async () => {
    await show(knownWith({}))
    expect(read(screen.getByRole('heading', { level: 2 }))).toBe('No other plant is on record to set beside this one')
    expect(screen.queryByRole('img')).not.toBeInTheDocument()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  test('sets other plants side by side even where nothing is on record for this one', async () => {
    await show(withPeers({}, { India: { site: 9, capacity: 1 } }))
    expect(read(screen.getByRole('heading', { level: 2 }))).toBe('Site a car at Plant: site and capacity not on record')
    expect(await bars()).toHaveLength(1)
  })
})
