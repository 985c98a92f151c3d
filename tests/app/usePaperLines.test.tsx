import { describe, expect, test } from 'vitest'
import { usePaperLines } from '../../src/app/usePaperLines.ts'
import { inEveryLanguage, knownWith } from '../plant/plantWith.ts'
import { renderHook } from '../testingLibrary.tsx'

const property = (name: string) => document.documentElement.style.getPropertyValue(name)

describe('usePaperLines(plant)', () => {
  test('hands the day of the record to the foot of each sheet and to the head of the first, and counts sheets', () => {
    renderHook(() => usePaperLines(knownWith({}, { checked: '2026-06-30' })))
    expect(property('--paper-line')).toBe('"Plant, to scale. Record checked 30\u00a0June\u00a02026"')
    expect(property('--paper-checked')).toBe('"Record checked 30\u00a0June\u00a02026"')
    expect(property('--paper-sheet')).toBe('"" counter(page) " of " counter(pages) ""')
  })

  test('hands over where the record and its schema lie, in full', () => {
    renderHook(() => usePaperLines(knownWith()))
    expect(property('--paper-record')).toBe('"http://localhost:3000/data/plant.json"')
    expect(property('--paper-schema')).toBe('"http://localhost:3000/data/plant.schema.json"')
  })

  test('follows the record, and is gone with the page', () => {
    const { rerender, unmount } = renderHook(({ checked }) => usePaperLines(knownWith({}, { checked })), {
      initialProps: { checked: '2026-06-29' },
    })
    rerender({ checked: '2026-06-30' })
    expect(property('--paper-checked')).toBe('"Record checked 30\u00a0June\u00a02026"')
    unmount()
    expect(property('--paper-checked')).toBe('')
  })

  test('keeps a name with quotation marks inside its string', () => {
    const name = inEveryLanguage('The "plant"')
    const plant = knownWith()
    renderHook(() => usePaperLines({ ...plant, plant: { ...plant.plant, name } }))
    expect(property('--paper-line')).toMatch(/^"The \\22 plant\\22 , to scale\. [^"]*"$/)
  })
})
