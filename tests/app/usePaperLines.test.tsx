import { describe, expect, test } from 'vitest'
import { usePaperLines } from '../../src/app/usePaperLines.ts'
import type { KnownPlant } from '../../src/plant/asKnownOn.ts'
import { inEveryLanguage, knownWith } from '../plant/plantWith.ts'
import { renderHook } from '../testingLibrary.tsx'
import { stubPrinter } from '../ui/printing.ts'

/** Renders the hook, and has the page put on paper. */
function printedWith(plant: KnownPlant) {
  const printer = stubPrinter()
  const hook = renderHook((shown: KnownPlant) => usePaperLines(shown), { initialProps: plant })
  printer.begin()
  return { ...hook, printer }
}

const property = (name: string) => document.documentElement.style.getPropertyValue(name)

describe('usePaperLines(plant)', () => {
  test('hands the day of the record to the foot of each sheet and to the head of the first, and counts sheets', () => {
    printedWith(knownWith({}, { checked: '2026-06-30' }))
    expect(property('--paper-line')).toBe('"Plant, to scale. Record checked 30\u00a0June\u00a02026"')
    expect(property('--paper-checked')).toBe('"Record checked 30\u00a0June\u00a02026"')
    expect(property('--paper-sheet')).toBe('"" counter(page) " of " counter(pages) ""')
  })

  test('hands over where the record and its schema lie, in full', () => {
    printedWith(knownWith())
    expect(property('--paper-record')).toBe('"http://localhost:3000/data/plant.json"')
    expect(property('--paper-schema')).toBe('"http://localhost:3000/data/plant.schema.json"')
  })

  test('hands over nothing while the page is on a screen', () => {
    const { printer } = printedWith(knownWith())
    printer.end()
    expect(property('--paper-line')).toBe('')
  })

  test('follows the record, and is gone with the page', () => {
    const { rerender, unmount } = printedWith(knownWith({}, { checked: '2026-06-29' }))
    rerender(knownWith({}, { checked: '2026-06-30' }))
    expect(property('--paper-checked')).toBe('"Record checked 30\u00a0June\u00a02026"')
    unmount()
    expect(property('--paper-checked')).toBe('')
  })

  test('keeps a name with quotation marks inside its string', () => {
    const name = inEveryLanguage('The "plant"')
    const plant = knownWith()
    printedWith({ ...plant, plant: { ...plant.plant, name } })
    expect(property('--paper-line')).toMatch(/^"The \\22 plant\\22 , to scale\. [^"]*"$/)
  })
})
