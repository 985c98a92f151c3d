import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { SceneBoundary } from '../../src/app/SceneBoundary.tsx'

function Broken(): never {
  throw new RangeError('not a date: 2025-13')
}

test('SceneBoundary says so in the place of a scene that fails, and keeps the others', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  render(
    <>
      <SceneBoundary>
        <p>The first scene</p>
      </SceneBoundary>
      <SceneBoundary>
        <Broken />
      </SceneBoundary>
      <SceneBoundary>
        <p>The last scene</p>
      </SceneBoundary>
    </>,
  )
  expect(screen.getByRole('alert')).toHaveTextContent(
    'This part could not be drawnThe rest of the page is not affected.',
  )
  expect(screen.getByText('The first scene')).toBeInTheDocument()
  expect(screen.getByText('The last scene')).toBeInTheDocument()
})
