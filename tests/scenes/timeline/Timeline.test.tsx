import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Timeline } from '../../../src/scenes/timeline/Timeline.tsx'
import { type ClaimDraft, type FactDrafts, knownWith } from '../../plant/plantWith.ts'
import { cleanup, configure, render, screen, waitFor, within } from '../../testingLibrary.tsx'
import { stubPrinter } from '../../ui/printing.ts'
import { readAll } from '../../ui/reading.ts'

// Two cores, shared with other tests, may take longer than a second to load a scene's script.
configure({ asyncUtilTimeout: 10_000 })

const opening: FactDrafts = { opening: { role: 'opening', claims: [{ date: '2025-10-21' }] } }
const capacity: ClaimDraft = { value: 70_000, unit: 'vehicle/year', bound: 'up-to' }
const output = (...claims: [string, number][]): FactDrafts => ({
  output: { series: true, claims: claims.map(([period, value]) => ({ period, value })) },
})

beforeEach(() => history.replaceState(null, '', '/'))

function show(facts: FactDrafts, widthPx = 1200) {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(widthPx)
  render(<Timeline plant={knownWith(facts)} />)
}

async function bars(): Promise<Element[]> {
  const slider = await screen.findByRole('slider', { name: 'Month on the timeline' })
  await waitFor(() => expect(slider.querySelector('.recharts-surface')).not.toBeNull())
  return [...slider.querySelectorAll('.recharts-bar-rectangle path')]
}

