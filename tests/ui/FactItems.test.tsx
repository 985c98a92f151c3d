import { expect, test } from 'vitest'
import { FactItems } from '../../src/ui/FactItems.tsx'
import { knownWith } from '../plant/plantWith.ts'
import { render, screen } from '../testingLibrary.tsx'
import { readAll } from './reading.ts'

test('facts are listed in the order asked for, without those that have no claim', () => {
  const plant = knownWith({ robots: [{ value: 68, unit: 'robot' }], jobs: [{ value: 1500, unit: 'job' }], deck: [] })
  const opened = { fact: 'jobs', toggle: () => {}, opener: (fact: string) => `people-${fact}` }
  render(
    <ul>
      <FactItems plant={plant} facts={['jobs', 'deck', 'robots', 'site']} opened={opened} />
    </ul>,
  )
  expect(readAll(screen.getAllByRole('listitem'))).toEqual([
    'Reported: jobs: 1,500 jobs',
    'Reported: robots: 68 robots',
  ])
  expect(screen.getAllByRole('button').map(({ id }) => id)).toEqual(['people-jobs', 'people-robots'])
  expect(screen.getByRole('button', { expanded: true })).toHaveAttribute('id', 'people-jobs')
})
