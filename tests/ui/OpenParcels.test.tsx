import { expect, test } from 'vitest'
import { OpenParcels } from '../../src/ui/OpenParcels.tsx'
import { render, screen } from '../testingLibrary.tsx'

test.each([
  [14, 15, 6],
  [10, 11, 8],
])(
  'OpenParcels with %i columns draws the lines of seventy empty parcels: %i down, %i across',
  (columns, down, across) => {
    render(<OpenParcels columns={columns} label="Not on record" />)
    const lines = screen.getByRole('img', { name: 'Not on record' }).querySelector('path')?.getAttribute('d') ?? ''
    expect(lines.match(/V/g)).toHaveLength(down)
    expect(lines.match(/H/g)).toHaveLength(across)
  },
)
