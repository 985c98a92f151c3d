import { describe, expect, test } from 'vitest'
import { monthsOf } from '../../../src/plant/months.ts'
import { type ChartModel, chartModel } from '../../../src/scenes/timeline/chartModel.ts'
import { type ClaimDraft, type FactDraft, type FactDrafts, knownWith } from '../../plant/plantWith.ts'
import { english } from '../../words.ts'

const plan = (date: string | null): ClaimDraft => ({ date, kind: 'plan', said: '2024-01-01' })
const opening: FactDrafts = { opening: { role: 'opening', claims: [{ date: '2025-10-21' }] } }

/** Output reported for the months from November 2025 on. */
const reported = (...values: readonly number[]): FactDraft => ({
  series: true,
  claims: values.map((value, index) => ({ value, period: ['2025-11', '2025-12'][index] ?? '2026-01' })),
})

/** The model, its spaces made plain. */
function modelOf(facts: FactDrafts): ChartModel {
  const plant = knownWith(facts)
  const model = chartModel(english, plant, monthsOf(plant))
  return JSON.parse(JSON.stringify(model).replaceAll('\u00a0', ' ')) as ChartModel
}

describe('chartModel(words, plant, months)', () => {
  test('runs from the first event to the end of the year after the record was checked', () => {
    const months = modelOf(opening).months.map(({ month }) => month)
    expect([months[0], months.at(-1), months.length]).toEqual(['2025-10', '2027-12', 27])
  })

  test('places a day within its month, a month and a quarter in their middle', () => {
    const { flags } = modelOf({ a: [{ date: '2025-01-16' }], b: [{ date: '2025-03' }], c: [plan('2026-Q3')] })
    expect(flags.map(({ id, at }) => [id, Math.round(at * 100) / 100])).toEqual([
      ['a', 0.48],
      ['b', 2.5],
      ['c', 19.5],
    ])
  })

  test('labels a flag with its date and what happened; what shares its date follows, what is coarser with its own', () => {
    const { flags } = modelOf({ ...opening, award: [{ date: '2025-10-21' }], sorento: [{ date: '2025-10' }] })
    expect(flags).toMatchObject([
      {
        grade: 'reported',
        title: '21 October 2025',
        texts: expect.arrayContaining(['October 2025: sorento happened']),
      },
      { title: '21 October 2025', texts: ['opening happened'] },
    ])
  })

  test('spans the year of a total, cut at the ends of the axis, under the mark of its state', () => {
    const claims: ClaimDraft[] = [
      { value: 3000, period: '2025', kind: 'plan' },
      { value: 30_000, period: '2026', kind: 'plan' },
    ]
    expect(modelOf({ ...opening, output: { series: true, claims } }).spans).toEqual([
      {
        id: 'output-2025',
        from: 0,
        to: 3,
        grade: 'passed',
        text: '3,000 cars announced for 2025, no confirmation on record',
        isTotal: true,
      },
      { id: 'output-2026', from: 3, to: 15, grade: 'announced', text: '30,000 cars announced for 2026', isTotal: true },
    ])
  })

  test('spans the year of an event that has no more than a year, and "early" in it the first half', () => {
    const early = { date: '2027', bound: 'early', kind: 'plan', said: '2024-01-01' } as const
    const { spans } = modelOf({ ...opening, third: [plan('2026')], fourth: [early] })
    expect(spans).toEqual([
      { id: 'third', from: 3, to: 15, grade: 'announced', text: '2026: third, announced', isTotal: false },
      { id: 'fourth', from: 15, to: 21, grade: 'announced', text: 'Early 2027: fourth, announced', isTotal: false },
    ])
  })

  test.each<[string, number, FactDrafts]>([
    [
      'the capacity of a month',
      5833.33,
      { capacity: [{ value: 70_000, unit: 'vehicle/year' }], output: reported(2500) },
    ],
    [
      'a larger output',
      11_000,
      { capacity: [{ value: 70_000, unit: 'vehicle/year' }], output: reported(2500, 11_000) },
    ],
    ['the largest output, without a capacity', 2500, { output: reported(2500, 300) }],
    ['one car, where neither is on record', 1, {}],
  ])('has at the upper end of its scale %s: %d', (_, top, facts) => {
    expect(modelOf({ ...opening, ...facts }).top).toBeCloseTo(top, 2)
  })

  test('begins the capacity with the opening', () => {
    const capacity: ClaimDraft = { value: 70_000, unit: 'vehicle/year', bound: 'up-to' }
    expect(modelOf({ ...opening, capacity: [capacity] }).capacity).toEqual({
      from: expect.closeTo(0.645),
      perPeriod: expect.closeTo(5833.33),
      title: 'Ceiling, up to 70,000 a year',
      each: '5,833 a month',
    })
  })

  test.each<[string, FactDrafts]>([
    ['no capacity is on record', opening],
    ['no opening is on record', { capacity: [{ value: 70_000, unit: 'vehicle/year' }] }],
    [
      'the opening is only announced',
      { capacity: [{ value: 70_000, unit: 'vehicle/year' }], opening: { role: 'opening', claims: [plan('2025-10')] } },
    ],
  ])('has no capacity where %s', (_, facts) => {
    expect(modelOf(facts).capacity).toBeNull()
  })

  test('marks the day on which the record was checked', () => {
    expect(modelOf(opening).checked).toEqual({ at: expect.closeTo(8.967), text: 'Checked 30 Jun 2026' })
  })

  test('says of an open plant that no output is on record, until a month is', () => {
    expect(modelOf(opening).empty).toEqual({
      title: 'No monthly output on record.',
      text: 'Each open slot takes a solid bar when a month is reported.',
    })
    const output = { series: true as const, claims: [{ value: 2500, period: '2025-11' }] }
    expect(modelOf({ ...opening, output }).empty).toBeNull()
    expect(modelOf({ pilot: [{ date: '2025-07' }] }).empty).toBeNull()
  })

  test('measures the months from the start of construction to the opening', () => {
    const construction = { role: 'construction' as const, claims: [{ date: '2023-10' }] }
    expect(modelOf({ ...opening, construction }).construction).toEqual({
      from: 0.5,
      to: expect.closeTo(24.645),
      text: 'About 24 months from the start of construction to the opening',
    })
    expect(modelOf(opening).construction).toBeNull()
  })

  test('shows an expansion that has no date, with what it would come to and how sure that is', () => {
    const expansion = { role: 'expansion' as const, claims: [plan(null)] }
    const further: ClaimDraft = { value: 90_000, unit: 'vehicle/year', kind: 'plan', bound: 'up-to', support: 'weak' }
    expect(modelOf({ expansion }).expansion).toEqual({ title: 'expansion', texts: ['No date given'] })
    expect(modelOf({ expansion, 'expanded-capacity': [further] }).expansion).toEqual({
      title: 'expansion',
      texts: ['No date given', 'Second stage, up to 90,000 a year: one weak source'],
    })
    expect(modelOf({ expansion: { role: 'expansion', claims: [plan('2026-12')] } }).expansion).toBeNull()
  })

  test('sums months by quarters and years with their ceiling, on an axis of whole ones', () => {
    const plant = knownWith({
      ...opening,
      capacity: [{ value: 70_000, unit: 'vehicle/year', bound: 'up-to' }],
      output: reported(3000, 4000, 5000),
    })
    const by = (unit: 'quarter' | 'year') => chartModel(english, plant, monthsOf(plant), unit)
    expect(by('quarter')).toMatchObject({
      top: 17_500,
      capacity: { from: expect.closeTo(0.65), perPeriod: 17_500, each: '17,500 a quarter' },
      summed: ['Months are summed by quarter. There is no room for each.', expect.stringMatching(/^A slot at the end/)],
    })
    expect(by('quarter').months).toHaveLength(27)
    const year = by('year')
    expect(year).toMatchObject({ top: 70_000, capacity: { from: expect.closeTo(9.65), perPeriod: 70_000, each: null } })
    expect(year.months[0]?.month).toBe('2025-01')
    expect(year.periods.map(({ period, output }) => [period, output])).toEqual([
      ['2025', 7000],
      ['2026', 5000],
      ['2027', null],
    ])
  })

  test('keeps a total that is reported for a year beside the sum of its months', () => {
    const claims: ClaimDraft[] = [
      { value: 3000, period: '2025-11' },
      { value: 9000, period: '2025', said: '2026-01-15' },
    ]
    const plant = knownWith({ ...opening, output: { series: true, claims } })
    const { periods, spans } = chartModel(english, plant, monthsOf(plant), 'year')
    expect(periods[0]).toMatchObject({ period: '2025', output: 3000, reported: 1, open: 1 })
    expect(spans).toMatchObject([{ id: 'output-2025', from: 0, to: 12, text: expect.stringMatching(/^9,000/) }])
  })

  test('says nothing of sums where each month has room, and nothing of slots where every month is on record', () => {
    expect(modelOf({ ...opening, output: reported(3000) }).summed).toEqual([])
    const plant = knownWith({ ...opening, output: reported(1, 2) }, { checked: '2025-12-31' })
    expect(chartModel(english, plant, monthsOf(plant), 'quarter').summed).toHaveLength(1)
  })
})
