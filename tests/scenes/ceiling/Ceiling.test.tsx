import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { KnownPlant } from '../../../src/plant/asKnownOn.ts'
import { Ceiling } from '../../../src/scenes/ceiling/Ceiling.tsx'
import { configure, render, screen, within } from '../../testingLibrary.tsx'
import { markBefore, read, readAll, readTable } from '../../ui/reading.ts'
import { wholePlant } from '../wholePlant.ts'

// Two cores, shared with other tests, may take longer than a second to load a scene's script.
configure({ asyncUtilTimeout: 10_000 })

async function show(plant: KnownPlant) {
  await import('../../../src/ui/drawings/OtherMarks.tsx')
  render(<Ceiling plant={plant} />)
  await screen.findByRole('heading', { level: 2 })
}

function finding(): string {
  return read(screen.getByRole('heading', { level: 2 }))
}

/** The rows of one parcel: name and value. */
function rows(): string[] {
  const values = readAll(screen.getAllByRole('definition'))
  return readAll(screen.getAllByRole('term')).map((term, index) => `${term}: ${values[index]}`)
}

describe('Ceiling', () => {
  test('finds that a parcel is the footprint of a thousand cars, and by how much it is off', async () => {
    await show(wholePlant())
    expect(finding()).toBe('One parcel is the footprint of 1,000 Cars, within 2%')
    expect(read(screen.getByText(/divided by/))).toBe(
      '630,000 m² divided by 70,000 cars is 9 m² a car. One Car, 4.81 × 1.90 m, covers 9.14 m². A year of cars at the ceiling, parked bumper to bumper, would overfill the site by 1.5%.',
    )
  })

  test('says what would stay free where the land is larger', async () => {
    await show(wholePlant({ 'site-area': { value: 70, unit: 'ha' } }))
    expect(finding()).toBe('One parcel is the footprint of 1,000 Cars, within 9%')
    expect(read(screen.getByText(/divided by/))).toMatch(/would leave 8.6% of the site free\.$/)
  })

  test('counts the cars on a parcel where they are not about a thousand', async () => {
    await show(wholePlant({ 'site-area': { value: 1_260_000 } }))
    expect(finding()).toBe('One parcel is the footprint of 1,970 Cars')
  })

  test('finds nothing where the size of a car is not on record, and does not blame the capacity', async () => {
    await show(wholePlant({ 'car-length': null }))
    expect(finding()).toBe('The size of a parcel is not on record')
    expect(screen.getByText('What this would be computed from is not all on record.')).toBeInTheDocument()
    expect(screen.queryByText(/^No capacity is on record/)).not.toBeInTheDocument()
  })

  test('draws nothing where no capacity is on record, and says so', async () => {
    await show(wholePlant({ capacity: null }))
    expect(
      screen.getByText('No capacity is on record for this day, so the site cannot be divided into parcels.'),
    ).toBeInTheDocument()
    expect(screen.queryByRole('img')).not.toBeInTheDocument()
  })

  test('shows one parcel filled with cars, and what else a parcel stands for', async () => {
    await show(wholePlant())
    expect(screen.getByRole('img', { name: 'One parcel, filled with 1,000 cars seen from above' })).toBeInTheDocument()
    expect(screen.getByText('120 m, about 25 Cars')).toBeInTheDocument()
    expect(screen.getByText(/^The slots are 4\.8 × 1\.875 m, 25 across and 40 down\./)).toBeInTheDocument()
    expect(rows()).toEqual([
      'One parcel of 70: 9,000 m²',
      'Cars a year at the ceiling: 1,000',
      'Cars a month at the ceiling: 83.3',
      'Direct investment: $4.43 million',
      'Robots: 0.97',
      'Football pitches: 1.26',
    ])
  })

  test('says of a parcel what is not on record', async () => {
    await show(wholePlant({ investment: null, robots: null, 'pitch-width': null }))
    expect(rows().slice(3)).toEqual([
      'Direct investment: Not on record',
      'Robots: Not on record',
      'Football pitches: Not on record',
    ])
    expect(markBefore(screen.getByText('Direct investment'))).toBe('none')
  })

  test('counts the four figures into the same rectangle', async () => {
    await show(wholePlant())
    expect(read(screen.getByRole('heading', { level: 3 }))).toBe('Counts on the same 630,000 m²')
    const [four] = screen.getAllByRole('list')
    const drawings = within(four as HTMLElement).getAllByRole('img')
    expect(drawings.map((one) => one.getAttribute('aria-label')?.replaceAll('\u00a0', ' '))).toEqual([
      '68 robots. One mark each, two parcels empty',
      '70,000 cars a year. One mark per 1,000, the ceiling',
      '88 football pitches. 80 whole; the strip left is worth 8.24',
      '$310 million. One mark per million, ten to a column',
    ])
  })

  test('has the same rows as a table', async () => {
    await show(wholePlant({ investment: { kind: 'plan' } }))
    await userEvent.click(screen.getByText('What the drawings count', { selector: 'summary' }))
    expect(readTable('What the drawings count')).toEqual([
      ['Robots', '68 robots', '1 robot', 'Reported'],
      ['Cars', 'up to 70,000 cars a year', '1,000 cars a year', 'Reported'],
      ['Pitches', '88.2', '1 pitch', 'Derived'],
      ['Dollars', '$310 million', '$1 million', 'Announced'],
    ])
  })

  test('leaves out of the four what is not on record', async () => {
    await show(wholePlant({ robots: null, 'pitch-width': null, investment: null }))
    expect(readTable('What the drawings count')).toEqual([
      ['Cars', 'up to 70,000 cars a year', '1,000 cars a year', 'Reported'],
    ])
  })

  test('does not say that no parcel is empty where the robots are more than the parcels', async () => {
    await show(wholePlant({ robots: { value: 90 } }))
    expect(screen.getByRole('img', { name: '90 robots. One mark each' })).toBeInTheDocument()
  })

  test('measures the land in the unit of its claim', async () => {
    await show(wholePlant({ 'site-area': { value: 63, unit: 'ha' } }))
    expect(read(screen.getByText(/divided by/))).not.toContain('63 m²')
    expect(read(screen.getByRole('heading', { level: 3 }))).toBe('Counts on the same 63 ha')
  })

  test('ends no heading in the middle of a sentence where the land is not on record', async () => {
    await show(wholePlant({ 'site-area': null }))
    expect(read(screen.getByRole('heading', { level: 3 }))).toBe('Counts on the same drawing')
  })
})
