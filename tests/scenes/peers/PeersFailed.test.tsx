import { beforeEach, expect, test, vi } from 'vitest'
import { Peers } from '../../../src/scenes/peers/Peers.tsx'
import { withPeers } from '../../plant/peersWith.ts'
import { configure, render, screen } from '../../testingLibrary.tsx'
import { read } from '../../ui/reading.ts'

// Two cores, shared with other tests, may take longer than a second to load a scene's script.
configure({ asyncUtilTimeout: 10_000 })

vi.mock('../../../src/scenes/peers/PeersChart.tsx', () => ({
  PeersChart: () => {
    throw new TypeError('Failed to fetch dynamically imported module')
  },
}))

beforeEach(() => history.replaceState(null, '', '/'))

test('Peers says so where the bars do not come, and keeps names, values and table', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1400)
  render(<Peers plant={withPeers({ site: 9, capacity: 1 }, { India: { site: 5, capacity: 1 } })} />)
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The bars could not be loaded. The figures stand without them.',
  )
  const drawn = [...screen.getByRole('img').querySelectorAll('li')].map(read)
  expect(drawn).toEqual(['Plant this plant9.0 m²', 'India India town5.0 m²'])
  expect(screen.getByRole('table')).toBeInTheDocument()
})
