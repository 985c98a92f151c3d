import { describe, expect, test, vi } from 'vitest'
import { printPhase, watchPrinting } from '../../src/ui/printPhase.ts'
import { stubPrinter } from './printing.ts'

function watched() {
  const printer = stubPrinter()
  const phases: string[] = []
  const unwatch = watchPrinting(() => phases.push(printPhase()))
  return { printer, phases, unwatch }
}

describe('watchPrinting(listener)', () => {
  test('tells that paper is asked for, that the page is laid out for it, and that the screen is back', () => {
    const { printer, phases, unwatch } = watched()
    printer.begin()
    printer.layOut(true)
    printer.layOut(false)
    printer.end()
    expect(phases).toEqual(['asked', 'paper', 'screen'])
    unwatch()
  })

  test('keeps what was asked for where the browser lays out for the screen once more before it prints', () => {
    const { printer, phases, unwatch } = watched()
    printer.begin()
    printer.layOut(false)
    expect(phases).toEqual(['asked'])
    printer.layOut(true)
    printer.end()
    printer.layOut(false)
    expect(phases).toEqual(['asked', 'paper', 'screen'])
    unwatch()
  })

  test('takes a preview of paper for paper', () => {
    const { printer, phases, unwatch } = watched()
    printer.layOut(true)
    printer.layOut(false)
    expect(phases).toEqual(['paper', 'screen'])
    unwatch()
  })

  test.each(['pointerdown', 'keydown'])('takes %s for the end where the browser says nothing more', (name) => {
    const { printer, phases, unwatch } = watched()
    printer.begin()
    printer.say(name)
    printer.say(name)
    expect(phases).toEqual(['asked', 'screen'])
    unwatch()
  })

  test('brings the reader back to where the page was scrolled to', () => {
    const { printer, unwatch } = watched()
    vi.spyOn(window, 'scrollY', 'get').mockReturnValueOnce(1200).mockReturnValue(90)
    printer.begin()
    expect(window.scrollTo).not.toHaveBeenCalled()
    printer.end()
    expect(window.scrollTo).toHaveBeenCalledExactlyOnceWith({ top: 1200, behavior: 'instant' })
    unwatch()
  })

  test('says nothing to one who no longer listens', () => {
    const { printer, phases, unwatch } = watched()
    unwatch()
    printer.begin()
    printer.end()
    expect(phases).toEqual([])
  })
})
