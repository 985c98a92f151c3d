import { beforeEach, describe, expect, test, vi } from 'vitest'
import { SceneBoundary } from '../../src/app/SceneBoundary.tsx'
import { knownWith } from '../plant/plantWith.ts'
import { render, screen } from '../testingLibrary.tsx'

const plant = knownWith()

function Scene({ isBroken }: { isBroken: boolean }) {
  if (isBroken) throw new RangeError('not a date: 2025-13')
  return <p>The scene</p>
}

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))

describe('SceneBoundary', () => {
  test('says so in the place of a scene that fails, and keeps the others', () => {
    render(
      <>
        <SceneBoundary of={plant}>
          <p>The first scene</p>
        </SceneBoundary>
        <SceneBoundary of={plant}>
          <Scene isBroken />
        </SceneBoundary>
        <SceneBoundary of={plant}>
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

  test('tries the scene again with another record, and with no other', () => {
    const scene = (of: typeof plant, isBroken: boolean) => (
      <SceneBoundary of={of}>
        <Scene isBroken={isBroken} />
      </SceneBoundary>
    )
    const { rerender } = render(scene(plant, true))
    rerender(scene(plant, false))
    expect(screen.getByRole('alert')).toBeInTheDocument()
    rerender(scene(knownWith(), true))
    expect(screen.getByRole('alert')).toBeInTheDocument()
    rerender(scene(knownWith(), false))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(screen.getByText('The scene')).toBeInTheDocument()
  })
})
