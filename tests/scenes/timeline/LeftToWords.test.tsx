import { describe, expect, test } from 'vitest'
import { type Left, LeftToWords } from '../../../src/scenes/timeline/LeftToWords.tsx'
import { render, screen } from '../../testingLibrary.tsx'
import { markBefore, read } from '../../ui/reading.ts'

const bare: Left = { spans: [], capacity: null, empty: null, construction: null, expansion: null }

/** Each note under its mark. */
function notes(left: Partial<Left>): string[] {
  render(<LeftToWords left={{ ...bare, ...left }} />)
  return screen.queryAllByRole('listitem').map((item) => `${markBefore(item.firstElementChild ?? item)}: ${read(item)}`)
}

describe('LeftToWords', () => {
  test('says in words, each under its mark, what a chart does not write', () => {
    expect(
      notes({
        spans: [
          { id: 'output-2025', from: 0, to: 3, grade: 'passed', text: '3,000 cars announced for 2025', isTotal: true },
          { id: 'third', from: 3, to: 15, grade: 'announced', text: '2026: third model, announced', isTotal: false },
        ],
        capacity: { from: 3, perPeriod: 5833, title: 'Ceiling, up to 70,000 a year', each: '5,833 a month' },
        empty: { title: 'No monthly output on record.', text: 'Each open slot takes a solid bar.' },
        construction: { from: 0, to: 3, text: 'About 24 months from the start of construction to the opening' },
        expansion: { title: 'Expansion', texts: ['No date given', 'Up to 90,000 a year: one weak source'] },
      }),
    ).toEqual([
      'passed: 3,000 cars announced for 2025',
      'announced: 2026: third model, announced',
      'announced: Expansion. No date given. Up to 90,000 a year: one weak source',
      'derived: About 24 months from the start of construction to the opening',
      'parcel: Ceiling, up to 70,000 a year, 5,833 a month',
      'none: No monthly output on record. Each open slot takes a solid bar.',
    ])
  })

  test('leaves out what is not on record, and what the drawing says itself', () => {
    expect(notes({})).toEqual([])
  })
})
