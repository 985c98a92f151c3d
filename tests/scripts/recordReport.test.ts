import { describe, expect, it } from 'vitest'
import { recordReport } from '../../scripts/recordReport.ts'
import { plantWith } from '../plant/plantWith.ts'

const sound = JSON.stringify(
  plantWith({
    robots: [
      { value: 68, unit: 'robot' },
      { value: 70, unit: 'robot' },
    ],
    opening: [{ date: '2025-10-21' }],
  }),
  null,
  2,
)

describe('recordReport(text)', () => {
  it('says what a sound record holds', () => {
    expect(recordReport(sound)).toEqual({
      lines: [expect.stringMatching(/^The record is sound: 2 facts, 3 claims, \d+ sources?\.$/)],
      sound: true,
    })
  })

  it('gives every mistake a line with its place, and counts them', () => {
    const text = sound.replace('"gaps"', '"gasp"').replace('"robot"', '"robto"')
    const { lines, sound: isSound } = recordReport(text)
    expect(isSound).toBe(false)
    expect(lines).toEqual([
      expect.stringMatching(/^facts\.robots\.claims\.0\.unit: is no unit of this record: use one of /),
      'gaps: is missing: it is required',
      'gasp: "gasp" is not a field here: remove it or correct its name',
      '3 mistakes',
    ])
  })

  it('finds names that stand twice in a record that is sound otherwise', () => {
    const text = sound.replace('"gaps": []', '"gaps": [],\n  "gaps": []')
    expect(recordReport(text)).toEqual({
      lines: [expect.stringMatching(/^gaps: stands twice, on line \d+ and line \d+, /), '1 mistake'],
      sound: false,
    })
  })

  it('says at which line and column a text stops being JSON', () => {
    expect(recordReport('{\n  "plant": {},\n  "checked" 2025\n}')).toEqual({
      lines: ['This is not JSON: line 3, column 13: expected ":" after the name "checked".'],
      sound: false,
    })
  })
})
