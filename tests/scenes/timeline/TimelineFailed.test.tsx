import { beforeEach, expect, test, vi } from 'vitest'
import { Timeline } from '../../../src/scenes/timeline/Timeline.tsx'
import { knownWith } from '../../plant/plantWith.ts'
import { configure, render, screen } from '../../testingLibrary.tsx'

// Two cores, shared with other tests, may take longer than a second to load a scene's script.
configure({ asyncUtilTimeout: 10_000 })

vi.mock('../../../src/scenes/timeline/ChartFrame.tsx', () => ({
  ChartFrame: () => {
    throw new TypeError('Failed to fetch dynamically imported module')
  },
}))

beforeEach(() => history.replaceState(null, '', '/'))

test('Timeline says so where the chart does not come, and shows the table in its place', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  render(<Timeline plant={knownWith({ opening: { role: 'opening', claims: [{ date: '2025-10-21' }] } })} />)
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The chart could not be loaded. The table holds the same rows.',
  )
  expect(screen.getByRole('table', { name: /^Timeline/ })).toBeInTheDocument()
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('One date is reported.')
  expect(screen.getByRole('list', { name: 'What the marks mean' })).toBeInTheDocument()
})
