import { describe, expect, test } from 'vitest'
import { heightOf, linesOf } from '../../../src/scenes/timeline/ChartText.tsx'

describe('linesOf(title, texts, fontPx, widthPx)', () => {
  test('sets the title stronger, and breaks every text by itself', () => {
    expect(linesOf('June', ['one two', 'three'], 10, 25)).toEqual([
      { text: 'June', strong: true },
      { text: 'one' },
      { text: 'two' },
      { text: 'three' },
    ])
  })

  test('has no line for a title that is empty', () => {
    expect(linesOf('', ['one'], 10, 100)).toEqual([{ text: 'one' }])
  })
})

test('heightOf(lines, fontPx) gives each line its height', () => {
  expect(heightOf([{ text: 'one' }, { text: 'two' }], 10)).toBeCloseTo(25.6)
  expect(heightOf([], 10)).toBe(0)
})
