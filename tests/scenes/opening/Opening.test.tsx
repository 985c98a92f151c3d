import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import type { KnownPlant } from '../../../src/plant/asKnownOn.ts'
import { Opening } from '../../../src/scenes/opening/Opening.tsx'
import { inEveryLanguage } from '../../plant/plantWith.ts'
import { configure, render, screen, within } from '../../testingLibrary.tsx'
import { read } from '../../ui/reading.ts'
import { wholePlant } from '../wholePlant.ts'

// Two cores, shared with other tests, may take longer than a second to load a scene's script.
configure({ asyncUtilTimeout: 10_000 })

beforeEach(() => history.replaceState(null, '', '/'))

async function show(plant: KnownPlant) {
  await import('../../../src/ui/drawings/OtherMarks.tsx')
  render(<Opening plant={plant} />)
  await screen.findAllByRole('img')
}

/** The words that stand for the drawing, which shows once in each of its two forms. */
function drawing(): string {
  const [wide, narrow] = screen.getAllByRole('img').map((image) => image.getAttribute('aria-label') ?? '')
  expect(narrow).toBe(wide)
  return (wide ?? '').replaceAll('\u00a0', ' ')
}

function caption(): string {
  return read(screen.getByRole('figure').querySelector('figcaption') ?? document.body)
}

