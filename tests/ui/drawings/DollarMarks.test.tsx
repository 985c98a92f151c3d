import { describe, expect, test } from 'vitest'
import { DollarMarks } from '../../../src/ui/drawings/DollarMarks.tsx'
import { render } from '../../testingLibrary.tsx'

function marks(millions: number): Element[] {
  const drawing = (
    <svg aria-hidden="true">
      <DollarMarks millions={millions} width={310} height={100} />
    </svg>
  )
  return [...render(drawing).container.querySelectorAll('rect')]
}

describe('DollarMarks', () => {
  test('draws one square a million, ten to a column', () => {
    const columns = new Set(marks(23).map((mark) => mark.getAttribute('x')))
    expect(marks(23)).toHaveLength(23)
    expect(columns.size).toBe(3)
  })

  test('keeps every square inside the drawing and on a place of its own', () => {
    const places = marks(310).map((mark) =>
      ['x', 'y', 'width', 'height'].map((name) => Number(mark.getAttribute(name))),
    )
    for (const [x = -1, y = -1, width = 0, height = 0] of places) {
      expect(x >= 0 && y >= 0 && x + width <= 310 && y + height <= 100).toBe(true)
    }
    expect(new Set(places.map(String)).size).toBe(310)
  })

  test('draws nothing for nothing', () => {
    expect(marks(0)).toEqual([])
  })
})
