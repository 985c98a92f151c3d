import { expect, test, vi } from 'vitest'
import { FieldDrawing } from '../../src/ui/FieldDrawing.tsx'
import { render, screen, waitFor } from '../testingLibrary.tsx'

vi.mock('../../src/ui/drawings/OtherMarks.tsx', () => ({
  OtherMarks: () => {
    throw new TypeError('Failed to fetch dynamically imported module')
  },
}))

test('FieldDrawing keeps the parcels where the script of a layer’s marks does not come', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  const field = { count: 70, columns: 14, rows: 5, parcel: null, slots: null, pitch: null, robots: null, dollars: null }
  render(<FieldDrawing field={field} layer="cars" columns={14} label="The site" />)
  await waitFor(() => expect(error).toHaveBeenCalled())
  const drawing = screen.getByRole('img', { name: 'The site' })
  expect(drawing.querySelector('path')).toHaveAttribute('d', 'M0 0H1344V300H0Z')
  expect(drawing.querySelectorAll('use')).toHaveLength(0)
})