describe('Opening', () => {
  test('is headed by the name of the plant', async () => {
    const name = inEveryLanguage('Kia Qazaqstan')
    await show(wholePlant({}, {}, { plant: { name, scope: name, legalName: name, car: name } }))
    expect(screen.getByRole('region', { name: 'Kia Qazaqstan, to scale' })).toContainElement(
      screen.getByRole('heading', { level: 1 }),
    )
  })

  test('tells what a parcel is, and where the robots are', async () => {
    await show(wholePlant())
    expect(
      screen.getByText(
        /^Cut the site into 70 equal parcels\. Each is 9,000\sm² of land, 1,000 cars a year of capacity and \$4\.43\smillion of investment\.$/,
      ),
    ).toBeInTheDocument()
    expect(
      screen.getByText(
        '68 of them hold one robot each. The other two show the size of a parcel: one holds 1,000 car-size slots, one a football pitch.',
      ),
    ).toBeInTheDocument()
    expect(drawing()).toBe(
      'The site as 70 equal parcels, an equal-area drawing and not a site plan. 68 robots, one mark each',
    )
    expect(caption()).toBe(
      '1,000 slots, each about the size of a CarEach parcel is 120 m × 75 mEqual area, not a site planFootball pitch, 105 × 68 m',
    )
  })

  test.each([
    ['Cars', '?layer=cars', '70,000 cars a year of capacity, one mark per 1,000'],
    ['Pitches', '?layer=pitches', '88 football pitches; what does not fit one whole is hatched'],
    ['Dollars', '?layer=dollars', '$310 million, one mark per million'],
  ])('counts the %s when asked, in the address as in the deck and the drawing', async (name, search, sentence) => {
    await show(wholePlant())
    const layers = within(screen.getByRole('group', { name: 'Count in the field' }))
    expect(layers.getByRole('button', { name: 'Robots' })).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(layers.getByRole('button', { name }))
    expect(location.search).toBe(search)
    expect(layers.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true')
    expect(layers.getByRole('button', { name: 'Robots' })).toHaveAttribute('aria-pressed', 'false')
    expect(screen.getAllByRole('paragraph').map(read)[1]).toBe(`${sentence}.`)
    expect(drawing()).toBe(`The site as 70 equal parcels, an equal-area drawing and not a site plan. ${sentence}`)
    expect(caption()).toBe(`${sentence}Each parcel is 120 m × 75 mEqual area, not a site plan`)
  })

  test('draws another plant from its own record', async () => {
    await show(wholePlant({ capacity: { value: 50_000 }, 'site-area': { value: 200_000 }, robots: { value: 30 } }))
    expect(
      screen.getByText(
        /^Cut the site into 50 equal parcels\. Each is 4,000\sm² of land, 1,000 cars a year of capacity and \$6\.2\smillion of investment\.$/,
      ),
    ).toBeInTheDocument()
    expect(screen.getByText('Robots on record: 30.')).toBeInTheDocument()
    expect(drawing()).toContain('The site as 50 equal parcels')
    expect(caption()).toBe('30 robots, one mark eachEach parcel is 80 m × 50 mEqual area, not a site plan')
    expect(screen.getAllByRole('img').map((image) => image.querySelectorAll('use').length)).toEqual([30, 30])
  })

  test('shows open parcels and says so where no capacity is on record', async () => {
    await show(wholePlant({ capacity: null }))
    const sentence = 'No capacity is on record for this day, so the site cannot be divided into parcels.'
    expect(screen.getByText(sentence)).toBeInTheDocument()
    expect(drawing()).toBe(sentence)
    expect(screen.queryByRole('group', { name: 'Count in the field' })).not.toBeInTheDocument()
  })

  test('says so where the number of robots is not on record', async () => {
    await show(wholePlant({ robots: null }))
    expect(screen.getByText('How many robots the plant has is not on record.', { selector: 'p' })).toBeInTheDocument()
    expect(drawing()).toBe(
      'The site as 70 equal parcels, an equal-area drawing and not a site plan. How many robots the plant has is not on record.',
    )
  })

  test.each([
    ['cars', 'pitch-length', '70,000 cars a year of capacity, one mark per 1,000'],
    ['pitches', 'pitch-length', 'Pitches: nothing on record for this day'],
    ['dollars', 'investment', 'Dollars: nothing on record for this day'],
  ] as const)('in the layer %s, without %s, says: %s', async (layer, unknown, sentence) => {
    history.replaceState(null, '', `/?layer=${layer}`)
    await show(wholePlant({ [unknown]: null }))
    expect(drawing()).toContain(sentence)
  })

  test('fills a parcel for every thousand cars reported for the last year', async () => {
    const output = { series: true as const, claims: [{ value: 12_400, period: '2025', said: '2026-01-15' }] }
    await show(wholePlant({}, { output }))
    expect(
      screen.getByText(/ 12 parcels are filled: one for every 1,000 cars reported for 2025\.$/),
    ).toBeInTheDocument()
    expect(screen.getAllByRole('img').map((image) => image.querySelectorAll(':scope > rect').length)).toEqual([12, 12])
  })

  test('says of one parcel that it is filled', async () => {
    const output = { series: true as const, claims: [{ value: 1900, period: '2025', said: '2026-01-15' }] }
    await show(wholePlant({}, { output }))
    expect(screen.getByText(/ One parcel is filled: one for every 1,000 cars reported for 2025\.$/)).toBeInTheDocument()
  })

  test('speaks of no slots and no pitch where it draws none, because not just two parcels are left over', async () => {
    await show(wholePlant({ robots: { value: 67 } }))
    expect(screen.getByText('Robots on record: 67.')).toBeInTheDocument()
    expect(caption()).toBe('67 robots, one mark eachEach parcel is 120 m × 75 mEqual area, not a site plan')
    expect(screen.getAllByRole('img').map((image) => image.querySelectorAll('circle').length)).toEqual([0, 0])
  })

  test('speaks of no slots and no pitch where it draws none, because the size of a car is not on record', async () => {
    await show(wholePlant({ 'car-length': null }))
    expect(screen.queryByText(/one holds 1,000 car-size slots/)).not.toBeInTheDocument()
    expect(caption()).not.toContain('1,000 slots')
  })

  test('draws no dollars where the money is on record in another currency', async () => {
    history.replaceState(null, '', '/?layer=dollars')
    await show(wholePlant({ investment: { value: 5_000_000, unit: 'KZT' } }))
    expect(screen.getAllByRole('img').map((image) => image.querySelectorAll('g rect').length)).toEqual([0, 0])
  })

  test('says of the pitches what holds in both forms, in which not the same number of whole ones fits', async () => {
    history.replaceState(null, '', '/?layer=pitches')
    await show(wholePlant())
    expect(screen.getAllByRole('img').map((image) => image.querySelectorAll('circle').length)).toEqual([80, 77])
    expect(drawing()).toMatch(/88 football pitches; what does not fit one whole is hatched$/)
  })
})