describe('Timeline', () => {
  test('finds how many dates are reported, and how many passed without a word', async () => {
    show({ ...opening, sportage: [{ date: '2026-01', kind: 'plan', said: '2025-10-21' }] })
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      'One date is reported. One announced date passed with no confirmation on record.',
    )
    expect(await screen.findByRole('slider', { name: 'Month on the timeline' })).toBeInTheDocument()
  })

  test.each<[string, FactDrafts]>([
    ['No capacity is on record for this day. Ink will be cars reported built; none is on record yet.', opening],
    [
      'Gold is the ceiling, a twelfth of the annual capacity of up to 70,000 cars; it is not output. Ink will be cars reported built; none is on record yet.',
      { ...opening, capacity: [capacity] },
    ],
    [
      'Gold is the ceiling, a twelfth of the annual capacity of up to 70,000 cars; it is not output. Ink is cars reported built, on record for one month.',
      { ...opening, capacity: [capacity], ...output(['2025-11', 2500]) },
    ],
  ])('notes: %s', async (note, facts) => {
    show(facts)
    expect(screen.getByText(note)).toBeInTheDocument()
    await screen.findByRole('slider', { name: 'Month on the timeline' })
  })

  test('writes the capacity with the bound that its source gives, and with none where it gives none', async () => {
    show({ ...opening, capacity: [{ value: 70_000, unit: 'vehicle/year' }] })
    expect(
      screen.getByText(/^Gold is the ceiling, a twelfth of the annual capacity of 70,000 cars;/),
    ).toBeInTheDocument()
    await screen.findByRole('slider', { name: 'Month on the timeline' })
  })

  test.each<[string, FactDrafts]>([
    ['no opening is on record', {}],
    ['the opening is only announced', { opening: { role: 'opening', claims: [{ date: '2026-12', kind: 'plan' }] } }],
  ])('speaks of no gold and draws none where %s', async (_, facts) => {
    show({ ...facts, capacity: [capacity] })
    expect(
      screen.getByText(
        'No opening is on record, so no capacity is drawn. Ink will be cars reported built; none is on record yet.',
      ),
    ).toBeInTheDocument()
    expect(
      (await screen.findByRole('slider', { name: 'Month on the timeline' })).querySelector('rect[class*=gold]'),
    ).toBeNull()
  })

  test('lists below a narrow chart what it leaves to words, and beside a wide one nothing', async () => {
    show({ ...opening, capacity: [capacity] }, 400)
    await screen.findByRole('slider', { name: 'Month on the timeline' })
    const [notes] = screen.getAllByRole('list').map((list) => readAll(within(list).getAllByRole('listitem')))
    expect(notes).toEqual([
      'Ceiling, up to 70,000 a year, 5,833 a month',
      'No monthly output on record. Each open slot takes a solid bar when a month is reported.',
    ])
    cleanup()
    show({ ...opening, capacity: [capacity] })
    await screen.findByRole('slider', { name: 'Month on the timeline' })
    expect(screen.getAllByRole('list')[0]).toHaveAccessibleName('What the marks mean')
  })

  test.each([
    ['across', 1200],
    ['down', 400],
  ])('draws a bar for each reported month and none for the others, where time runs %s', async (_, widthPx) => {
    show({ ...opening, capacity: [capacity], ...output(['2025-11', 2500], ['2026-02', 3000]) }, widthPx)
    expect(await bars()).toHaveLength(2)
  })

  test('draws no bar where nothing is reported', async () => {
    show({ ...opening, capacity: [capacity] })
    expect(await bars()).toEqual([])
  })

  test('draws the bar of a month that is above the capacity higher than the gold', async () => {
    show({ ...opening, capacity: [capacity], ...output(['2025-11', 11_000]) })
    const [bar] = await bars()
    const gold = screen.getByRole('slider', { name: 'Month on the timeline' }).querySelector('rect[class*=gold]')
    expect(Number(bar?.getAttribute('height')) / Number(gold?.getAttribute('height'))).toBeCloseTo(1.886, 2)
    expect(Number(gold?.getAttribute('y'))).toBeGreaterThan(Number(bar?.getAttribute('y')))
  })

  test('draws it also where time runs down longer than the gold', async () => {
    show({ ...opening, capacity: [capacity], ...output(['2025-11', 11_000]) }, 400)
    const [bar] = await bars()
    const gold = screen.getByRole('slider', { name: 'Month on the timeline' }).querySelector('rect[class*=gold]')
    expect(Number(bar?.getAttribute('width')) / Number(gold?.getAttribute('width'))).toBeCloseTo(1.886, 2)
  })

  test.each([
    ['no output is above it', 2500],
    ['an output is above it', 11_000],
  ])('draws the lines of the gold in the scale of the bars where %s', async (_, value) => {
    show({ ...opening, capacity: [capacity], ...output(['2025-11', value]) })
    const [bar] = await bars()
    const [, line] =
      screen
        .getByRole('slider', { name: 'Month on the timeline' })
        .querySelector('path[class*=grid]')
        ?.getAttribute('d')
        ?.match(/^M\S+ (\S+)H/) ?? []
    const foot = Number(bar?.getAttribute('y')) + Number(bar?.getAttribute('height'))
    const perCar = Number(bar?.getAttribute('height')) / value
    expect((foot - Number(line)) / perCar).toBeCloseTo(1000, 0)
    const label = screen.getByText('1,000')
    expect(label.closest('[aria-hidden=true]')).not.toBeNull()
    expect(Math.abs(Number(label.getAttribute('y')) - Number(line))).toBeLessThan(8)
  })

  test('begins with the month in which the record was checked', async () => {
    show(opening)
    expect(
      (await screen.findByRole('slider', { name: 'Month on the timeline' })).getAttribute('aria-valuetext'),
    ).toMatch(/^June\s2026\. Output not reported/)
  })

  test('shows chart or table, and says which in the address', async () => {
    show(opening)
    await screen.findByRole('slider', { name: 'Month on the timeline' })
    await userEvent.click(screen.getByRole('button', { name: 'Table' }))
    expect(location.search).toBe('?timeline=table')
    expect(screen.getByRole('button', { name: 'Table' })).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByRole('table', { name: /^Timeline/ })).toBeInTheDocument()
    expect(screen.queryByRole('slider', { name: 'Month on the timeline' })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Chart' }))
    expect(location.search).toBe('')
    expect(await screen.findByRole('slider', { name: 'Month on the timeline' })).toBeInTheDocument()
  })

  test('says what its marks mean', async () => {
    show(opening)
    expect(readAll(within(screen.getByRole('list', { name: 'What the marks mean' })).getAllByRole('listitem'))).toEqual(
      [
        'Reported as done',
        'Announced as intended',
        'Announced, date passed, no confirmation on record',
        'Derived by arithmetic',
        'Nothing on record',
      ],
    )
    await screen.findByRole('slider', { name: 'Month on the timeline' })
  })

  test('opens the claims behind a date', async () => {
    history.replaceState(null, '', '/?timeline=table')
    show(opening)
    await userEvent.click(screen.getByRole('button', { name: /opening happened/ }))
    expect(screen.getByRole('heading', { level: 3, name: /^opening happened, 21\s+October\s+2025$/ })).toHaveFocus()
    expect(location.search).toBe('?open=timeline.opening&timeline=table')
  })

  test('is drawn where nothing is on record', async () => {
    show({})
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('No date is on record.')
    expect(await screen.findByRole('slider', { name: 'Month on the timeline' })).toBeInTheDocument()
  })

  test('on paper shows its table under the chart', async () => {
    const printer = stubPrinter()
    show(opening)
    await screen.findByRole('slider', { name: 'Month on the timeline' })
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    printer.begin()
    expect(screen.getByRole('slider', { name: 'Month on the timeline' })).toBeInTheDocument()
    expect(screen.getByRole('table')).toBeInTheDocument()
    printer.end()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })
})
